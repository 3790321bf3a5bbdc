/** Reports of suspected marks as they come in, what is added to them, and what became of them. */
import type { Kysely } from 'kysely'
import type { Instant } from '../../core/words.ts'
import type { Risk } from '../case-priority.ts'
import { type Arrival, FLOOD, floodOf } from '../report-flood.ts'
import type { Place } from '../report-place.ts'
import type { Audit } from './audit.ts'
import { joinCase, refreshCase } from './case-rows.ts'
import { change, done, inTransaction, nothing } from './change.ts'
import type { Database } from './database.ts'
import { type EvidenceToKeep, keepEvidence } from './evidence.ts'
import {
  bodyOf,
  FINAL_STATES,
  type HeldAddition,
  type HeldReport,
  type ReportBody,
  type ReportStatus,
  statusOf,
  statusRowOf,
} from './report-rows.ts'
import type { Tables } from './tables.ts'

/** How a report is filed: all that is known beside what it says. */
export interface Filing {
  /** SHA-256 of what was sent. */
  readonly bodyHash: string
  readonly place: Place
  /** Of the case, where this report opens it. */
  readonly caseId: string
  readonly risk?: Risk
  /** Keyed hash of the client's address. */
  readonly sender?: string
  /** Thumbprint of the key that signed the evidence. */
  readonly device?: string
  readonly evidence?: EvidenceToKeep
}
/** `other`: under this `clientId` something else was sent before; nothing was kept. */
type Kept<T> = { readonly kind: 'kept' | 'again'; readonly value: T } | { readonly kind: 'other' }

export interface ReportStore {
  readonly putReport: (report: HeldReport, filing: Filing) => Promise<Kept<HeldReport>>
  readonly report: (id: string) => Promise<HeldReport | undefined>
  readonly addReportStatus: (id: string, status: ReportStatus, audit: Audit) => Promise<'added' | 'no-such-report'>
  /** `too-many`: it has `most` additions, or evidence files, already. */
  readonly addToReport: (
    id: string,
    addition: HeldAddition & { readonly bodyHash: string; readonly evidence?: EvidenceToKeep },
    most: { readonly additions: number; readonly files: number },
  ) => Promise<Kept<HeldAddition> | { readonly kind: 'too-many' } | { readonly kind: 'no-such-report' }>
  /** `decided`: it came to an end before. `again`: it was withdrawn before. */
  readonly withdrawReport: (
    id: string,
    status: ReportStatus,
  ) => Promise<'withdrawn' | 'again' | 'decided' | 'no-such-report'>
  /** In the order in which they were received; `after` is the id of the last one seen. */
  readonly reportsAfter: (after: string | undefined, limit: number) => Promise<readonly HeldReport[]>
  /** The secret by which addresses are hashed; `fresh` where there is none yet. */
  readonly senderSecret: (fresh: string) => Promise<string>
}

/** For so long the hash of an address is kept: what tells a flood is younger by far. */
const SENDER_DAYS = 7
const SECRET = 'sender-secret'
const MS = { hour: 3_600_000, day: 86_400_000 } as const
const before = (instant: Instant, ms: number): Instant => new Date(Date.parse(instant) - ms).toISOString()

export const reportOf = async (
  db: Kysely<Tables>,
  row: { readonly id: string; readonly report: string },
): Promise<HeldReport> => {
  const statuses = await db
    .selectFrom('report_statuses')
    .select(['at', 'status', 'reason', 'forwarded_to'])
    .where('report_id', '=', row.id)
    .orderBy('position')
    .execute()
  const additions = await db
    .selectFrom('report_additions')
    .select(['client_id', 'at', 'text'])
    .where('report_id', '=', row.id)
    .orderBy('at')
    .orderBy('client_id')
    .execute()
  const evidence = await db
    .selectFrom('report_evidence')
    .select(['client_id', 'sha256', 'at'])
    .where('report_id', '=', row.id)
    .orderBy('at')
    .orderBy('client_id')
    .execute()
  return {
    ...bodyOf(row.report),
    statuses: statuses.map(statusOf),
    ...(additions.length === 0
      ? {}
      : {
          additions: additions.map(({ client_id, at, text }) => ({
            ...{ clientId: client_id, at },
            ...(text === null ? {} : { text }),
          })),
        }),
    ...(evidence.length === 0
      ? {}
      : { evidence: evidence.map(({ client_id, sha256, at }) => ({ clientId: client_id, sha256, at })) }),
  }
}

