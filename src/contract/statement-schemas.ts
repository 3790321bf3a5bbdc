/**
 * Statements on the wire. `core/statement` reads and judges them by hand, so that a badge needs no schema; this one is
 * for the document and for whoever issues. A test holds the two together.
 */
import * as z from 'zod/mini'
import { PublicKey } from './alert-schemas.ts'
import { Day, Instant, named, SchemeId, ScopeKind, Status, text } from './schemas.ts'

export const STATEMENT_FORMATS = ['jws', 'vc', 'jsonld'] as const
export const StatementFormat = named(
  'StatementFormat',
  'jws: a compact JWS for a badge. vc: a W3C Verifiable Credential 2.0 in the shape of a UNTP Digital Conformity Credential, as application/vc+jwt. jsonld: schema.org Certification, unsigned.',
  z.enum(STATEMENT_FORMATS),
)
export type StatementFormat = z.infer<typeof StatementFormat>
export const MEDIA_TYPE_OF_FORMAT = {
  jws: 'application/jose',
  vc: 'application/vc+jwt',
  jsonld: 'application/ld+json',
} as const satisfies Record<StatementFormat, string>

/** As sent; what it means, the register finds out. */
export const StatementQuery = z.object({
  /** Of the page that will show it, such as `https://shop.example`. */
  origin: z.exactOptional(text(300)),
  path: z.exactOptional(z.string().check(z.maxLength(300), z.regex(/^\/[^?#\\]*$/u))),
  /** A GTIN or a model. */
  product: z.exactOptional(text(120)),
  format: z.exactOptional(StatementFormat),
})

const seconds = () => z.int().check(z.minimum(1), z.maximum(99_999_999_999))
export const StatementClaims = named(
  'StatementClaims',
  'The payload of a statement: JWT claims. It speaks for pages of the origin aud, under path and for gtin or model where those are given, until exp.',
  z.object({
    iss: text(300),
    aud: text(300),
    iat: seconds(),
    exp: seconds(),
    scheme: SchemeId,
    number: text(64),
    status: Status,
    statusSince: z.exactOptional(Day),
    validUntil: z.exactOptional(Day),
    holder: z.exactOptional(text(300)),
    productName: z.exactOptional(text(300)),
    scopeKind: z.exactOptional(ScopeKind),
    path: z.exactOptional(text(300)),
    gtin: z.exactOptional(z.string().check(z.regex(/^\d{14}$/u))),
    model: z.exactOptional(text(120)),
    asOf: Instant,
    demo: z.exactOptional(z.boolean()),
  }),
)

/** What a resolver of `did:web` needs to find the keys of a credential. */
export const DidDocument = named(
  'DidDocument',
  'DID document (did:web): the keys with which this register signs credentials.',
  z.object({
    '@context': z.array(z.string()),
    id: text(300),
    verificationMethod: z.array(
      z.object({ id: text(400), type: z.literal('JsonWebKey'), controller: text(300), publicKeyJwk: PublicKey }),
    ),
    assertionMethod: z.array(text(400)),
  }),
)
export type DidDocument = z.infer<typeof DidDocument>

export const BADGE_SIZES = ['s', 'm', 'l'] as const
export const BadgeSize = z.enum(BADGE_SIZES)
export type BadgeSize = z.infer<typeof BadgeSize>
export const BadgeTheme = z.enum(['light', 'dark'])
export type BadgeTheme = z.infer<typeof BadgeTheme>
/** Of a PNG: pixels for each CSS pixel. */
export const BADGE_SCALES = { '1': 1, '2': 2 } as const
export type BadgeScale = (typeof BADGE_SCALES)[keyof typeof BADGE_SCALES]
