/**
 * What a person may report of a mark. A suspicion is a question to whoever is answerable, never a finding; that
 * something is no certificate number is a hint to us and no suspicion at all.
 */
import type { BadgeVerdictKind, VerdictKind } from './words.ts'

export const SUSPICIONS = [
  'not-in-register',
  'other-product',
  'not-in-force',
  'impossible-number',
  'no-certificate',
  'system-mark-on-product',
  'copied-badge',
  'traded-certificate',
  'other',
] as const
export type Suspicion = (typeof SUSPICIONS)[number]
/** `not-a-number`: what was taken for a certificate number is none. */
export type ReportKind = Suspicion | 'not-a-number'

/** What a verdict suggests; nothing where it gives no ground to suspect anything: then the person chooses. */
const SUGGESTED: Readonly<Record<VerdictKind | BadgeVerdictKind, Suspicion | undefined>> = {
  recalled: 'other',
  'other-product': 'other-product',
  revoked: 'not-in-force',
  overclaimed: 'other',
  suspended: 'not-in-force',
  cancelled: 'not-in-force',
  expired: 'not-in-force',
  // A routine in most cases.
  'in-renewal': undefined,
  conflict: undefined,
  malformed: 'impossible-number',
  lookalike: 'impossible-number',
  absent: 'not-in-register',
  // The law may ask for a mark; that none is shown is no misuse of one.
  expected: 'other',
  confirmed: undefined,
  genuine: undefined,
  'not-product': 'system-mark-on-product',
  unchecked: undefined,
  unnumbered: undefined,
  'self-declared': undefined,
  'badge-genuine': undefined,
  'badge-expired': undefined,
  'badge-altered': 'copied-badge',
  'badge-other-site': 'copied-badge',
  'badge-unproven': undefined,
}

export const suggestedSuspicion = (kind: VerdictKind | BadgeVerdictKind): Suspicion | undefined => SUGGESTED[kind]
