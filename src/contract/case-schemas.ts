/**
 * Cases: reports of the same listing and the same number, as the register's staff see them. None of this is public, and
 * a decision on a case changes no certificate: what is to change is entered by whoever may, as an event.
 */
import * as z from 'zod/mini'
import {
  MAX_STATUSES,
  REPORT_STATES,
  ReportedProduct,
  ReportedShop,
  ReportId,
  ReportKind,
  ReportState,
  ReportStatus,
  Sha256,
  ShownVerdict,
} from './report-schemas.ts'
import { count, Instant, named, SchemeId, text } from './schemas.ts'

export const MAX_CASES_PAGE = 50
/** Reports of one case that are shown; the newest. */
export const MAX_CASE_REPORTS = 100
export const MAX_CASE_HISTORY = 200

export const CaseId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u))

export const PriorityWhy = named(
  'PriorityWhy',
  'Why a case should be looked at sooner or later, with the points it counts. alarm, caution: the worst verdict shown. reporters: several who are independent. child-product, electrical, medical, food, vehicle, life-safety: the scheme is about such goods. evidence: signed evidence is there. hint: not-a-number alone. flood: many at once from few; they are not counted.',
  z.object({
    why: z.enum([
      ...(['alarm', 'caution', 'reporters', 'child-product', 'electrical', 'medical', 'food', 'vehicle'] as const),
      ...(['life-safety', 'evidence', 'hint', 'flood'] as const),
    ]),
    points: z.int().check(z.minimum(-100), z.maximum(100)),
  }),
)
export const CasePriority = named(
  'CasePriority',
  'points: the sum of what is in why. level: high from 60, middle from 30.',
  z.object({
    level: z.enum(['high', 'middle', 'low']),
    points: z.int().check(z.minimum(-1000), z.maximum(1000)),
    why: z.array(PriorityWhy).check(z.maxLength(20)),
  }),
)

const summary = {
  id: CaseId,
  state: ReportState,
  scheme: z.exactOptional(SchemeId),
  number: z.exactOptional(text(64)),
  listing: z.exactOptional(text(500)),
  /** Of the listing, or as the reporters gave it. */
  host: z.exactOptional(text(260)),
  kinds: z.array(ReportKind).check(z.maxLength(20)),
  verdictKinds: z.array(ShownVerdict).check(z.maxLength(30)),
  /** All that came in, but the withdrawn. */
  reports: count(),
  /** Those told apart that count: not withdrawn, and of no flood. */
  reporters: count(),
  evidence: count(),
  openedAt: Instant,
  lastAt: Instant,
  flooded: z.boolean(),
  priority: CasePriority,
}
export const CaseSummary = named('CaseSummary', 'A case in the queue.', z.object(summary))
export const CasesAnswer = named(
  'CasesAnswer',
  'Cases in the order asked for. next: to be sent as `after` for more.',
  z.object({
    cases: z.array(CaseSummary).check(z.maxLength(MAX_CASES_PAGE)),
    next: z.exactOptional(text(200)),
    total: count(),
  }),
)
export const CaseSort = z.enum(['priority', 'newest', 'oldest'])
export const CasesQuery = z.object({
  /** `open`: nobody has come to an end with it. */
  state: z.exactOptional(z.enum([...REPORT_STATES, 'open'])),
  scheme: z.exactOptional(SchemeId),
  sort: z.exactOptional(CaseSort),
  after: z.exactOptional(z.string().check(z.regex(/^[\w.:-]{1,200}$/u))),
  limit: z.exactOptional(z.string().check(z.regex(/^(?:[1-9]|[1-4]\d|50)$/u))),
})

export const EvidenceItem = named(
  'EvidenceItem',
  'One item of an evidence file. mediaType: by its bytes, never by the word of the sender. result: what its manifest says of it.',
  z.object({
    path: text(200),
    what: z.exactOptional(text(40)),
    mediaType: text(60),
    bytes: count(),
    sha256: Sha256,
    result: text(40),
  }),
)
export const EvidenceFile = named(
  'EvidenceFile',
  'An evidence file with what its verification found. device: thumbprint of the key that signed it, another one for each register.',
  z.object({
    sha256: Sha256,
    bytes: count(),
    at: Instant,
    items: z.array(EvidenceItem).check(z.maxLength(100)),
    findings: z.array(z.object({ what: text(60), detail: z.exactOptional(text(300)) })).check(z.maxLength(200)),
    device: z.exactOptional(text(100)),
  }),
)

export const CaseReport = named(
  'CaseReport',
  'A report of a case, without who sent it. counted: false for the withdrawn and for those of a flood.',
  z.object({
    id: ReportId,
    kind: ReportKind,
    state: ReportState,
    receivedAt: Instant,
    verdictKind: z.exactOptional(ShownVerdict),
    shownAt: z.exactOptional(Instant),
    listing: z.exactOptional(text(500)),
    product: z.exactOptional(ReportedProduct),
    shop: z.exactOptional(ReportedShop),
    language: z.exactOptional(text(40)),
    text: z.exactOptional(text(4000)),
    hasContact: z.boolean(),
    counted: z.boolean(),
    statuses: z.array(ReportStatus).check(z.maxLength(MAX_STATUSES)),
    additions: z.array(z.object({ at: Instant, text: z.exactOptional(text(4000)) })).check(z.maxLength(20)),
    evidence: z.array(EvidenceFile).check(z.maxLength(20)),
  }),
)
export const CaseDecision = named(
  'CaseDecision',
  'What the register makes of a case; every report of it that is not withdrawn follows. reason: for the reporters, required for what ends a case. basis: the provision or finding it rests on, for the file. forwardedTo: required for forwarded.',
  z.object({
    state: ReportState,
    reason: z.exactOptional(text(500)),
    basis: z.exactOptional(text(500)),
    forwardedTo: z.exactOptional(text(200)),
  }),
)
export const CaseStep = named(
  'CaseStep',
  'What happened to a case. actor: the id of the key.',
  z.object({ at: Instant, actor: text(80), ...CaseDecision.shape }),
)
export const CaseAnswer = named(
  'CaseAnswer',
  'A case with its reports, the newest first, and its history, the oldest first.',
  z.object({
    ...summary,
    reportsShown: z.array(CaseReport).check(z.maxLength(MAX_CASE_REPORTS)),
    history: z.array(CaseStep).check(z.maxLength(MAX_CASE_HISTORY)),
  }),
)
export const IdentityAnswer = named(
  'IdentityAnswer',
  'What the reporter left to be reached by. Each look is in the audit trail.',
  z.object({ report: ReportId, contact: z.exactOptional(text(200)) }),
)

export type CasePriority = z.infer<typeof CasePriority>
export type PriorityWhy = z.infer<typeof PriorityWhy>['why']
export type CaseSummary = z.infer<typeof CaseSummary>
export type CasesAnswer = z.infer<typeof CasesAnswer>
export type CaseSort = z.infer<typeof CaseSort>
export type EvidenceItem = z.infer<typeof EvidenceItem>
export type EvidenceFile = z.infer<typeof EvidenceFile>
export type CaseReport = z.infer<typeof CaseReport>
export type CaseDecision = z.infer<typeof CaseDecision>
export type CaseStep = z.infer<typeof CaseStep>
export type CaseAnswer = z.infer<typeof CaseAnswer>
export type IdentityAnswer = z.infer<typeof IdentityAnswer>
