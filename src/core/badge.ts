/**
 * What a badge on a page comes to: a claim to be tested, never a proof. Its statement is judged by keys that the person's
 * own registers stand behind, for the place that the browser names; the register's present word on the number outranks
 * it, and what the page paints counts for nothing. Silence before slander: what cannot be told is `badge-unproven`.
 */
import { isPast } from './dates.ts'
import { explainModels } from './models.ts'
import type { Statement, StatementCheck, StatementProblem } from './statement.ts'
import type { BadgeClaim, BadgeVerdictKind, CertificateRecord, Claim, Day, Listing, Status, Verdict } from './words.ts'

/** Why a badge comes to what it does. The first of a kind says no more than the kind does. */
const WHYS = {
  'badge-genuine': ['signed', 'not-in-force'],
  'badge-expired': ['run-out', 'overtaken'],
  'badge-altered': ['signature', 'number'],
  'badge-other-site': ['origin', 'path', 'product'],
  'badge-unproven': ['no-statement', 'unreadable', 'unknown-key', 'no-keys', 'not-yet', 'no-product'],
} as const satisfies Readonly<Record<BadgeVerdictKind, readonly string[]>>
export type BadgeWhy = (typeof WHYS)[BadgeVerdictKind][number]

export interface BadgeVerdict {
  readonly kind: BadgeVerdictKind
  readonly why: BadgeWhy
  readonly badge: BadgeClaim
  /** Only where its signature holds. */
  readonly statement?: Statement
  /** What the register says now, where that is not what it signed; else what it signed. */
  readonly status?: Status
  /** What the number itself comes to on this page. */
  readonly verdict?: Verdict
}

/** What is known of a badge beside what the page shows. */
export interface BadgeFacts {
  readonly listing: Listing
  /** Missing without a statement. */
  readonly check?: StatementCheck | undefined
  /** The keys of a register could not be read: it may be the one that signed. */
  readonly lacksKeys?: boolean
  readonly verdict?: Verdict | undefined
  /** What the register that signed says of the number now. */
  readonly record?: CertificateRecord | undefined
  /** Demonstration data may speak of this number. */
  readonly isExample: boolean
  readonly today: Day
}

/** Spaces and hyphens are a matter of printing. */
const plain = (number = ''): string =>
  number
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()

/** Whether two forms are of one number. */
export const isSameNumber = (
  one: Pick<BadgeClaim, 'scheme' | 'number'>,
  other: Pick<BadgeClaim, 'scheme' | 'number'>,
): boolean => one.scheme === other.scheme && plain(one.number) === plain(other.number)

/** Whether a claim is of this badge's number. */
export const claimsNumber = ({ scheme, raw, compact }: Claim, badge: BadgeClaim): boolean =>
  [raw, compact].some((number) => number !== undefined && isSameNumber({ scheme, number }, badge))

/** What the number of a badge comes to. */
export const verdictOn = (badge: BadgeClaim, verdicts: readonly Verdict[]): Verdict | undefined =>
  badge.number === undefined ? undefined : verdicts.find(({ claim }) => claimsNumber(claim, badge))

/** Badges whose number the page does not claim otherwise, as claims like any other: they have no place of their own. */
export const badgeClaims = (badges: readonly BadgeClaim[], claims: readonly Claim[]): readonly Claim[] => {
  const made: Claim[] = []
  for (const badge of badges) {
    const { scheme, number, quote } = badge
    if (!scheme || !number || [...claims, ...made].some((claim) => claimsNumber(claim, badge))) continue
    const raw = number.replace(/\s/gu, '')
    made.push({ scheme, raw, strength: 'numbered-with-context', quote, passage: -1, start: 0, end: 0 })
  }
  return made
}

/** One that leaves its number out says nothing that could differ. */
const isOfAnotherNumber = ({ scheme, number }: BadgeClaim, { verdict }: BadgeFacts, signed: Statement): boolean =>
  (scheme !== undefined && scheme !== signed.scheme) ||
  (number !== undefined && plain(number) !== plain(signed.number) && verdict?.number?.compact !== signed.number)

/**
 * A model is compared as loosely as everywhere: "the same model in black" is no other product. A barcode is exact, and may
 * all the same be that of another size: where the register's record has the page's model, it accuses nobody.
 */
const productWhy = (
  { gtin, model }: Statement,
  problem: StatementProblem | undefined,
  { listing, verdict }: BadgeFacts,
): BadgeWhy | undefined => {
  const isOther = verdict?.kind === 'other-product'
  if (problem === undefined) return isOther && !gtin && !model ? 'product' : undefined
  if (isOther) return 'product'
  const { models, title, brand, attributes } = listing
  const text = [title, ...attributes.map(({ value }) => value)].join('\n')
  if (model) {
    const { result } = explainModels({ models, text, title, ...(brand ? { brand } : {}) }, [model], { isCut: false })
    if (result !== 'cannot-tell') return result === 'match' ? undefined : 'product'
  }
  const isListed = verdict?.comparison.some(({ field, result }) => field === 'model' && result === 'match')
  return problem === 'other-product' && !model && !isListed ? 'product' : 'no-product'
}

const OF_PROBLEM: Readonly<Record<Exclude<StatementProblem, 'other-product' | 'unproven-product'>, BadgeWhy>> = {
  'no-statement': 'unreadable',
  'unknown-key': 'unknown-key',
  altered: 'signature',
  'other-origin': 'origin',
  'other-path': 'path',
  'not-yet': 'not-yet',
  expired: 'run-out',
  stale: 'run-out',
}

const isInForce = ({ status, validUntil }: CertificateRecord, today: Day): boolean =>
  status === 'valid' && !isPast(validUntil, today)

const whyOf = (badge: BadgeClaim, facts: BadgeFacts): BadgeWhy => {
  const { check, record, today, lacksKeys, isExample } = facts
  if (!check) return 'no-statement'
  const { statement } = check
  const problem = check.kind === 'refused' ? check.why : undefined
  if (problem === 'unknown-key' && lacksKeys) return 'no-keys'
  if (statement?.demo && !isExample) return 'unknown-key'
  if (statement && isOfAnotherNumber(badge, facts, statement)) return 'number'
  const isOfProduct = problem === 'other-product' || problem === 'unproven-product'
  if (problem && !isOfProduct) return OF_PROBLEM[problem]
  if (!statement) return 'unreadable'
  if (statement.status === 'valid' && record && !isInForce(record, today)) return 'overtaken'
  return productWhy(statement, problem, facts) ?? (statement.status === 'valid' ? 'signed' : 'not-in-force')
}

const KIND_OF: Readonly<Record<string, BadgeVerdictKind>> = Object.fromEntries(
  Object.entries(WHYS).flatMap(([kind, whys]) => whys.map((why) => [why, kind as BadgeVerdictKind])),
)

/** What this badge comes to. Each has a reason, and where its signature holds what was signed. */
export const judgeBadge = (badge: BadgeClaim, facts: BadgeFacts): BadgeVerdict => {
  const why = whyOf(badge, facts)
  const { check, record, verdict, today } = facts
  const now =
    why === 'overtaken' && record?.status === 'valid' && !isInForce(record, today) ? 'expired' : record?.status
  const status = why === 'overtaken' ? now : check?.statement?.status
  return {
    kind: KIND_OF[why] ?? 'badge-unproven',
    why,
    badge,
    // A statement of a demonstration about anything real is not even quoted.
    ...(check?.statement && why !== 'unknown-key' ? { statement: check.statement } : {}),
    ...(status ? { status } : {}),
    ...(verdict ? { verdict } : {}),
  }
}
