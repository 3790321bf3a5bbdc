/** The queue of cases, one of them with all it holds, and what is decided. */
import { type Kysely, sql } from 'kysely'
import {
  type CaseDecision,
  type CaseSort,
  type CaseStep,
  type CaseSummary,
  MAX_CASE_HISTORY,
  MAX_CASE_REPORTS,
} from '../../contract/case-schemas.ts'
import { MAX_STATUSES, type ReportState } from '../../contract/report-schemas.ts'
import type { Instant } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { summaryOf } from './case-rows.ts'
import { change, done, nothing } from './change.ts'
import type { Database } from './database.ts'
import { bodyOf, FINAL_STATES, type HeldReport } from './report-rows.ts'
import { reportOf } from './reports.ts'
import type { Tables } from './tables.ts'

export interface CaseFilter {
  readonly state?: ReportState | 'open'
  readonly scheme?: string
  readonly sort: CaseSort
  /** As an answer before gave it. */
  readonly after?: string
  readonly limit: number
}
export interface HeldCase {
  readonly summary: CaseSummary
  /** The newest first. */
  readonly reports: readonly (HeldReport & { readonly counted: boolean; readonly state: string })[]
  /** The oldest first. */
  readonly steps: readonly CaseStep[]
}

export interface CaseStore {
  readonly cases: (
    filter: CaseFilter,
  ) => Promise<{ readonly cases: readonly CaseSummary[]; readonly next?: string; readonly total: number }>
  readonly case: (id: string) => Promise<HeldCase | undefined>
  /** Every report of the case that is not withdrawn and stands otherwise follows. */
  readonly decideCase: (
    id: string,
    decision: CaseDecision & { readonly at: Instant },
    audit: Audit,
  ) => Promise<'decided' | 'too-many' | 'no-such-case'>
  /** What a reporter left to be reached by. The look is entered even where there is nothing to be seen. */
  readonly reportContact: (id: string, audit: Audit) => Promise<{ readonly contact?: string } | undefined>
}

/** The cursor of each order: the columns by which it goes, then the id. */
const CURSOR = /^(-?\d{1,6})_([\dTZ.:-]{20,30})_([a-z0-9]{8,40})$/u

const inOrder = (sort: CaseSort) =>
  sort === 'priority'
    ? sql`points desc, opened_at asc, id asc`
    : sort === 'newest'
      ? sql`opened_at desc, id asc`
      : sql`opened_at asc, id asc`

const behind = (sort: CaseSort, after: string | undefined) => {
  const [, points, openedAt = '', id = ''] = CURSOR.exec(after ?? '') ?? []
  if (points === undefined) return sql<boolean>`1 = 1`
  const later = sql`(opened_at > ${openedAt} or (opened_at = ${openedAt} and id > ${id}))`
  const number = Number(points)
  if (sort === 'priority') return sql<boolean>`(points < ${number} or (points = ${number} and ${later}))`
  if (sort === 'oldest') return sql<boolean>`${later}`
  return sql<boolean>`(opened_at < ${openedAt} or (opened_at = ${openedAt} and id > ${id}))`
}

/** Says to every report of the case what was decided, in one statement however many there are. */
const tellReports = async (
  db: Kysely<Tables>,
  id: string,
  { at, state, reason, forwardedTo }: CaseDecision & { readonly at: Instant },
): Promise<void> => {
  const next = sql<number>`coalesce((select max(position) from report_statuses s where s.report_id = reports.id), -1) + 1`
  const told = sql<boolean>`case_id = ${id} and state <> 'withdrawn' and state <> ${state}`
  const few = sql<boolean>`${next} < ${MAX_STATUSES}`
  await sql`insert into report_statuses (report_id, position, at, status, reason, forwarded_to)
    select reports.id, ${next}, ${sql.val(at)}, ${sql.val(state)}, ${sql.val(reason ?? null)}, ${sql.val(forwardedTo ?? null)}
    from reports where ${told} and ${few}`.execute(db)
  await db.updateTable('reports').set({ state }).where(told).execute()
}

export const makeCases = (database: Database): CaseStore => {
  const { primary } = database
  const filtered = ({ state, scheme }: Pick<CaseFilter, 'state' | 'scheme'>) => {
    const all = primary.selectFrom('cases')
    const some = state === 'open' ? all.where('state', 'not in', [...FINAL_STATES]) : all
    const those = state === undefined || state === 'open' ? some : some.where('state', '=', state)
    return scheme === undefined ? those : those.where('scheme', '=', scheme)
  }

  return {
    cases: async (filter) => {
      const { total } = await filtered(filter).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
      const rows = await filtered(filter)
        .select(['id', 'state', 'summary', 'points', 'opened_at'])
        .where(behind(filter.sort, filter.after))
        .orderBy(inOrder(filter.sort))
        .limit(filter.limit + 1)
        .execute()
      const page = rows.slice(0, filter.limit)
      const last = page.at(-1)
      const next = rows.length > page.length && last ? `${last.points}_${last.opened_at}_${last.id}` : undefined
      return { cases: page.map(summaryOf), total: Number(total), ...(next === undefined ? {} : { next }) }
    },
    case: async (id) => {
      const row = await primary
        .selectFrom('cases')
        .select(['id', 'state', 'summary'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) return undefined
      const rows = await primary
        .selectFrom('reports')
        .select(['id', 'report', 'state', 'counted'])
        .where('case_id', '=', id)
        .orderBy('received_at', 'desc')
        .orderBy('id')
        .limit(MAX_CASE_REPORTS)
        .execute()
      const steps = await primary
        .selectFrom('case_steps')
        .select('step')
        .where('case_id', '=', id)
        .orderBy('position')
        .execute()
      const reports = await Promise.all(
        rows.map(async (one) => ({
          ...(await reportOf(primary, one)),
          state: one.state ?? 'received',
          counted: one.counted !== 0 && one.state !== 'withdrawn',
        })),
      )
      return { summary: summaryOf(row), reports, steps: steps.map(({ step }) => JSON.parse(step) as CaseStep) }
    },
    decideCase: (id, decision, audit) =>
      change(database, audit, async (db) => {
        const held = await db.selectFrom('cases').select('id').where('id', '=', id).executeTakeFirst()
        if (!held) return nothing('no-such-case')
        const { before } = await db
          .selectFrom('case_steps')
          .select(sql<number>`count(*)`.as('before'))
          .where('case_id', '=', id)
          .executeTakeFirstOrThrow()
        if (Number(before) >= MAX_CASE_HISTORY) return nothing('too-many')
        const step: CaseStep = { actor: audit.actor, ...decision }
        await db
          .insertInto('case_steps')
          .values({ case_id: id, position: Number(before), step: JSON.stringify(step) })
          .execute()
        await tellReports(db, id, decision)
        await db.updateTable('cases').set({ state: decision.state }).where('id', '=', id).execute()
        return done('decided')
      }),
    reportContact: (id, audit) =>
      change(database, audit, async (db) => {
        const row = await db.selectFrom('reports').select('report').where('id', '=', id).executeTakeFirst()
        if (!row) return nothing(undefined)
        const { contact } = bodyOf(row.report)
        return done(contact === undefined ? {} : { contact })
      }),
  }
}
