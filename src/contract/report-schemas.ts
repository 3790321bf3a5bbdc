/**
 * Reports of suspected marks. A report is a question to whoever is answerable, never a finding: nothing of it is public,
 * and no public answer ever changes because of one.
 */
import * as z from 'zod/mini'
import { Instant, named, SchemeId, text, webAddress } from './schemas.ts'

export const MAX_REPORT_BYTES = 16 * 1024
export const MAX_STATUSES = 100

export const ReportKind = named(
  'ReportKind',
  'What is suspected: a forged mark, a mark used for another product, a mark used after its certificate ended, or something else.',
  z.enum(['suspected-forged', 'suspected-other-product', 'suspected-not-in-force', 'suspected-other']),
)
export const ReportInput = named(
  'ReportInput',
  'clientId: 128 bits or more that the client drew at random, so that a report sent twice is entered once. contact: only if an answer is wished.',
  z.object({
    clientId: z.string().check(z.regex(/^[\w-]{22,64}$/u)),
    kind: ReportKind,
    scheme: z.exactOptional(SchemeId),
    number: z.exactOptional(text(64)),
    listing: z.exactOptional(webAddress()),
    text: z.exactOptional(text(4000)),
    contact: z.exactOptional(text(200)),
  }),
)

export const ReportId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u))
export const ReportState = named(
  'ReportState',
  'received; forwarded to whoever is competent; under examination; closed, with the reason why.',
  z.enum(['received', 'forwarded', 'in-examination', 'closed']),
)
const ReportStatus = z.object({ at: Instant, status: ReportState, reason: z.exactOptional(text(500)) })

export const ReportReceipt = named(
  'ReportReceipt',
  'token: shown this once, and never again for the same clientId; with it as bearer the status can be followed.',
  z.object({ id: ReportId, receivedAt: Instant, token: z.exactOptional(text(100)) }),
)
export const ReportAnswer = named(
  'ReportAnswer',
  'What became of a report, the oldest first. What was reported is not repeated.',
  z.object({
    id: ReportId,
    kind: ReportKind,
    receivedAt: Instant,
    statuses: z.array(ReportStatus).check(z.maxLength(MAX_STATUSES)),
  }),
)
export const ReportStatusInput = named(
  'ReportStatusInput',
  'What became of a report. reason: for the person who reported.',
  z.object({ status: ReportState, reason: z.exactOptional(text(500)) }),
)

export type ReportKind = z.infer<typeof ReportKind>
export type ReportInput = z.infer<typeof ReportInput>
export type ReportState = z.infer<typeof ReportState>
export type ReportReceipt = z.infer<typeof ReportReceipt>
export type ReportAnswer = z.infer<typeof ReportAnswer>
export type ReportStatusInput = z.infer<typeof ReportStatusInput>
