/** Laboratories and their test reports: whether a report exists, of what, and whether its laboratory was qualified then. */
import type {
  LaboratoryAnswer,
  LaboratoryWithHistory,
  TestReport,
  TestReportAnswer,
} from '../contract/laboratory-schemas.ts'
import { fold } from '../core/text.ts'
import type { Day } from '../core/words.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { Store } from './store.ts'

/** The form in which a report is kept and asked for: full width and case say nothing, nor do spaces. */
export const reportNumberOf = (number: string): string => fold(number).text.replace(/\s/gu, '').toUpperCase()

/** What was put in follows the contract: whoever puts it in has checked it. */
const laboratoryOf = async (store: Store, id: string): Promise<LaboratoryWithHistory | undefined> =>
  (await store.laboratory(id)) as LaboratoryWithHistory | undefined

/** The reply to `GET /v1/laboratories/{id}`. */
export const replyWithLaboratory = async (store: Store, id: string): Promise<Reply> => {
  const [{ asOf }, held] = await Promise.all([store.edition(), laboratoryOf(store, id)])
  if (!held) return refuse('not-held', 'This register knows no laboratory of this id.', asOf)
  const { history, ...laboratory } = held
  return json({ asOf, laboratory, history } satisfies LaboratoryAnswer)
}

type Qualified = TestReportAnswer['reports'][number]['qualified']

/** The standing on that day; what came before the first entry nobody knows. */
const standingOn = ({ history, standing, standingSince }: LaboratoryWithHistory, day: Day) =>
  history.findLast((entry) => entry.day <= day)?.standing ??
  (standingSince !== undefined && standingSince <= day ? standing : 'unknown')

/**
 * Whether it was qualified on that day. Silence before slander: only a standing that says no, or qualifications that are
 * all dated and none of which holds, is a no.
 */
export const qualifiedOn = (laboratory: LaboratoryWithHistory | undefined, day: Day): Qualified => {
  if (!laboratory) return 'unknown'
  const standing = standingOn(laboratory, day)
  if (standing === 'suspended' || standing === 'withdrawn' || standing === 'barred') return 'no'
  const { qualifications } = laboratory
  const hasBegun = qualifications.filter(({ validFrom }) => validFrom !== undefined && validFrom <= day)
  if (standing === 'approved' && hasBegun.some(({ validUntil }) => validUntil !== undefined && day <= validUntil))
    return 'yes'
  const areDated = qualifications.every(({ validFrom, validUntil }) => validFrom && validUntil)
  const holds = hasBegun.some(({ validUntil }) => validUntil === undefined || day <= validUntil)
  return qualifications.length > 0 && areDated && !holds ? 'no' : 'unknown'
}

/** The reply to `GET /v1/test-reports/{number}`. */
export const replyWithTestReports = async (store: Store, number: string, laboratoryId?: string): Promise<Reply> => {
  const { asOf } = await store.edition()
  const held = (await store.testReport(laboratoryId, reportNumberOf(number))) as unknown as readonly TestReport[]
  if (held.length === 0) return refuse('not-held', 'This register knows no test report of this number.', asOf)
  const reports = await Promise.all(
    held.map(async (report) => {
      const laboratory = await laboratoryOf(store, report.laboratoryId)
      return {
        report,
        ...(laboratory
          ? {
              laboratory: {
                id: laboratory.id,
                ...(laboratory.name ? { name: laboratory.name } : {}),
                standing: laboratory.standing,
              },
            }
          : {}),
        qualified: qualifiedOn(laboratory, report.issuedOn),
      }
    }),
  )
  return json({ asOf, reports } satisfies TestReportAnswer)
}
