/** What the builder page is asked, and what it finds of a badge on a shop's page. */
import * as z from 'zod/mini'
import { PublicKey } from './alert-schemas.ts'
import { Instant, named, SchemeId, text } from './schemas.ts'

export const BADGE_VARIANTS = ['chip', 'row', 'card', 'list'] as const
export const BADGE_THEMES = ['auto', 'light', 'dark'] as const

/** As a form sends it: a field that was left empty is sent as nothing. */
const field = (maxLength: number) => z.exactOptional(z.string().check(z.maxLength(maxLength)))
const Language = z.exactOptional(z.enum(['zh', 'zh-CN', 'en']))
export const BuilderQuery = z.object({
  scheme: field(80),
  number: field(64),
  variant: z.exactOptional(z.enum(BADGE_VARIANTS)),
  size: z.exactOptional(z.enum(['s', 'm', 'l'])),
  theme: z.exactOptional(z.enum(BADGE_THEMES)),
  badge: z.exactOptional(z.enum(['zh', 'en'])),
  lang: Language,
})
export const BuilderCheckQuery = z.object({ scheme: field(80), number: field(64), address: field(500), lang: Language })

/** A file of the badge, as the build named it. */
export const BuilderFile = z.string().check(z.regex(/^[\w-][\w.-]{0,79}\.m?js$/u))
export const BuilderProofQuery = z.object({
  /** Only of this machine, and only in a register of demonstration data. */
  origin: z.exactOptional(z.string().check(z.regex(/^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/u))),
})
export const BuilderProof = named(
  'BuilderProof',
  'A proof for the register’s own builder page, and for no other place: a statement and the keys of the register.',
  z.object({ statement: text(6144), keys: z.array(PublicKey) }),
)

export const BadgeCheckInput = named(
  'BadgeCheckInput',
  'A page on which the badge of this certificate should stand.',
  z.object({ scheme: SchemeId, number: text(64), address: text(500) }),
)
export const BADGE_FINDINGS = [
  'in-order',
  'page-not-read',
  'no-element',
  'stripped-element',
  'escaped-element',
  'wrong-number',
  'no-script',
  'script-not-found',
  'blocked-script',
  'altered-script',
  'no-statement',
  'blocked-statement',
  'altered-statement',
  'expired-statement',
  'wrong-origin',
  'wrong-path',
  'wrong-product',
  'not-in-force',
  'origin-not-authorised',
  'live',
] as const
export const BadgeFinding = named(
  'BadgeFinding',
  'stripped-element: the script or the link is there, the element is not, as editors do that clean markup. escaped-element: its markup stands there as text. blocked-: the content security policy of the page forbids it. altered-script: not the bytes that its integrity attribute names.',
  z.object({ kind: z.enum(BADGE_FINDINGS), detail: z.exactOptional(text(300)) }),
)
export const BadgeCheckAnswer = named(
  'BadgeCheckAnswer',
  'What was found on the page as it is sent; what a script adds later is not seen. ok: nothing found that keeps the badge from working.',
  z.object({ address: text(500), checkedAt: Instant, ok: z.boolean(), findings: z.array(BadgeFinding) }),
)

export type BuilderQuery = z.infer<typeof BuilderQuery>
export type BadgeFinding = z.infer<typeof BadgeFinding>
export type BadgeFindingKind = BadgeFinding['kind']
export type BadgeCheckInput = z.infer<typeof BadgeCheckInput>
export type BadgeCheckAnswer = z.infer<typeof BadgeCheckAnswer>
export type BuilderProof = z.infer<typeof BuilderProof>
