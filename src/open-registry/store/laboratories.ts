/** Laboratories and their test reports: documents as they were put in, found by their own numbers. */
import type { Audit } from './audit.ts'
import { change, done } from './change.ts'
import type { Database } from './database.ts'
import { makeInsert } from './insert.ts'

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

export interface LaboratoryStore {
  readonly laboratory: (id: string) => Promise<HeldLaboratory | undefined>
  readonly putLaboratories: (laboratories: readonly HeldLaboratory[], audit: Audit) => Promise<void>
  /** Two laboratories may give the same number: without `laboratoryId` there can be several, at most twenty. */
  readonly testReport: (laboratoryId: string | undefined, number: string) => Promise<readonly HeldTestReport[]>
  readonly putTestReports: (reports: readonly HeldTestReport[], audit: Audit) => Promise<void>
}

const MOST_REPORTS = 20

/** Of several with the same mark the last. */
const lastOfEach = <T>(items: readonly T[], markOf: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [markOf(item), item])).values(),
]

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
