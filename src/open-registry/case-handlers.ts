/** The handlers of cases, of the page on which staff work on them, and of what is said in public of reports. */
import type { CaseRouteId } from '../contract/case-paths.ts'
import {
  replyWithCase,
  replyWithCases,
  replyWithCaseTable,
  replyWithDecision,
  replyWithEvidenceItem,
  replyWithIdentity,
} from './cases.ts'
import { makeCoverageReader } from './coverage.ts'
import type { Handlers, Served } from './served.ts'
import { makeTransparencyReply } from './transparency.ts'
import { TRIAGE_SCRIPT, TRIAGE_SCRIPT_TAG } from './triage-client.ts'
import { makeTriagePage } from './triage-page.ts'

export const makeCaseHandlers = (served: Served): Pick<Handlers, CaseRouteId | 'transparency'> => {
  const { store, now } = served
  const page = makeTriagePage(served, makeCoverageReader(store))
  return {
    cases: ({ query }) => replyWithCases(store, query),
    casesTable: ({ query }) => replyWithCaseTable(store, query),
    case: ({ params }) => replyWithCase(store, params.id),
    decideCase: ({ caller: { actor }, params, body }) =>
      replyWithDecision({ store, now: now(), actor }, params.id, body),
    reportIdentity: ({ caller: { actor }, params }) => replyWithIdentity({ store, now: now(), actor }, params.id),
    evidenceItem: ({ params }) => replyWithEvidenceItem(store, params.sha256),
    triage: ({ language }) => page(language),
    triageFile: () => ({
      kind: 'answer',
      body: TRIAGE_SCRIPT,
      mediaType: 'text/javascript; charset=utf-8',
      tag: TRIAGE_SCRIPT_TAG,
    }),
    transparency: makeTransparencyReply(store, now),
  }
}
