/** What happened to certificates, and the standing of bodies: append-only histories, and where they have come to. */
import { isDeepStrictEqual } from 'node:util'
import type { Kysely } from 'kysely'
import type { BodyAnswer } from '../../contract/trace-schemas.ts'
import type { SchemeId } from '../../core/words.ts'
import type { HeldBody } from '../bodies.ts'
import type { HeldRecord } from '../cast.ts'
import { type HeldEvent, statusByHistory } from '../history.ts'
import type { Audit } from './audit.ts'
import { keyBytesOf } from './certificate-key.ts'
import { change, done, type Ledger, nothing } from './change.ts'
import type { Database } from './database.ts'
import { endSeed } from './seed-mark.ts'
import type { Tables } from './tables.ts'
import { eventOf, eventRowsOf, standingOf, standingRowsOf } from './trace-rows.ts'

/** One entry of a body's history. */
export type BodyStanding = BodyAnswer['history'][number]

export interface NumberedEvent {
  /** Counts from 1 without a gap, and never starts again. */
  readonly sequence: number
  readonly event: HeldEvent
}

export interface TraceStore {
  /** By their days; those of one day in the order in which they were entered. */
  readonly events: (scheme: SchemeId, compact: string) => Promise<readonly HeldEvent[]>
  readonly eventsAfter: (sequence: number, limit: number) => Promise<readonly NumberedEvent[]>
  /** Appends it, unless the very same is there; where it is the certificate's latest, the record takes the status and the day of it. */
  readonly addEvent: (event: HeldEvent, audit: Audit) => Promise<'added' | 'there' | 'no-such-certificate'>
  readonly body: (id: string) => Promise<HeldBody | undefined>
  /** Appends it to the history, unless the very same is there; where it is the latest, the body takes it. */
  readonly setStanding: (
    bodyId: string,
    standing: BodyStanding,
    audit: Audit,
  ) => Promise<'set' | 'there' | 'no-such-body'>
}

const EVENT_COLUMNS = ['scheme', 'number', 'day', 'kind', 'basis', 'actor', 'changes'] as const
const STANDING_COLUMNS = ['day', 'standing', 'basis', 'actor'] as const

/** The record after its latest event. */
const afterEvent = (record: HeldRecord, event: HeldEvent): HeldRecord => ({
  ...record,
  status: statusByHistory([event], event.day) ?? record.status,
  statusSince: event.day,
})

const appendEvent = async (db: Kysely<Tables>, ledger: Ledger, event: HeldEvent) => {
  const key = keyBytesOf(event.scheme, event.number)
  const row = await db.selectFrom('certificates').select(['id', 'record']).where('key', '=', key).executeTakeFirst()
  if (!row) return nothing('no-such-certificate')
  const kept = await db.selectFrom('events').select(EVENT_COLUMNS).where('certificate', '=', row.id).execute()
  if (kept.some((one) => isDeepStrictEqual(eventOf(one), event))) return nothing('there')
  const later = db
    .selectFrom('events')
    .select('sequence')
    .where('certificate', '=', row.id)
    .where('day', '>', event.day)
  const isLatest = (await later.limit(1).executeTakeFirst()) === undefined
  await db
    .insertInto('events')
    .values([...eventRowsOf([event], ledger.events, () => row.id)])
    .execute()
  // What was amended is still in force, or still not, since the day it was.
  if (isLatest && event.kind !== 'amended') {
    const record = afterEvent(JSON.parse(row.record) as HeldRecord, event)
    const columns = { status: record.status, status_since: event.day, record: JSON.stringify(record) }
    await db.updateTable('certificates').set(columns).where('id', '=', row.id).execute()
  }
  await endSeed(db)
  return done('added', { events: ledger.events + 1, revision: ledger.revision + 1 })
}

const appendStanding = async (db: Kysely<Tables>, ledger: Ledger, bodyId: string, entry: BodyStanding) => {
  const row = await db.selectFrom('bodies').select('body').where('id', '=', bodyId).executeTakeFirst()
  if (!row) return nothing('no-such-body')
  const kept = await db.selectFrom('body_standings').select(STANDING_COLUMNS).where('body_id', '=', bodyId).execute()
  if (kept.some((one) => isDeepStrictEqual(standingOf(one), entry))) return nothing('there')
  await db
    .insertInto('body_standings')
    .values([...standingRowsOf(bodyId, [entry], kept.length)])
    .execute()
  if (kept.every(({ day }) => day <= entry.day)) {
    const body = { ...(JSON.parse(row.body) as object), standing: entry.standing, standingSince: entry.day }
    await db
      .updateTable('bodies')
      .set({ body: JSON.stringify(body) })
      .where('id', '=', bodyId)
      .execute()
  }
  await endSeed(db)
  return done('set', { revision: ledger.revision + 1 })
}

export const makeTrace = (database: Database): TraceStore => {
  const { replica, read } = database
  const ofKey = replica
    .selectFrom('certificates')
    .innerJoin('events', 'events.certificate', 'certificates.id')
    .select(EVENT_COLUMNS.map((name) => `events.${name}` as const))
    .where('certificates.key', '=', new Uint8Array())
    .orderBy('events.day')
    .orderBy('events.sequence')
    .compile()
  return {
    events: async (scheme, compact) => (await read(ofKey, [keyBytesOf(scheme, compact)])).map(eventOf),
    eventsAfter: async (sequence, limit) => {
      const query = replica
        .selectFrom('events')
        .select(['sequence', ...EVENT_COLUMNS])
        .where('sequence', '>', sequence)
      const rows = await query.orderBy('sequence').limit(limit).execute()
      return rows.map((row) => ({ sequence: row.sequence, event: eventOf(row) }))
    },
    body: async (id) => {
      const row = await replica.selectFrom('bodies').select('body').where('id', '=', id).executeTakeFirst()
      if (!row) return undefined
      const query = replica.selectFrom('body_standings').select(STANDING_COLUMNS).where('body_id', '=', id)
      const history = (await query.orderBy('day').orderBy('position').execute()).map(standingOf)
      return { ...(JSON.parse(row.body) as Omit<HeldBody, 'history'>), history }
    },
    addEvent: (event, audit) => change(database, audit, (db, ledger) => appendEvent(db, ledger, event)),
    setStanding: (bodyId, standing, audit) =>
      change(database, audit, (db, ledger) => appendStanding(db, ledger, bodyId, standing)),
  }
}
