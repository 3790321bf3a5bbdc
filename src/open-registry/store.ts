/**
 * What the register holds. Everything that speaks SQL is here, in the migrations and in `search-query.ts`; it is kept
 * to what SQLite and PostgreSQL share. Records go in and come out as JSON and are trusted: whoever
 * puts them in has checked them.
 */
import { createHash } from 'node:crypto'
import type { Insertable, Kysely } from 'kysely'
import type { WireAlert } from '../contract/alert-schemas.ts'
import { keyText } from '../core/scheme.ts'
import type { Coverage, Instant, SchemeId } from '../core/words.ts'
import type { HeldBody } from './bodies.ts'
import type { HeldRecord } from './cast.ts'
import type { HeldEvent } from './history.ts'
import { gtinRowsOf, searchColumnsOf, type Tables } from './migrations.ts'
import { type Criteria, searchRows } from './search-query.ts'

export interface KeyedRecord {
  readonly key: string
  readonly record: HeldRecord
}

/** How current the data is, and which edition of it this is. */
export interface Edition {
  readonly asOf: Instant
  /** Grows by one each time the data is replaced. */
  readonly epoch: number
}

/** The notices, how current they are, and which list of them this is. */
export interface HeldAlerts {
  readonly alerts: readonly WireAlert[]
  readonly asOf: Instant
  /** Grows by one each time the list is replaced. */
  readonly sequence: number
}

/** A key pair in JSON Web Key form, as it is kept. */
export interface KeptKey {
  readonly kid: string
  readonly publicJwk: string
  readonly privateJwk: string
  readonly madeAt: Instant
}

export interface Store {
  readonly find: (scheme: SchemeId, compact: string) => Promise<HeldRecord | undefined>
  /** One answer for each, in order; at most a few hundred. */
  readonly findAll: (
    numbers: readonly { readonly scheme: SchemeId; readonly compact: string }[],
  ) => Promise<readonly (HeldRecord | undefined)[]>
  /** Records in the order of their keys, from behind the key `after` on (`''`: from the first). */
  readonly search: (
    criteria: Criteria,
    after: string,
    limit: number,
    scanRows?: number,
  ) => Promise<{ readonly records: readonly HeldRecord[]; readonly next?: string }>
  /** In the order in which they were entered. */
  readonly events: (scheme: SchemeId, compact: string) => Promise<readonly HeldEvent[]>
  readonly eventsAfter: (
    sequence: number,
    limit: number,
  ) => Promise<readonly { readonly sequence: number; readonly event: HeldEvent }[]>
  readonly body: (id: string) => Promise<HeldBody | undefined>
  readonly alerts: () => Promise<HeldAlerts>
  readonly replaceAlerts: (data: Omit<HeldAlerts, 'sequence'>) => Promise<void>
  readonly key: (purpose: string) => Promise<KeptKey | undefined>
  /** Keeps it unless there is one already. */
  readonly keepKey: (purpose: string, key: KeptKey) => Promise<void>
  /** Records with `first ≤ key ≤ last` in the order of their keys, at most `limit`. */
  readonly between: (first: string, last: string, limit: number) => Promise<readonly KeyedRecord[]>
  readonly countByScheme: () => Promise<ReadonlyMap<SchemeId, number>>
  readonly coverage: () => Promise<readonly Coverage[]>
  readonly edition: () => Promise<Edition>
  /**
   * Puts this in place of every certificate, event and body held, all or nothing; notices and keys stay. `seedMark`
   * tells one seed from another.
   */
  readonly replaceAll: (data: {
    readonly records: readonly HeldRecord[]
    readonly events?: readonly HeldEvent[]
    readonly bodies?: readonly HeldBody[]
    readonly coverage: readonly Coverage[]
    readonly asOf: Instant
    readonly seedMark?: string
  }) => Promise<void>
  /** What was passed with the data; absent when it is no seed, or when there is no data at all. */
  readonly seedMark: () => Promise<string | undefined>
  readonly close: () => Promise<void>
}

