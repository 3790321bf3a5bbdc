/** Laboratories and their test reports: documents as they were put in, found by their own numbers. */
import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../core/words.ts'
import type { Audit } from './audit.ts'
import { change, done, nothing } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'
import type { BodyStanding } from './trace.ts'

export interface HeldLaboratory {
  readonly id: string
  readonly [field: string]: unknown
}
export interface HeldTestReport {
  readonly laboratoryId: string
  /** As the laboratory prints it, in the form in which it is asked for. */
  readonly number: string
  readonly [field: string]: unknown
}

/** Part of every laboratory: the standing now, and all there were. */
interface WithStandings {
  readonly standing: BodyStanding['standing']
  readonly standingSince?: Day
  readonly history: readonly BodyStanding[]
}

export interface LaboratoryStore {
  readonly laboratory: (id: string) => Promise<HeldLaboratory | undefined>
  readonly putLaboratories: (laboratories: readonly HeldLaboratory[], audit: Audit) => Promise<void>
  /** Enters it in the history, unless the very same is there; where it is the latest, the laboratory takes it. */
  readonly setLaboratoryStanding: (
    id: string,
    standing: BodyStanding,
    audit: Audit,
  ) => Promise<'set' | 'there' | 'no-such-laboratory'>
  /** Two laboratories may give the same number: without `laboratoryId` there can be several, at most twenty. */
  readonly testReport: (laboratoryId: string | undefined, number: string) => Promise<readonly HeldTestReport[]>
  readonly putTestReports: (reports: readonly HeldTestReport[], audit: Audit) => Promise<void>
}

const MOST_REPORTS = 20

/** Of several with the same mark the last. */
const lastOfEach = <T>(items: readonly T[], markOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [markOf(item), item])).values(),
]

const inOrder = (history: readonly BodyStanding[]): readonly BodyStanding[] =>
  history.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))

const withStanding = (laboratory: HeldLaboratory, entry: BodyStanding): HeldLaboratory & WithStandings => {
  const { history, ...held } = laboratory as HeldLaboratory & WithStandings
  const isLatest = history.every(({ day }) => day <= entry.day)
  const now = isLatest ? { standing: entry.standing, standingSince: entry.day } : {}
  return { ...held, ...now, history: inOrder([...history, entry]) }
}

export const makeLaboratories = (database: Database): LaboratoryStore => {
  const { replica } = database
  const putLaboratories = makeInsert(database, 'laboratories', ['id', 'laboratory'], ['id'])
  const REPORT_KEY = ['laboratory_id', 'number'] as const
  const putReports = makeInsert(database, 'test_reports', [...REPORT_KEY, 'report'], REPORT_KEY)
  return {
    laboratory: async (id) => {
      const query = replica.selectFrom('laboratories').select('laboratory').where('id', '=', id)
      const row = await query.executeTakeFirst()
      return row && (JSON.parse(row.laboratory) as HeldLaboratory)
    },
    putLaboratories: (laboratories, audit) =>
      change(database, audit, async (db, { revision }) => {
        const rows = lastOfEach(laboratories, ({ id }) => id)
        await putLaboratories(
          db,
          rows.map((one) => ({ id: one.id, laboratory: JSON.stringify(one) })),
        )
        return done(undefined, { revision: revision + 1 })
      }),
    setLaboratoryStanding: (id, standing, audit) =>
      change(database, audit, async (db, { revision }) => {
        const row = await db.selectFrom('laboratories').select('laboratory').where('id', '=', id).executeTakeFirst()
        if (!row) return nothing('no-such-laboratory')
        const held = JSON.parse(row.laboratory) as HeldLaboratory & WithStandings
        if (held.history.some((one) => isDeepStrictEqual(one, standing))) return nothing('there')
        await putLaboratories(db, [{ id, laboratory: JSON.stringify(withStanding(held, standing)) }])
        return done('set', { revision: revision + 1 })
      }),
    testReport: async (laboratoryId, number) => {
      const ofNumber = replica.selectFrom('test_reports').select('report').where('number', '=', number)
      const query = laboratoryId === undefined ? ofNumber : ofNumber.where('laboratory_id', '=', laboratoryId)
      const rows = await query.orderBy('laboratory_id').limit(MOST_REPORTS).execute()
      return rows.map(({ report }) => JSON.parse(report) as HeldTestReport)
    },
    putTestReports: (reports, audit) =>
      change(database, audit, async (db, { revision }) => {
        const rows = lastOfEach(reports, ({ laboratoryId, number }) => JSON.stringify([laboratoryId, number]))
        await putReports(
          db,
          rows.map((one) => ({ laboratory_id: one.laboratoryId, number: one.number, report: JSON.stringify(one) })),
        )
        return done(undefined, { revision: revision + 1 })
      }),
  }
}