/** Appends a status, unless it is the one that the report has. */
export const appendStatus = async (db: Kysely<Tables>, id: string, status: ReportStatus): Promise<void> => {
  const [last] = await db
    .selectFrom('report_statuses')
    .select('position')
    .where('report_id', '=', id)
    .orderBy('position', 'desc')
    .limit(1)
    .execute()
  await db
    .insertInto('report_statuses')
    .values(statusRowOf(id, (last?.position ?? -1) + 1, status))
    .execute()
  await db.updateTable('reports').set({ state: status.status }).where('id', '=', id).execute()
}

/** Marks what belongs to a flood against this merchant, and counts anew the cases that it touches. */
const brake = async (db: Kysely<Tables>, merchant: string | undefined, now: Instant): Promise<readonly string[]> => {
  if (merchant === undefined) return []
  const since = before(now, FLOOD.windowHours * MS.hour)
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'received_at', 'sender', 'device', 'counted', 'case_id'])
    .select((eb) =>
      eb
        .selectFrom('reports as older')
        .select((of) => of.fn.countAll<number>().as('count'))
        .whereRef('older.device', '=', 'reports.device')
        .where('older.received_at', '<', since)
        .as('seen'),
    )
    .where('merchant', '=', merchant)
    .where('received_at', '>=', since)
    .orderBy('received_at', 'desc')
    .limit(1000)
    .execute()
  const arrivals = rows.map(
    ({ id, received_at, sender, device, seen }): Arrival => ({
      ...{ id, receivedAt: received_at, isKnownDevice: Number(seen ?? 0) > 0 },
      ...(sender === null ? {} : { sender }),
      ...(device === null ? {} : { device }),
    }),
  )
  const flooded = floodOf(arrivals, now)
  const fresh = rows.filter(({ id, counted }) => counted === 1 && flooded.has(id))
  if (fresh.length === 0) return []
  await db
    .updateTable('reports')
    .set({ counted: 0 })
    .where(
      'id',
      'in',
      fresh.map(({ id }) => id),
    )
    .execute()
  return [...new Set(fresh.flatMap(({ case_id }) => case_id ?? []))]
}

const reopen = (db: Kysely<Tables>, caseId: string) =>
  db
    .updateTable('cases')
    .set({ state: 'received' })
    .where('id', '=', caseId)
    .where('state', 'in', [...FINAL_STATES])
    .execute()