/** The key of a certificate: SHA-256 of `scheme:compact`, 64 lower-case hexadecimal digits. */
export const keyOf = (scheme: SchemeId, compact: string): string =>
  createHash('sha256').update(keyText({ scheme, compact })).digest('hex')

const rowOf = (record: HeldRecord): Insertable<Tables['certificates']> => ({
  key: keyOf(record.scheme, record.number),
  scheme: record.scheme,
  number: record.number,
  status: record.status,
  status_since: record.statusSince ?? null,
  issued_on: record.issuedOn ?? null,
  valid_from: record.validFrom ?? null,
  valid_until: record.validUntil ?? null,
  holder: record.holder ?? null,
  record: JSON.stringify(record),
  ...searchColumnsOf(record),
})

const eventRowOf = (event: HeldEvent, i: number): Insertable<Tables['events']> => ({
  sequence: i + 1,
  key: keyOf(event.scheme, event.number),
  scheme: event.scheme,
  number: event.number,
  day: event.day,
  kind: event.kind,
  basis: event.basis ?? null,
  actor: event.actor ?? null,
})
const eventOf = ({ scheme, number, day, kind, basis, actor }: Tables['events']): HeldEvent => ({
  scheme,
  number,
  day,
  kind: kind as HeldEvent['kind'],
  ...(basis === null ? {} : { basis }),
  ...(actor === null ? {} : { actor }),
})

/** At most thirteen columns a row: well below the parameter limit of either database. */
const ROWS_A_STATEMENT = 200
const inParts = <T>(rows: readonly T[]): readonly T[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, i) =>
    rows.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT),
  )
const NEVER: Instant = '1970-01-01T00:00:00Z'

const fact = async (db: Kysely<Tables>, name: string): Promise<string | undefined> =>
  (await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst())?.value

/** Puts these facts in place of those of the same names. */
const replaceFacts = async (db: Kysely<Tables>, names: readonly string[], facts: Readonly<Record<string, string>>) => {
  await db.deleteFrom('facts').where('name', 'in', names).execute()
  const rows = Object.entries(facts).map(([name, value]) => ({ name, value }))
  await db.insertInto('facts').values(rows).execute()
}

