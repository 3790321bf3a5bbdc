/**
 * Telling a platform when a certificate it watches changes. Messages are signed as Standard Webhooks 1.0.0 says
 * (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): headers `webhook-id`,
 * `webhook-timestamp` (seconds) and `webhook-signature` = `v1,` + Base64 of HMAC-SHA-256 over `id.timestamp.body`.
 */
import * as z from 'zod/mini'
import { count, Day, Instant, named, SchemeId, text } from './schemas.ts'
import { EventKind } from './trace-schemas.ts'

/** Most certificates one webhook may watch by number. */
export const MAX_WATCHED = 5000
export const MAX_WEBHOOKS = 1000
export const MAX_WEBHOOK_BYTES = 512 * 1024

export const Watch = named(
  'Watch',
  'Which certificates: all of them, those listed, those of a holder (the whole name), those of a body.',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('all') }),
    z.object({
      kind: z.literal('certificates'),
      certificates: z
        .array(z.object({ scheme: SchemeId, number: text(64) }))
        .check(z.minLength(1), z.maxLength(MAX_WATCHED)),
    }),
    z.object({ kind: z.literal('holder'), holder: text(300) }),
    z.object({ kind: z.literal('body'), body: text(80) }),
  ]),
)

export const WebhookInput = named(
  'WebhookInput',
  'Where to send what. https only, on a public address; a redirect is not followed.',
  z.object({
    url: z.string().check(z.maxLength(500), z.regex(/^https?:\/\/[^\s<>"#]{1,490}$/u)),
    watch: Watch,
    label: z.exactOptional(text(100)),
  }),
)

export const WebhookId = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u))
/** failing: the last attempt failed, more will follow. dead: something was given up after days of attempts, or the receiver answered 410. */
export const WebhookState = z.enum(['active', 'failing', 'dead'])

export const Webhook = named(
  'Webhook',
  'A webhook without its secret. pending: messages that wait. dead: messages that were given up; a replay sends them again.',
  z.object({
    id: WebhookId,
    url: text(500),
    watch: Watch,
    label: z.exactOptional(text(100)),
    madeAt: Instant,
    state: WebhookState,
    pending: count(),
    dead: count(),
    lastFailure: z.exactOptional(z.object({ at: Instant, why: text(200) })),
  }),
)
export const WebhookCreated = named(
  'WebhookCreated',
  'secret: `whsec_` and Base64; it is shown this once.',
  z.object({ id: WebhookId, secret: text(100) }),
)
export const WebhooksAnswer = named(
  'WebhooksAnswer',
  'Every webhook, the oldest first.',
  z.object({ webhooks: z.array(Webhook).check(z.maxLength(MAX_WEBHOOKS)) }),
)
export const WebhookDropped = named('WebhookDropped', 'It sends nothing more.', z.object({ id: WebhookId }))

export const ReplayInput = named(
  'ReplayInput',
  'Sends again what was given up; with `after`, everything from behind that sequence number of the change feed on. Ids stay the same.',
  z.object({ after: z.exactOptional(count()) }),
)
export const ReplayAnswer = named(
  'ReplayAnswer',
  'How many messages were put back in the queue.',
  z.object({ id: WebhookId, queued: count() }),
)

/** So many days before the end it is told, once each. */
export const NOTICE_DAYS = [30, 7, 1] as const
const ending = { scheme: SchemeId, number: text(64), validUntil: Day, daysBefore: z.literal(NOTICE_DAYS) }

export const WebhookMessage = named(
  'WebhookMessage',
  'The body of what is sent. It names the certificate and what happened, or what will run out; the record itself is to be asked for.',
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('certificate.event'),
      /** When the register entered the event is not kept; this is the beginning of the day it happened. */
      timestamp: Instant,
      data: z.object({ sequence: count(), scheme: SchemeId, number: text(64), day: Day, kind: EventKind }),
    }),
    /** The certificate is in force, or suspended, and its last day is near. The beginning of the day it is told for. */
    z.object({ type: z.literal('certificate.expiring'), timestamp: Instant, data: z.object(ending) }),
    /** A shop may show statements of the certificate until that day. */
    z.object({
      type: z.literal('origin.expiring'),
      timestamp: Instant,
      data: z.object({ ...ending, origin: text(300), request: text(80) }),
    }),
  ]),
)

export type Watch = z.infer<typeof Watch>
export type WebhookInput = z.infer<typeof WebhookInput>
export type Webhook = z.infer<typeof Webhook>
export type WebhookState = z.infer<typeof WebhookState>
export type WebhookCreated = z.infer<typeof WebhookCreated>
export type WebhooksAnswer = z.infer<typeof WebhooksAnswer>
export type WebhookDropped = z.infer<typeof WebhookDropped>
export type ReplayInput = z.infer<typeof ReplayInput>
export type ReplayAnswer = z.infer<typeof ReplayAnswer>
export type WebhookMessage = z.infer<typeof WebhookMessage>
