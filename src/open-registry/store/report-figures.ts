/** What may be counted of reports, and how their content is erased when it has served its purpose. */
import { type Kysely, sql } from 'kysely'
import type { Day, Instant } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { refreshCase } from './case-rows.ts'
import { change, done } from './change.ts'
import type { Database } from './database.ts'
import { dropLooseEvidence } from './evidence.ts'
import { bodyOf, FINAL_STATES, type ReportBody, type ReportStatus } from './report-rows.ts'
import type { Tables } from './tables.ts'

/** A report as far as it is counted. */
export interface CountedReport {
  readonly scheme?: string
  readonly kind: string
  readonly receivedAt: Instant
  /** Up to the day asked for, the oldest first. */
  readonly statuses: readonly Pick<ReportStatus, 'at' | 'status'>[]
}

export interface FigureStore {
  /** Those received before this day, as they stood when it began. */
  readonly countedReports: (day: Day) => Promise<readonly CountedReport[]>
  /**
   * Erases what was said in reports received before `before`; those that nobody has decided yet only with `open`. Kind,
   * scheme, dates and outcome stay for the figures. Returns how many.
   */
  readonly eraseReports: (before: Instant, open: boolean, audit: Audit) => Promise<number>
}

/** In place of a case: what was erased belongs to none. */
const NO_CASE = '-'

const skeletonOf = ({ id, clientId, kind, scheme, tokenHash, receivedAt }: ReportBody): ReportBody => ({
  ...{ id, clientId, kind, tokenHash, receivedAt, text: '', erased: true },
  ...(scheme === undefined ? {} : { scheme }),
})

const erase = async (db: Kysely<Tables>, id: string, report: string): Promise<void> => {
  await db
    .updateTable('reports')
    .set({
      ...{ report: JSON.stringify(skeletonOf(bodyOf(report))), case_id: NO_CASE, evidence: 0 },
      ...{ body_hash: null, merchant: null, sender: null, device: null },
    })
    .where('id', '=', id)
    .execute()
  await db
    .updateTable('report_statuses')
    .set({ reason: null, forwarded_to: null })
    .where('report_id', '=', id)
    .execute()
  await db.deleteFrom('report_additions').where('report_id', '=', id).execute()
  await db.deleteFrom('report_evidence').where('report_id', '=', id).execute()
}

/** A case without reports is none. */
const settleCases = async (db: Kysely<Tables>, ids: ReadonlySet<string>): Promise<void> => {
  for (const id of ids) {
    const rest = await db.selectFrom('reports').select('id').where('case_id', '=', id).limit(1).execute()
    if (rest.length > 0) await refreshCase(db, id)
    else {
      await db.deleteFrom('case_steps').where('case_id', '=', id).execute()
      await db.deleteFrom('cases').where('id', '=', id).execute()
    }
  }
}

export const makeFigures = (database: Database): FigureStore => ({
  countedReports: async (day) => {
    const rows = await database.replica
      .selectFrom('reports')
      .select(['id', 'report', 'received_at'])
      .where('received_at', '<', day)
      .execute()
    const statuses = await database.replica
      .selectFrom('report_statuses')
      .select(['report_id', 'at', 'status'])
      .where('at', '<', day)
      .orderBy('report_id')
      .orderBy('position')
      .execute()
    const byReport = Map.groupBy(statuses, ({ report_id }) => report_id)
    return rows.map(({ id, report, received_at }) => {
      const { kind, scheme } = bodyOf(report)
      return {
        ...{ kind, receivedAt: received_at, statuses: byReport.get(id) ?? [] },
        ...(scheme === undefined ? {} : { scheme }),
      }
    })
  },
  eraseReports: async (before, open, audit) => {
    // Else SQLite leaves what was erased in pages that nobody reads.
    if (database.kind === 'sqlite') await sql`pragma secure_delete = on`.execute(database.primary)
    return change(database, audit, async (db) => {
      const old = db
        .selectFrom('reports')
        .select(['id', 'report', 'case_id'])
        .where('received_at', '<', before)
        .where((eb) => eb.or([eb('case_id', 'is', null), eb('case_id', '<>', NO_CASE)]))
      const rows = await (open ? old : old.where('state', 'in', [...FINAL_STATES])).execute()
      for (const { id, report } of rows) await erase(db, id, report)
      await settleCases(db, new Set(rows.flatMap(({ case_id }) => case_id ?? [])))
      await dropLooseEvidence(db)
      return done(rows.length)
    })
  },
})
