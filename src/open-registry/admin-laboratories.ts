/** Laboratories and their test reports, as they are entered. */
import type { LaboratoryInput, StandingAnswer, TestReportsInput, Written } from '../contract/admin-schemas.ts'
import { heldNature, whyForeign } from './admin-check.ts'
import type { ImportSources } from './admin-import.ts'
import { beforeAndAfter } from './audit.ts'
import { reportNumberOf } from './laboratories.ts'
import { json, type Reply, refuse } from './reply.ts'
import type { BodyStanding, HeldLaboratory, HeldTestReport, Store } from './store.ts'

/** Folding may make a number longer. */
const MAX_NUMBER = 64

/** Why none of these may be entered, if so. Laboratories come after the certificates that say what the register is. */
const whyNot = async (store: Store, demos: readonly boolean[]): Promise<string | undefined> => {
  const nature = await heldNature(store)
  if (nature === undefined) return 'Declare first what the register holds, with an import.'
  if (nature === 'mixed') return 'Demonstration data and real data stay apart.'
  return demos.map((isDemo) => whyForeign(isDemo, nature)).find((why) => why !== undefined)
}

/** The reply to `PUT /v1/admin/laboratories/{id}`. */
export const replyWithLaboratory = async (
  { store, now, actor }: ImportSources,
  id: string,
  input: LaboratoryInput,
): Promise<Reply> => {
  const why = await whyNot(store, [input.demo === true])
  if (why) return refuse('unprocessable', why)
  const before = await store.laboratory(id)
  const after: HeldLaboratory = { ...input, id }
  const detail = beforeAndAfter(before, after)
  await store.putLaboratories([after], { at: now, actor, action: 'laboratory', target: `laboratory ${id}`, detail })
  return json({ count: 1 } satisfies Written)
}

/** The reply to `POST /v1/admin/laboratories/{id}/standings`. */
export const replyWithLaboratoryStanding = async (
  { store, now, actor, today }: ImportSources,
  id: string,
  standing: BodyStanding,
): Promise<Reply> => {
  if (standing.day > today) return refuse('unprocessable', 'It has not happened yet.')
  const done = await store.setLaboratoryStanding(id, standing, {
    at: now,
    actor,
    action: 'standing',
    target: `laboratory ${id}`,
    detail: { standing },
  })
  return done === 'no-such-laboratory'
    ? refuse('no-such-entry', 'This register knows no laboratory of this id.')
    : json({ id, standing, added: done === 'set' } satisfies StandingAnswer)
}

/** The reply to `PUT /v1/admin/test-reports`. */
export const replyWithTestReports = async (
  { store, now, actor }: ImportSources,
  input: TestReportsInput,
): Promise<Reply> => {
  const reports = input.reports.map((report): HeldTestReport => ({ ...report, number: reportNumberOf(report.number) }))
  const odd = reports.findIndex(({ number }) => number === '' || number.length > MAX_NUMBER)
  if (odd >= 0) return refuse('unprocessable', `reports.${odd}: Not a number.`)
  const demos = input.reports.map(({ demo }) => demo === true)
  const why = await whyNot(store, demos)
  if (why) return refuse('unprocessable', why)
  const laboratories = [...new Set(reports.map(({ laboratoryId }) => laboratoryId))]
  for (const id of laboratories)
    if (!(await store.laboratory(id))) return refuse('unprocessable', `Enter the laboratory ${id} first.`)
  const before: HeldTestReport[] = []
  for (const { laboratoryId, number } of reports) before.push(...(await store.testReport(laboratoryId, number)))
  const detail = { count: reports.length, ...beforeAndAfter(before, reports) }
  await store.putTestReports(reports, { at: now, actor, action: 'test-reports', target: 'test reports', detail })
  return json({ count: reports.length } satisfies Written)
}
