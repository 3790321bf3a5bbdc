/**
 * Recalls and risk notices as one signed download. The answer is a compact JWS (RFC 7515) signed with Ed25519
 * (RFC 8037); its payload is an `AlertIndex`. The key stands in the JWKS; its `kid` is its RFC 7638 thumbprint.
 */
import * as z from 'zod/mini'
import { count, Day, Instant, named, text, texts, webAddress } from './schemas.ts'

/** Most notices of one index. */
export const MAX_ALERTS = 20_000
/** The `typ` of the JWS header, so that nothing else this key signs can pass for an index. */
export const ALERTS_TYPE = 'proofmark-alerts+jws'

/** In the languages the issuer writes; whoever shows it takes the reader's, else any. */
const worded = (maxLength: number) =>
  z.object({
    zh: z.exactOptional(text(maxLength)),
    en: z.exactOptional(text(maxLength)),
    fr: z.exactOptional(text(maxLength)),
  })

export const WireAlert = named(
  'Alert',
  'An official notice. It names a product by an equal GTIN, or by brand and model together. models: `*` is every model of the brand, `AB-1*` a series. demo: invented for demonstration.',
  z.object({
    id: text(80),
    kind: z.enum(['recall', 'risk']),
    /** At least one language. */
    title: worded(300),
    reason: z.exactOptional(worded(1000)),
    url: z.exactOptional(webAddress()),
    issuer: text(200),
    day: Day,
    brands: texts(50, 120),
    models: texts(500, 120),
    gtins: texts(500, 14),
    lots: z.exactOptional(texts(100, 120)),
    /** Where the notice was taken from another publisher: its terms, and the words that must stand beside it. */
    credit: z.exactOptional(z.object({ licence: text(80), attribution: text(400) })),
    demo: z.exactOptional(z.boolean()),
  }),
)

export const AlertIndex = named(
  'AlertIndex',
  'The payload of the signed index. sequence grows with each change of the list; a lower one is an old list.',
  z.object({
    epoch: count(),
    asOf: Instant,
    sequence: count(),
    alerts: z.array(WireAlert).check(z.maxLength(MAX_ALERTS)),
  }),
)

export const PublicKey = named(
  'PublicKey',
  'An Ed25519 key (RFC 8037).',
  z.object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string().check(z.regex(/^[\w-]{43}$/u)),
    kid: text(43),
    use: z.exactOptional(z.literal('sig')),
    alg: z.exactOptional(z.enum(['EdDSA', 'Ed25519'])),
  }),
)
export const KeySet = named(
  'KeySet',
  'JWKS (RFC 7517): the keys with which this register signs.',
  z.object({ keys: z.array(PublicKey).check(z.maxLength(20)) }),
)

/** The same as whoever asks reads it: keys of other kinds are passed over (RFC 7517, 5). */
export const OpenKeySet = z.object({ keys: z.array(z.unknown()).check(z.maxLength(50)) })

export type WireAlert = z.infer<typeof WireAlert>
export type AlertIndex = z.infer<typeof AlertIndex>
export type PublicKey = z.infer<typeof PublicKey>
export type KeySet = z.infer<typeof KeySet>
