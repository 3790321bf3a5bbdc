/** A case and its row: what a queue shows is counted anew from the reports whenever one of them changed. */
import { type Kysely, sql } from 'kysely'
import type { CaseSummary } from '../../contract/case-schemas.ts'
import type { ReportKind, ReportState, ShownVerdict } from '../../contract/report-schemas.ts'
import { priorityOf, type Risk } from '../case-priority.ts'
import type { Place } from '../report-place.ts'
import type { Tables } from './tables.ts'

/** What never changes of a case, and what of it is counted. */
export type HeldSummary = Omit<CaseSummary, 'id' | 'state'> & { readonly risk?: Risk }

interface Opening {
  readonly scheme?: string
  readonly number?: string
  readonly receivedAt: string
}

const NOTHING = {
  ...{ kinds: [], verdictKinds: [], reports: 0, reporters: 0, evidence: 0, flooded: false },
  priority: priorityOf({ kinds: [], verdictKinds: [], reporters: 0, evidence: 0, flooded: false }),
}

/** The case of this place; it is opened with `id` where there is none. */
export const joinCase = async (
  db: Kysely<Tables>,
  id: string,
  { place, listing, host }: Place,
  { scheme, number, receivedAt }: Opening,
  risk?: Risk,
): Promise<string> => {
  const summary: HeldSummary = {
    ...(scheme === undefined ? {} : { scheme }),
    ...(number === undefined ? {} : { number }),
    ...(listing === undefined ? {} : { listing }),
    ...(host === undefined ? {} : { host }),
    ...(risk === undefined ? {} : { risk }),
    ...{ ...NOTHING, openedAt: receivedAt, lastAt: receivedAt },
  }
  const row: Tables['cases'] = {
    ...{ id, place, state: 'received', scheme: scheme ?? null, opened_at: receivedAt, points: 0 },
    summary: JSON.stringify(summary),
  }
  // Setting the place to itself waits for whoever opens the same case now, and gives back the row that is there.
  const held = await db
    .insertInto('cases')
    .values(row)
    .onConflict((conflict) => conflict.column('place').doUpdateSet({ place }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return held.id
}

/** Adds up the reports of a case. */
export const refreshCase = async (db: Kysely<Tables>, id: string): Promise<void> => {
  const held = await db.selectFrom('cases').select(['state', 'summary']).where('id', '=', id).executeTakeFirst()
  if (!held) return
  const live = db.selectFrom('reports').where('case_id', '=', id).where('state', '<>', 'withdrawn')
  const groups = await live
    .select(['kind', 'verdict', 'counted'])
    .select(sql<number>`count(*)`.as('reports'))
    .select(sql<number>`coalesce(sum(evidence), 0)`.as('evidence'))
    .select(sql<string>`max(received_at)`.as('last'))
    .groupBy(['kind', 'verdict', 'counted'])
    .execute()
  // One address with many keys is one reporter, and so is one key from many addresses as far as it is seen.
  const told = sql<number>`count(distinct coalesce(sender, device, id))`.as('reporters')
  const { reporters } = await live.where('counted', '=', 1).select(told).executeTakeFirstOrThrow()
  const counted = groups.filter((group) => group.counted === 1)
  const namesOf = <T extends string>(of: typeof groups, name: 'kind' | 'verdict'): readonly T[] =>
    [...new Set(of.flatMap((group) => group[name] ?? []))].toSorted() as string[] as T[]
  const sum = (of: typeof groups, name: 'reports' | 'evidence'): number =>
    of.reduce((all, group) => all + Number(group[name]), 0)
  const before = JSON.parse(held.summary) as HeldSummary
  const flooded = groups.some((group) => group.counted === 0)
  const priority = priorityOf({
    kinds: namesOf<ReportKind>(counted, 'kind'),
    verdictKinds: namesOf<ShownVerdict>(counted, 'verdict'),
    reporters: Number(reporters),
    evidence: sum(counted, 'evidence'),
    flooded,
    ...(before.risk === undefined ? {} : { risk: before.risk }),
  })
  const summary: HeldSummary = {
    ...before,
    kinds: [...namesOf<ReportKind>(groups, 'kind')],
    verdictKinds: [...namesOf<ShownVerdict>(groups, 'verdict')],
    reports: sum(groups, 'reports'),
    reporters: Number(reporters),
    evidence: sum(groups, 'evidence'),
    lastAt: groups.reduce((last, group) => (group.last > last ? group.last : last), before.openedAt),
    ...{ flooded, priority },
  }
  // Where every reporter has withdrawn there is nothing to decide; a new report opens it again.
  const state = stateAfter(held.state, summary.reports)
  await db
    .updateTable('cases')
    .set({ state, points: priority.points, summary: JSON.stringify(summary) })
    .where('id', '=', id)
    .execute()
}

const stateAfter = (state: string, reports: number): string => {
  if (reports === 0) return 'withdrawn'
  return state === 'withdrawn' ? 'received' : state
}

export const summaryOf = ({ id, state, summary }: Pick<Tables['cases'], 'id' | 'state' | 'summary'>): CaseSummary => {
  const { risk: _risk, ...rest } = JSON.parse(summary) as HeldSummary
  return { id, state: state as ReportState, ...rest }
}
