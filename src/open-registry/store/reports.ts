/** Reports of suspected marks, as they came in, and what became of them. */
import type { Kysely } from 'kysely'
import type { Instant, SchemeId } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { change, done, inTransaction, nothing } from './change.ts'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

export interface ReportStatus {
  readonly at: Instant
  readonly status: string
  readonly reason?: string
}
export interface HeldReport {
  readonly id: string
  /** Chosen by whoever sends it: sent twice, it is kept once. */
  readonly clientId: string
  readonly kind: string
  readonly scheme?: SchemeId
  readonly number?: string
  readonly listingUrl?: string
  readonly text: string
  readonly contact?: string
  /** SHA-256 of the token by which it can be followed. */
  readonly tokenHash: string
  readonly receivedAt: Instant
  /** Anything else JSON can say. */
  readonly detail?: unknown
  /** The oldest first. */
  readonly statuses: readonly ReportStatus[]
}

export interface ReportStore {
  /** `again`: one of this `clientId` is held already, and comes back unchanged. */
  readonly putReport: (report: HeldReport) => Promise<{ readonly kind: 'kept' | 'again'; readonly report: HeldReport }>
  readonly report: (id: string) => Promise<HeldReport | undefined>
  readonly addReportStatus: (id: string, status: ReportStatus, audit: Audit) => Promise<'added' | 'no-such-report'>
  /** In the order in which they were received; `after` is the id of the last one seen. */
  readonly reportsAfter: (after: string | undefined, limit: number) => Promise<readonly HeldReport[]>
}

const statusOf = ({ at, status, reason }: Omit<Tables['report_statuses'], 'report_id' | 'position'>): ReportStatus => ({
  at,
  status,
  ...(reason === null ? {} : { reason }),
})
const statusRowOf = (report_id: string, position: number, { at, status, reason }: ReportStatus) => ({
  report_id,
  position,
  at,
  status,
  reason: reason ?? null,
})

export const makeReports = (database: Database): ReportStore => {
  const { primary } = database
  const withStatuses = async (db: Kysely<Tables>, row: { readonly id: string; readonly report: string }) => {
    const query = db.selectFrom('report_statuses').select(['at', 'status', 'reason']).where('report_id', '=', row.id)
    const statuses = (await query.orderBy('position').execute()).map(statusOf)
    return { ...(JSON.parse(row.report) as Omit<HeldReport, 'statuses'>), statuses }
  }
  const all = primary.selectFrom('reports').select(['id', 'report'])

  return {
    putReport: ({ statuses, ...report }) =>
      inTransaction(database, async (db) => {
        const { id, clientId: client_id, receivedAt: received_at } = report
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('reports')
          .values({ id, client_id, received_at, report: JSON.stringify(report) })
          .onConflict((conflict) => conflict.column('client_id').doNothing())
          .executeTakeFirstOrThrow()
        const isNew = numInsertedOrUpdatedRows !== 0n
        const rows = statuses.map((status, i) => statusRowOf(id, i, status))
        if (isNew && rows.length > 0) await db.insertInto('report_statuses').values(rows).execute()
        const held = db.selectFrom('reports').select(['id', 'report']).where('client_id', '=', client_id)
        return { kind: isNew ? 'kept' : 'again', report: await withStatuses(db, await held.executeTakeFirstOrThrow()) }
      }),
    report: async (id) => {
      const row = await all.where('id', '=', id).executeTakeFirst()
      return row && withStatuses(primary, row)
    },
    addReportStatus: (id, status, audit) =>
      change(database, audit, async (db) => {
        const held = await db.selectFrom('reports').select('id').where('id', '=', id).executeTakeFirst()
        if (!held) return nothing('no-such-report')
        const before = await db.selectFrom('report_statuses').select('position').where('report_id', '=', id).execute()
        await db
          .insertInto('report_statuses')
          .values(statusRowOf(id, before.length, status))
          .execute()
        return done('added')
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
      return Promise.all(rows.map((row) => withStatuses(primary, row)))
    },
  }
}