/** `close` ends the connection as well; `closeConnection` is for what kysely does not end by itself. */
export const makeStore = (db: Kysely<Tables>, closeConnection: () => void): Store => {
  const edition = async (): Promise<Edition> => ({
    asOf: (await fact(db, 'as-of')) ?? NEVER,
    epoch: Number((await fact(db, 'epoch')) ?? 0),
  })

  return {
    edition,
    seedMark: () => fact(db, 'seed'),
    find: async (scheme, compact) => {
      const query = db.selectFrom('certificates').select('record').where('key', '=', keyOf(scheme, compact))
      const row = await query.executeTakeFirst()
      return row && (JSON.parse(row.record) as HeldRecord)
    },
    findAll: async (numbers) => {
      const keys = numbers.map(({ scheme, compact }) => keyOf(scheme, compact))
      if (keys.length === 0) return []
      const rows = await db.selectFrom('certificates').select(['key', 'record']).where('key', 'in', keys).execute()
      const byKey = new Map(rows.map(({ key, record }) => [key, JSON.parse(record) as HeldRecord]))
      return keys.map((key) => byKey.get(key))
    },
    search: async (criteria, after, limit, scanRows) => {
      const { rows, next } = await searchRows(db, criteria, after, limit, scanRows)
      const records = rows.map(({ record }) => JSON.parse(record) as HeldRecord)
      return { records, ...(next === undefined ? {} : { next }) }
    },
    events: async (scheme, compact) => {
      const query = db.selectFrom('events').selectAll().where('key', '=', keyOf(scheme, compact))
      return (await query.orderBy('sequence').execute()).map(eventOf)
    },
    eventsAfter: async (sequence, limit) => {
      const query = db.selectFrom('events').selectAll().where('sequence', '>', sequence)
      const rows = await query.orderBy('sequence').limit(limit).execute()
      return rows.map((row) => ({ sequence: Number(row.sequence), event: eventOf(row) }))
    },
    body: async (id) => {
      const row = await db.selectFrom('bodies').select('body').where('id', '=', id).executeTakeFirst()
      return row && (JSON.parse(row.body) as HeldBody)
    },
    alerts: async () => {
      const rows = await db.selectFrom('alerts').select('alert').orderBy('day', 'desc').orderBy('id').execute()
      return {
        alerts: rows.map(({ alert }) => JSON.parse(alert) as WireAlert),
        asOf: (await fact(db, 'alerts-as-of')) ?? NEVER,
        sequence: Number((await fact(db, 'alerts-sequence')) ?? 0),
      }
    },
    replaceAlerts: async ({ alerts, asOf }) => {
      await db.transaction().execute(async (change) => {
        const sequence = Number((await fact(change, 'alerts-sequence')) ?? 0) + 1
        await change.deleteFrom('alerts').execute()
        const rows = alerts.map((alert) => ({ id: alert.id, day: alert.day, alert: JSON.stringify(alert) }))
        for (const part of inParts(rows)) await change.insertInto('alerts').values(part).execute()
        const facts = { 'alerts-as-of': asOf, 'alerts-sequence': String(sequence) }
        await replaceFacts(change, Object.keys(facts), facts)
      })
    },
    key: async (purpose) => {
      const row = await db.selectFrom('keys').selectAll().where('purpose', '=', purpose).executeTakeFirst()
      return row && { kid: row.kid, publicJwk: row.public_jwk, privateJwk: row.private_jwk, madeAt: row.made_at }
    },
    keepKey: async (purpose, { kid, publicJwk, privateJwk, madeAt }) => {
      const row = { purpose, kid, public_jwk: publicJwk, private_jwk: privateJwk, made_at: madeAt }
      const insert = db.insertInto('keys').values(row)
      await insert.onConflict((conflict) => conflict.column('purpose').doNothing()).execute()
    },
    between: async (first, last, limit) => {
      const rows = await db
        .selectFrom('certificates')
        .select(['key', 'record'])
        .where('key', '>=', first)
        .where('key', '<=', last)
        .orderBy('key')
        .limit(limit)
        .execute()
      return rows.map(({ key, record }) => ({ key, record: JSON.parse(record) as HeldRecord }))
    },
    countByScheme: async () => {
      const rows = await db
        .selectFrom('certificates')
        .select(({ fn }) => ['scheme', fn.countAll<number | string>().as('count')])
        .groupBy('scheme')
        .execute()
      return new Map(rows.map(({ scheme, count }) => [scheme, Number(count)]))
    },
    coverage: async () => {
      const rows = await db.selectFrom('coverage').selectAll().orderBy('scheme').execute()
      return rows.map(({ scheme, kind, as_of }) => ({ scheme, kind: kind as Coverage['kind'], asOf: as_of }))
    },
    replaceAll: async ({ records, events = [], bodies = [], coverage, asOf, seedMark }) => {
      const { epoch } = await edition()
      await db.transaction().execute(async (change) => {
        for (const table of ['certificates', 'certificate_gtins', 'events', 'bodies', 'coverage'] as const)
          await change.deleteFrom(table).execute()
        for (const part of inParts(records.map(rowOf))) await change.insertInto('certificates').values(part).execute()
        const gtins = records.flatMap((record) => gtinRowsOf(keyOf(record.scheme, record.number), record))
        for (const part of inParts(gtins)) await change.insertInto('certificate_gtins').values(part).execute()
        for (const part of inParts(events.map(eventRowOf))) await change.insertInto('events').values(part).execute()
        const bodyRows = bodies.map((body) => ({ id: body.id, body: JSON.stringify(body) }))
        for (const part of inParts(bodyRows)) await change.insertInto('bodies').values(part).execute()
        const held = coverage.map((one) => ({ scheme: one.scheme, kind: one.kind, as_of: one.asOf }))
        if (held.length > 0) await change.insertInto('coverage').values(held).execute()
        const facts = { 'as-of': asOf, epoch: String(epoch + 1), ...(seedMark ? { seed: seedMark } : {}) }
        await replaceFacts(change, ['as-of', 'epoch', 'seed'], facts)
      })
    },
    close: async () => {
      await db.destroy()
      closeConnection()
    },
  }
}