export const makeReports = (database: Database): ReportStore => {
  const { primary } = database
  const all = primary.selectFrom('reports').select(['id', 'report'])
  const find = (db: Kysely<Tables>, id: string) =>
    db
      .selectFrom('reports')
      .select(['id', 'report', 'state', 'case_id', 'evidence'])
      .where('id', '=', id)
      .executeTakeFirst()

  /** A new one is filed in its case; evidence, flood and sums follow in the same transaction. */
  const file = async (db: Kysely<Tables>, report: ReportBody, statuses: readonly ReportStatus[], filing: Filing) => {
    const { id, receivedAt: at } = report
    const { place, caseId, risk, evidence } = filing
    const rows = statuses.map((status, i) => statusRowOf(id, i, status))
    if (rows.length > 0) await db.insertInto('report_statuses').values(rows).execute()
    if (evidence) await keepEvidence(db, { reportId: id, clientId: '', at }, evidence)
    const case_id = await joinCase(db, caseId, place, report, risk)
    await db.updateTable('reports').set({ case_id }).where('id', '=', id).execute()
    await reopen(db, case_id)
    const touched = await brake(db, place.merchant, at)
    for (const one of new Set([case_id, ...touched].toSorted())) await refreshCase(db, one)
    await db
      .updateTable('reports')
      .set({ sender: null })
      .where('received_at', '<', before(at, SENDER_DAYS * MS.day))
      .where('sender', 'is not', null)
      .execute()
  }

  return {
    putReport: ({ statuses, additions: _none, evidence: _files, ...report }, filing) =>
      inTransaction(database, async (db) => {
        const { id, clientId: client_id, receivedAt: received_at, kind } = report
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('reports')
          .values({
            ...{ id, client_id, received_at, kind, report: JSON.stringify(report) },
            ...{ state: statuses.at(-1)?.status ?? 'received', verdict: report.verdictKind ?? null, case_id: null },
            ...{ body_hash: filing.bodyHash, merchant: filing.place.merchant ?? null, counted: 1 },
            ...{ sender: filing.sender ?? null, device: filing.device ?? null, evidence: filing.evidence ? 1 : 0 },
          })
          .onConflict((conflict) => conflict.column('client_id').doNothing())
          .executeTakeFirstOrThrow()
        const isNew = numInsertedOrUpdatedRows !== 0n
        if (isNew) await file(db, report, statuses, filing)
        const held = await db
          .selectFrom('reports')
          .select(['id', 'report', 'body_hash'])
          .where('client_id', '=', client_id)
          .executeTakeFirstOrThrow()
        // One of an earlier version has no hash; what it was sent with nobody knows.
        if ((held.body_hash ?? filing.bodyHash) !== filing.bodyHash) return { kind: 'other' }
        return { kind: isNew ? 'kept' : 'again', value: await reportOf(db, held) }
      }),
    report: async (id) => {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && reportOf(primary, row)
    },
    addReportStatus: (id, status, audit) =>
      change(database, audit, async (db) => {
        const held = await find(db, id)
        if (!held) return nothing('no-such-report')
        await appendStatus(db, id, status)
        if (held.case_id !== null) await refreshCase(db, held.case_id)
        return done('added')
      }),
    addToReport: (id, { clientId, at, text, bodyHash, evidence }, most) =>
      inTransaction(database, async (db) => {
        // Additions to one report come one after another.
        await db
          .updateTable('reports')
          .set((eb) => ({ id: eb.ref('id') }))
          .where('id', '=', id)
          .execute()
        const held = await find(db, id)
        if (!held) return { kind: 'no-such-report' }
        const additions = await db
          .selectFrom('report_additions')
          .select(['client_id', 'at', 'text', 'body_hash'])
          .where('report_id', '=', id)
          .execute()
        const same = additions.find(({ client_id }) => client_id === clientId)
        if (same && same.body_hash !== bodyHash) return { kind: 'other' }
        const addedAt = (instant: Instant): HeldAddition => ({
          ...{ clientId, at: instant },
          ...(text === undefined ? {} : { text }),
        })
        if (same) return { kind: 'again', value: addedAt(same.at) }
        const files = (held.evidence ?? 0) + (evidence ? 1 : 0)
        if (additions.length >= most.additions || files > most.files) return { kind: 'too-many' }
        await db
          .insertInto('report_additions')
          .values({ report_id: id, client_id: clientId, at, body_hash: bodyHash, text: text ?? null })
          .execute()
        if (evidence) await keepEvidence(db, { reportId: id, clientId, at }, evidence)
        await db.updateTable('reports').set({ evidence: files }).where('id', '=', id).execute()
        if (held.case_id !== null) await refreshCase(db, held.case_id)
        return { kind: 'kept', value: addedAt(at) }
      }),
    withdrawReport: (id, status) =>
      inTransaction(database, async (db) => {
        const held = await find(db, id)
        if (!held) return 'no-such-report'
        if (held.state === 'withdrawn') return 'again'
        if (FINAL_STATES.includes(held.state ?? '')) return 'decided'
        const { contact: _contact, ...report } = bodyOf(held.report)
        // Of two at once, one changes the row.
        const { numUpdatedRows } = await db
          .updateTable('reports')
          .set({ state: 'withdrawn', sender: null, report: JSON.stringify(report) })
          .where('id', '=', id)
          .where('state', '<>', 'withdrawn')
          .executeTakeFirstOrThrow()
        if (numUpdatedRows === 0n) return 'again'
        await appendStatus(db, id, status)
        if (held.case_id !== null) await refreshCase(db, held.case_id)
        return 'withdrawn'
      }),
    reportsAfter: async (after, limit) => {
      const known = primary.selectFrom('reports').select('received_at')
      const last = after === undefined ? undefined : await known.where('id', '=', after).executeTakeFirst()
      const query = last
        ? all.where((eb) =>
            eb.or([
              eb('received_at', '>', last.received_at),
              eb.and([eb('received_at', '=', last.received_at), eb('id', '>', after ?? '')]),
            ]),
          )
        : all
      const rows = await query.orderBy('received_at').orderBy('id').limit(limit).execute()
      return Promise.all(rows.map((row) => reportOf(primary, row)))
    },
    senderSecret: (fresh) =>
      inTransaction(database, async (db) => {
        await db
          .insertInto('facts')
          .values({ name: SECRET, value: fresh })
          .onConflict((conflict) => conflict.column('name').doNothing())
          .execute()
        const row = await db.selectFrom('facts').select('value').where('name', '=', SECRET).executeTakeFirstOrThrow()
        return row.value
      }),
  }
}
