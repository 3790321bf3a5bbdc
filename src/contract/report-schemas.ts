/**
 * Reports of suspected marks. A report is a question to whoever is answerable, never a finding: nothing of it is public,
 * and no public answer ever changes because of one.
 */
import * as z from 'zod/mini'
import { count, Instant, named, SchemeId, text, texts, webAddress } from './schemas.ts'

/** Of the report alone, as JSON. */
export const MAX_REPORT_BYTES = 32 * 1024
/** Of the evidence file. */
export const MAX_EVIDENCE_BYTES = 12_000_000
/** Evidence files of one report, those added later counted. */
export const MAX_EVIDENCE_FILES = 8
export const MAX_ADDITIONS = 20
export const MAX_STATUSES = 100

/** The fields of `multipart/form-data`: what is said as JSON, and at most one evidence file (a zip). */
export const REPORT_FIELD = 'report'
export const ADDITION_FIELD = 'addition'
export const EVIDENCE_FIELD = 'evidence'

export const REPORT_KINDS = [
  'not-in-register',
  'other-product',
  'not-in-force',
  'impossible-number',
  'no-certificate',
  'system-mark-on-product',
  'copied-badge',
  'traded-certificate',
  'other',
  'not-a-number',
] as const
export const ReportKind = named(
  'ReportKind',
  'What is suspected: the register has no such number; it belongs to another product; it is not in force; it cannot be a number; a mark without any certificate; the mark of a management system on a product; a copied badge; a bought or lent certificate; something else. not-a-number: a hint that what was taken for a certificate number is none; it suspects nobody.',
  z.enum(REPORT_KINDS),
)

/** What the reporter was shown, of a certificate or of a badge; `test/contract` holds it to the vocabulary of the core. */
export const SHOWN_VERDICTS = [
  ...(['recalled', 'other-product', 'revoked', 'overclaimed', 'suspended', 'cancelled', 'expired'] as const),
  ...(['in-renewal', 'conflict', 'malformed', 'lookalike', 'absent', 'expected', 'confirmed', 'genuine'] as const),
  ...(['not-product', 'unchecked', 'unnumbered', 'self-declared'] as const),
  ...(['badge-genuine', 'badge-expired', 'badge-altered', 'badge-other-site', 'badge-unproven'] as const),
] as const
export const ShownVerdict = named(
  'ShownVerdict',
  'The verdict that the reporter was shown, of a certificate or of a badge.',
  z.enum(SHOWN_VERDICTS),
)

/** Drawn at random by the client: 128 bits or more. */
export const ClientId = z.string().check(z.regex(/^[\w-]{22,64}$/u))
/** Lower-case hexadecimal. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/u))
/** A host as an address has it, in lower case, with a port where there is one. */
const Host = z.string().check(z.regex(/^[\w.:[\]-]{1,260}$/u))
/** BCP 47. */
const Language = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/u))

export const ReportedProduct = z.object({
  title: z.exactOptional(text(500)),
  brand: z.exactOptional(text(120)),
  models: z.exactOptional(texts(20, 120)),
})
export const ReportedShop = z.object({ name: z.exactOptional(text(300)), host: z.exactOptional(Host) })

export const ReportInput = named(
  'ReportInput',
  'clientId: 128 bits or more that the client drew at random, so that a report sent twice is entered once. followUpHash: SHA-256, in lower-case hexadecimal, of the text of the token by which the client will follow the report; it draws 256 bits by itself and writes them as Base64url. Left out, the register draws one and shows it once. contact: only if an answer is wished. shownAt: when the verdict was shown.',
  z.object({
    clientId: ClientId,
    kind: ReportKind,
    followUpHash: z.exactOptional(Sha256),
    scheme: z.exactOptional(SchemeId),
    number: z.exactOptional(text(64)),
    listing: z.exactOptional(webAddress()),
    verdictKind: z.exactOptional(ShownVerdict),
    shownAt: z.exactOptional(Instant),
    product: z.exactOptional(ReportedProduct),
    shop: z.exactOptional(ReportedShop),
    language: z.exactOptional(Language),
    text: z.exactOptional(text(4000)),
    contact: z.exactOptional(text(200)),
  }),
)

