/** The trace: what happened to a certificate, the feed of changes, the standing of a body. */
import * as z from 'zod/mini'
import { count, Day, Instant, named, SchemeId, Standing, text } from './schemas.ts'
import { MAX_PAGE } from './search-schemas.ts'

/** Most events of one answer. */
export const MAX_EVENTS = 1000

export const EventKind = named(
  'EventKind',
  'What happened to a certificate. amended: what it says was changed (holder, models, scope and the like), its status was not.',
  z.enum(['issued', 'renewal-begun', 'renewed', 'suspended', 'restored', 'revoked', 'cancelled', 'expired', 'amended']),
)
/** Most fields that one event names; a record has fewer. */
export const MAX_FIELD_CHANGES = 40
/** Longer values are cut. */
export const MAX_CHANGED_TEXT = 300
export const FieldChange = named(
  'FieldChange',
  `A field of the record that was changed. from and to: its text, members of a list between "; ", anything else as JSON, cut after ${MAX_CHANGED_TEXT} characters; left out where it had none, and where it names a person.`,
  z.object({
    field: text(40),
    from: z.exactOptional(text(MAX_CHANGED_TEXT)),
    to: z.exactOptional(text(MAX_CHANGED_TEXT)),
  }),
)
export const CertificateEvent = named(
  'CertificateEvent',
  'basis: the decision or provision. actor: who decided. changes: what an amendment changed, where it is known. derived: nobody decided; it follows from the dates of validity.',
  z.object({
    day: Day,
    kind: EventKind,
    basis: z.exactOptional(text(300)),
    actor: z.exactOptional(text(300)),
    changes: z.exactOptional(z.array(FieldChange).check(z.maxLength(MAX_FIELD_CHANGES))),
    derived: z.exactOptional(z.boolean()),
  }),
)
export const HistoryAnswer = named(
  'HistoryAnswer',
  `Everything that happened to one certificate, the oldest first; of more than ${MAX_EVENTS} the newest, and cut says so. Events are only ever added.`,
  z.object({
    asOf: Instant,
    scheme: SchemeId,
    number: text(64),
    events: z.array(CertificateEvent).check(z.maxLength(MAX_EVENTS)),
    cut: z.exactOptional(z.boolean()),
  }),
)

export const Change = named(
  'Change',
  'One event of one certificate, in the order in which the register entered it.',
  z.object({ scheme: SchemeId, number: text(64), day: Day, kind: EventKind }),
)
export const ChangesAnswer = named(
  'ChangesAnswer',
  'The feed for mirrors. `next` is always there: keep it and ask again with it as `since`.',
  z.object({
    asOf: Instant,
    epoch: count(),
    changes: z.array(Change).check(z.maxLength(MAX_PAGE)),
    next: text(200),
    /** Whether more is waiting behind `next`. */
    more: z.boolean(),
  }),
)

export const BodyStanding = named(
  'BodyStanding',
  'A standing and the day since which it holds.',
  z.object({
    day: Day,
    standing: Standing,
    basis: z.exactOptional(text(300)),
    actor: z.exactOptional(text(300)),
  }),
)
export const BodyAnswer = named(
  'BodyAnswer',
  'A body that issues certificates: whether it may, and since when; the oldest standing first.',
  z.object({
    asOf: Instant,
    body: z.object({
      id: text(80),
      name: z.exactOptional(text(300)),
      standing: Standing,
      standingSince: z.exactOptional(Day),
      schemes: z.array(SchemeId).check(z.maxLength(100)),
      demo: z.exactOptional(z.boolean()),
    }),
    history: z.array(BodyStanding).check(z.maxLength(MAX_EVENTS)),
  }),
)

export type EventKind = z.infer<typeof EventKind>
export type FieldChange = z.infer<typeof FieldChange>
export type CertificateEvent = z.infer<typeof CertificateEvent>
export type HistoryAnswer = z.infer<typeof HistoryAnswer>
export type Change = z.infer<typeof Change>
export type ChangesAnswer = z.infer<typeof ChangesAnswer>
export type BodyAnswer = z.infer<typeof BodyAnswer>
