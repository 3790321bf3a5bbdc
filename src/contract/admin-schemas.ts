/**
 * What is written into a register, on the wire. Written data is held to more than read data: a member that the contract
 * does not know is refused, because dropping it would lose what somebody meant to enter.
 */
import * as z from 'zod/mini'
import { WireAlert } from './alert-schemas.ts'
import { LaboratoryWithHistory, TestReport } from './laboratory-schemas.ts'
import { CertificateRecord, Coverage, count, Day, Instant, named, SchemeId, text } from './schemas.ts'
import { BodyAnswer, BodyStanding, CertificateEvent, EventKind } from './trace-schemas.ts'

/** Most certificates of one import. */
export const MAX_IMPORT_RECORDS = 1000
/** Most bytes of one import. */
export const MAX_IMPORT_BYTES = 4 * 1024 * 1024
/** Most notices one source may have. */
export const MAX_SOURCE_ALERTS = 5000
export const MAX_AUDIT_PAGE = 100

/** Left to whoever writes; visible ASCII. One key stands for one batch for ever. */
export const IdempotencyKey = named(
  'IdempotencyKey',
  'Chosen by the client, such as a UUID. The same key with the same body is carried out once and answered alike.',
  z.string().check(z.regex(/^[!-~]{8,120}$/u)),
)

export const CertificateInput = named(
  'CertificateInput',
  'A certificate to be entered, in place of the one of the same number. The number may be as printed; it is kept in compact form.',
  z.omit(CertificateRecord, { asOf: true }),
)
export const EventInput = named(
  'EventInput',
  'Something that happened to a certificate. basis: the decision or provision. actor: who decided.',
  z.omit(CertificateEvent, { derived: true }),
)
const NumberedEvent = z.extend(EventInput, { scheme: SchemeId, number: text(64) })
export const BodyInput = named(
  'BodyInput',
  'A body to be entered, in place of the one of the same id, with the whole history of its standing.',
  z.extend(BodyAnswer.shape.body, { history: BodyAnswer.shape.history }),
)

export const ImportRequest = named(
  'ImportRequest',
  `Up to ${MAX_IMPORT_RECORDS} certificates with what belongs to them; all of it is entered, or nothing. As JSON Lines: one certificate a line, nothing else. coverage: what the register now holds of a scheme; a scheme needs one before its first certificate.`,
  z.object({
    records: z.array(CertificateInput).check(z.maxLength(MAX_IMPORT_RECORDS)),
    events: z.exactOptional(z.array(NumberedEvent).check(z.maxLength(5 * MAX_IMPORT_RECORDS))),
    bodies: z.exactOptional(z.array(BodyInput).check(z.maxLength(200))),
    coverage: z.exactOptional(z.array(z.omit(Coverage, { count: true })).check(z.maxLength(200))),
    /** How current the register is from now on; left out, it stays what it was. */
    asOf: z.exactOptional(Instant),
  }),
)
export const ImportAnswer = named(
  'ImportAnswer',
  'What the import did. A repeated one is answered as it was the first time.',
  z.object({ added: count(), changed: count(), unchanged: count(), events: count() }),
)

export const EventAnswer = named(
  'EventAnswer',
  'added: false when the very same event was there already.',
  z.object({ scheme: SchemeId, number: text(64), day: Day, kind: EventKind, added: z.boolean() }),
)

export const StandingAnswer = named(
  'StandingAnswer',
  'added: false when the very same entry was there already.',
  z.object({ id: text(80), standing: BodyStanding, added: z.boolean() }),
)

/** Who publishes a list of notices, such as `samr`; `own` for the register itself. */
export const AlertSource = z.string().check(z.regex(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,3}$/u))
export const AlertsInput = named(
  'AlertsInput',
  'All notices of one source, in place of those it had.',
  z.object({ asOf: Instant, alerts: z.array(WireAlert).check(z.maxLength(MAX_SOURCE_ALERTS)) }),
)
export const AlertsWritten = named(
  'AlertsWritten',
  'How many notices the source has now.',
  z.object({ source: AlertSource, count: count() }),
)

/** `https` alone; a demonstration register also takes loopback addresses. */
export const Origin = z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/u))
const PathPrefix = z.string().check(z.maxLength(300), z.regex(/^\/[^\s?#<>"]*$/u))
export const OriginInput = named(
  'OriginInput',
  'A site that may show a statement about the certificate. path: only below it. product: only with this GTIN or model. holder: who allowed it, when it is not the holder of the certificate.',
  z.object({
    origin: Origin,
    path: z.exactOptional(PathPrefix),
    product: z.exactOptional(text(120)),
    holder: z.exactOptional(text(300)),
    from: Day,
    until: z.exactOptional(Day),
  }),
)
export const OriginQuery = z.object({
  origin: Origin,
  path: z.exactOptional(PathPrefix),
  product: z.exactOptional(text(120)),
})
export const OriginAnswer = named(
  'OriginAnswer',
  'The site that may show statements from now on, or no longer.',
  z.object({ scheme: SchemeId, number: text(64), origin: Origin, allowed: z.boolean() }),
)

export const AuditEntry = named(
  'AuditEntry',
  'Who wrote what, when. actor: the id of the key, or `cli`. before and after: SHA-256 of the canonical JSON of what was there. Instants never go back along the sequence.',
  z.object({
    sequence: count(),
    at: Instant,
    actor: text(80),
    action: text(40),
    target: text(300),
    detail: z.exactOptional(z.unknown()),
  }),
)
export const AuditAnswer = named(
  'AuditAnswer',
  'One page, the oldest entry first. `next` is to be sent as `after`.',
  z.object({
    entries: z.array(AuditEntry).check(z.maxLength(MAX_AUDIT_PAGE)),
    next: count(),
    more: z.boolean(),
  }),
)

export const LaboratoryInput = named(
  'LaboratoryInput',
  'A laboratory to be entered under the id of the address, in place of the one held.',
  z.omit(LaboratoryWithHistory, { id: true }),
)
export const TestReportsInput = named(
  'TestReportsInput',
  'Test reports; all of them are entered, or none. As JSON Lines: one a line.',
  z.object({ reports: z.array(TestReport).check(z.minLength(1), z.maxLength(MAX_IMPORT_RECORDS)) }),
)
export const Written = named('Written', 'How many entries were written.', z.object({ count: count() }))

export type CertificateInput = z.infer<typeof CertificateInput>
export type EventInput = z.infer<typeof EventInput>
export type BodyInput = z.infer<typeof BodyInput>
export type ImportRequest = z.infer<typeof ImportRequest>
export type ImportAnswer = z.infer<typeof ImportAnswer>
export type EventAnswer = z.infer<typeof EventAnswer>
export type StandingAnswer = z.infer<typeof StandingAnswer>
export type AlertsInput = z.infer<typeof AlertsInput>
export type AlertsWritten = z.infer<typeof AlertsWritten>
export type OriginInput = z.infer<typeof OriginInput>
export type OriginAnswer = z.infer<typeof OriginAnswer>
export type LaboratoryInput = z.infer<typeof LaboratoryInput>
export type TestReportsInput = z.infer<typeof TestReportsInput>
export type Written = z.infer<typeof Written>
export type AuditEntry = z.infer<typeof AuditEntry>
export type AuditAnswer = z.infer<typeof AuditAnswer>