export const ReportId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u))
export const REPORT_STATES = [
  ...(['received', 'under-review', 'needs-information', 'forwarded'] as const),
  ...(['confirmed', 'not-confirmed', 'closed', 'withdrawn'] as const),
] as const
export const ReportState = named(
  'ReportState',
  'received; under-review; needs-information: from the reporter; forwarded: to whoever is competent; confirmed and not-confirmed: what was suspected; closed: without either, with the reason; withdrawn: by the reporter.',
  z.enum(REPORT_STATES),
)
export const ReportStatus = named(
  'ReportStatus',
  'What became of a report at an instant. forwardedTo: the authority, body or platform.',
  z.object({
    at: Instant,
    status: ReportState,
    reason: z.exactOptional(text(500)),
    forwardedTo: z.exactOptional(text(200)),
  }),
)

export const KeptEvidence = named(
  'KeptEvidence',
  'An evidence file as it was taken in: SHA-256 of its bytes, and how many items it holds.',
  z.object({ sha256: Sha256, items: count() }),
)
export const ReportReceipt = named(
  'ReportReceipt',
  'token: only for a report without followUpHash; shown this once, and never again for the same clientId. As bearer the token opens the report.',
  z.object({
    id: ReportId,
    receivedAt: Instant,
    token: z.exactOptional(text(100)),
    evidence: z.exactOptional(KeptEvidence),
  }),
)

export const AdditionInput = named(
  'AdditionInput',
  'Something more to a report: words, an evidence file, or both. clientId: as in a report, another one for each addition.',
  z.object({ clientId: ClientId, text: z.exactOptional(text(4000)) }),
)
export const AdditionReceipt = named(
  'AdditionReceipt',
  'The addition is kept. Sent again it is answered alike.',
  z.object({ report: ReportId, clientId: ClientId, at: Instant, evidence: z.exactOptional(KeptEvidence) }),
)
export const WithdrawalInput = named(
  'WithdrawalInput',
  'The reporter no longer stands by the report. The contact is erased at once.',
  z.object({ reason: z.exactOptional(text(500)) }),
)

export const ReportAnswer = named(
  'ReportAnswer',
  'What became of a report, the oldest first, and what was added to it. What was reported is not repeated.',
  z.object({
    id: ReportId,
    kind: ReportKind,
    receivedAt: Instant,
    statuses: z.array(ReportStatus).check(z.maxLength(MAX_STATUSES)),
    evidence: z.exactOptional(KeptEvidence),
    additions: z
      .array(z.object({ clientId: ClientId, at: Instant, evidence: z.exactOptional(KeptEvidence) }))
      .check(z.maxLength(MAX_ADDITIONS)),
  }),
)
export const ReportStatusInput = named(
  'ReportStatusInput',
  'What became of a report. reason: for the person who reported.',
  z.object({ status: ReportState, reason: z.exactOptional(text(500)), forwardedTo: z.exactOptional(text(200)) }),
)

export type ReportKind = z.infer<typeof ReportKind>
export type ShownVerdict = z.infer<typeof ShownVerdict>
export type ReportInput = z.infer<typeof ReportInput>
export type ReportState = z.infer<typeof ReportState>
export type ReportStatus = z.infer<typeof ReportStatus>
export type KeptEvidence = z.infer<typeof KeptEvidence>
export type ReportReceipt = z.infer<typeof ReportReceipt>
export type AdditionInput = z.infer<typeof AdditionInput>
export type AdditionReceipt = z.infer<typeof AdditionReceipt>
export type WithdrawalInput = z.infer<typeof WithdrawalInput>
export type ReportAnswer = z.infer<typeof ReportAnswer>
export type ReportStatusInput = z.infer<typeof ReportStatusInput>
