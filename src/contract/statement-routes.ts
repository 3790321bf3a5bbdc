/** The calls about what the register signs: statements, pictures, keys. Part of the table in `routes.ts`. */
import * as z from 'zod/mini'
import { JOSE_TYPE, PATHS } from './paths.ts'
import type { Route } from './routes.ts'
import { SchemeId, text } from './schemas.ts'
import { BadgeSize, BadgeTheme, DidDocument, StatementQuery } from './statement-schemas.ts'

const nothing = z.object({})

export const statementRoutes = {
  signedKeys: {
    method: 'get',
    path: PATHS.signedKeys,
    summary: 'The keys and their times, signed by the root: a compact JWS whose payload is a SignedKeySet',
    params: nothing,
    query: nothing,
    mediaType: JOSE_TYPE,
    problems: [],
    maxAgeSeconds: 300,
  },
  did: {
    method: 'get',
    path: PATHS.did,
    summary: 'The keys as a DID document, for whoever resolves the issuer of a credential (did:web)',
    params: nothing,
    query: nothing,
    answer: DidDocument,
    mediaType: 'application/did+json',
    problems: [],
    maxAgeSeconds: 300,
  },
  statement: {
    method: 'get',
    path: PATHS.statement,
    summary:
      'A short-lived signed statement for pages of one origin that the holder has authorised (needs `origin`); with `format` as a credential or as JSON-LD',
    params: z.object({ scheme: SchemeId, number: text(64) }),
    query: StatementQuery,
    mediaType: JOSE_TYPE,
    otherMediaTypes: ['application/vc+jwt', 'application/ld+json'],
    problems: [
      'absent',
      'not-held',
      'not-a-number',
      'not-yet-issued',
      'origin-not-authorised',
      'product-needed',
      'product-not-listed',
    ],
    maxAgeSeconds: 60,
  },
  badge: {
    method: 'get',
    path: PATHS.badge,
    summary:
      'A picture of what the register says; `file` is the number and `.svg` or `.png`. Always a picture: what cannot be told, it says. Chinese unless `lang` says otherwise, light unless `theme` does; `scale` 2 is a PNG of twice as many pixels',
    params: z.object({
      scheme: SchemeId,
      file: z.string().check(z.maxLength(68), z.regex(/^[^/]{1,64}\.(?:svg|png)$/u)),
    }),
    query: z.object({
      lang: z.exactOptional(z.enum(['zh', 'zh-CN', 'en'])),
      size: z.exactOptional(BadgeSize),
      theme: z.exactOptional(BadgeTheme),
      scale: z.exactOptional(z.enum(['1', '2'])),
    }),
    mediaType: 'image/svg+xml',
    otherMediaTypes: ['image/png'],
    problems: [],
    maxAgeSeconds: 300,
  },
} as const satisfies Record<string, Route>
