/**
 * The verdict: one table, read top to bottom; the first row that holds decides. Silence before slander: what cannot be
 * told ends in `genuine` or `unchecked`, never in an accusation.
 */
import type { Catalogue } from './catalogue.ts'
import { namesArticles, resultOf } from './compare.ts'
import { isPast, isYetToCome } from './dates.ts'
import type { SchemeKind } from './scheme.ts'
import type { Settled } from './verify.ts'
import type {
  Answer,
  CertificateRecord,
  Claim,
  Comparison,
  Day,
  NoteKind,
  Reading,
  ScopeKind,
  Verdict,
  VerdictKind,
} from './words.ts'
import { VERDICT_KINDS } from './words.ts'

export interface Facts {
  readonly claim: Claim
  readonly reading: Reading
  readonly answers: readonly Answer[]
  readonly settled: Settled
  readonly comparison: Comparison
  /** The certificate is one of a part inside the product or sold with it. */
  readonly isPart?: boolean
  readonly schemeKind: SchemeKind
  readonly scopeKind: ScopeKind
  /** The rule of this number rests on memory alone: a register's silence about it means nothing. */
  readonly isUnproven: boolean
  /** The page gives another number of this scheme for the same product. */
  readonly hasRival: boolean
  /** Of a verdict on the listing itself: an official notice names it, or the law asks for a mark that it does not show. */
  readonly finding?: 'recalled' | 'expected'
  readonly today: Day
}

interface Rule {
  readonly kind: VerdictKind
  readonly holds: (facts: Facts) => boolean
}

const recordOf = ({ settled }: Facts): CertificateRecord | undefined =>
  settled.kind === 'found' ? settled.record : undefined

const isInForce = (facts: Facts): boolean => {
  const record = recordOf(facts)
  return record?.status === 'valid' && !isPast(record.validUntil, facts.today)
}

const hasStatus =
  (status: CertificateRecord['status']) =>
  (facts: Facts): boolean =>
    recordOf(facts)?.status === status

const isLicence = (facts: Facts): boolean => facts.schemeKind === 'licence'

/** A kind that differs, and no kind that agrees. Where the very model is listed, the words for it are in doubt instead. */
const isOfOtherKind = ({ comparison }: Facts): boolean => {
  const kinds = [resultOf(comparison, 'product'), resultOf(comparison, 'category')]
  return kinds.includes('differs') && !kinds.includes('match') && resultOf(comparison, 'model') !== 'match'
}

/** Only what certifies one product can belong to another one; a licence names a producer. */
const isForAnother = (facts: Facts): boolean =>
  isInForce(facts) &&
  !isLicence(facts) &&
  isProductScope(facts) &&
  resultOf(facts.comparison, 'gtin') !== 'match' &&
  (resultOf(facts.comparison, 'model') === 'differs' || isOfOtherKind(facts))

/** The record's own word on its scope outranks the scheme's. */
const isProductScope = (facts: Facts): boolean =>
  (recordOf(facts)?.scopeKind ?? facts.scopeKind) === 'product' || isLicence(facts)

const hasUsableBody = (facts: Facts): boolean => {
  const standing = recordOf(facts)?.body?.standing
  return standing !== 'withdrawn' && standing !== 'barred'
}

/** In force and for this very product, and yet the page claims a better class than the record holds. */
const isOverclaimed = (facts: Facts): boolean =>
  isInForce(facts) &&
  !facts.isPart &&
  (namesIt(facts.comparison) || namesArticle(facts)) &&
  resultOf(facts.comparison, 'class') === 'differs'

const namesIt = (comparison: Comparison): boolean =>
  resultOf(comparison, 'gtin') === 'match' || resultOf(comparison, 'model') === 'match'

/** An article group of OEKO-TEX covers all articles of its kind; elsewhere the register's own word has to stand on the page. */
const NAMES_GROUPS: ReadonlySet<string> = new Set(['oeko-tex'])

/** Certificates that list no models: holder and article name the product together. */
const namesArticle = (facts: Facts): boolean => {
  const record = recordOf(facts)
  if (record === undefined || !namesArticles(record) || resultOf(facts.comparison, 'holder') !== 'match') return false
  const product = facts.comparison.find(({ field }) => field === 'product')
  return product?.result === 'match' && (product.why === 'same' || NAMES_GROUPS.has(record.scheme))
}

/** The register gives a first day that has not come. */
const isYetToBegin = (facts: Facts): boolean => isYetToCome(recordOf(facts)?.validFrom, facts.today)

/** By the page's own words, by what the register certifies, or because the scheme certifies nothing but parts. */
const isOfPart = ({ isPart, claim, schemeKind }: Facts): boolean =>
  (isPart ?? claim.component === true) || schemeKind === 'component'

/** The very model, and yet another kind of goods: one of the two is a slip, so nothing is confirmed. */
const contradictsKind = ({ comparison }: Facts): boolean => {
  const kinds = [resultOf(comparison, 'product'), resultOf(comparison, 'category')]
  return kinds.includes('differs') && !kinds.includes('match') && resultOf(comparison, 'holder') !== 'match'
}

const covers = (facts: Facts): boolean => {
  if (isOfPart(facts) || !hasUsableBody(facts) || isYetToBegin(facts)) return false
  const { comparison } = facts
  if (isLicence(facts))
    return resultOf(comparison, 'holder') === 'match' && resultOf(comparison, 'category') === 'match'
  if (resultOf(comparison, 'gtin') === 'match') return true
  return (
    (namesIt(comparison) || namesArticle(facts)) &&
    resultOf(comparison, 'holder') !== 'differs' &&
    !contradictsKind(facts)
  )
}

/** The whole table. The order is the precedence of the toolbar, but for what a record alone decides. */
export const RULES: readonly Rule[] = [
  { kind: 'recalled', holds: ({ finding }) => finding === 'recalled' },
  { kind: 'expected', holds: ({ finding }) => finding === 'expected' },
  { kind: 'malformed', holds: ({ reading }) => reading.kind === 'problem' },
  { kind: 'lookalike', holds: ({ reading }) => reading.kind === 'lookalike' },
  {
    kind: 'self-declared',
    holds: ({ reading, schemeKind }) => reading.kind === 'unnumbered' && schemeKind === 'self-declaration',
  },
  { kind: 'unnumbered', holds: ({ reading }) => reading.kind === 'unnumbered' },
  { kind: 'revoked', holds: hasStatus('revoked') },
  { kind: 'other-product', holds: isForAnother },
  { kind: 'overclaimed', holds: isOverclaimed },
  { kind: 'conflict', holds: ({ settled }) => settled.kind === 'found' && settled.disagree },
  { kind: 'suspended', holds: hasStatus('suspended') },
  { kind: 'cancelled', holds: hasStatus('cancelled') },
  { kind: 'in-renewal', holds: hasStatus('in-renewal') },
  { kind: 'expired', holds: (facts) => recordOf(facts) !== undefined && !isInForce(facts) },
  { kind: 'not-product', holds: (facts) => isInForce(facts) && !isProductScope(facts) },
  { kind: 'confirmed', holds: (facts) => isInForce(facts) && covers(facts) },
  { kind: 'conflict', holds: (facts) => isInForce(facts) && facts.hasRival },
  { kind: 'genuine', holds: isInForce },
  { kind: 'absent', holds: ({ settled, isUnproven }) => settled.kind === 'absent' && !isUnproven },
  { kind: 'self-declared', holds: ({ schemeKind }) => schemeKind === 'self-declaration' },
  { kind: 'unchecked', holds: () => true },
]

/** Numbers that a producer gives itself: of schemes that are nothing else, and those that cn-ccc only knows from memory. */
const isSelfDeclared = ({ isUnproven, schemeKind, claim, reading }: Facts): boolean =>
  reading.kind === 'number' && (schemeKind === 'self-declaration' || (isUnproven && claim.scheme === 'cn-ccc'))

/** Registers give the reason of a suspension where they give one: "持证人申请暂停". */
const ON_REQUEST =
  /(?:持证人|持有人|企业|自愿|主动|自行).{0,6}申请|申请.{0,4}暂停|holder['’]s (?:own )?request|voluntar/iu

/** Korea: children's and household goods made before the end of the term may be sold on; most numbers in shops are past it. */
const SOLD_AFTER_EXPIRY: ReadonlySet<string> = new Set(['kr-kc-safety', 'kr-kc'])

const hasRunOut = (facts: Facts): boolean => {
  const record = recordOf(facts)
  return record?.status === 'expired' || (record?.status === 'valid' && isPast(record.validUntil, facts.today))
}

/** Who tests answers for it: on the day of issue the laboratory had to be qualified for these tests. */
const wasLaboratoryQualified = ({ laboratory, issuedOn }: CertificateRecord): boolean =>
  laboratory === undefined ||
  (laboratory.standing !== 'withdrawn' &&
    laboratory.standing !== 'barred' &&
    !(issuedOn !== undefined && isPast(laboratory.qualifiedUntil, issuedOn)) &&
    !(issuedOn !== undefined && isYetToCome(laboratory.qualifiedFrom, issuedOn)))

const notesOn = (facts: Facts, catalogue: Catalogue): readonly NoteKind[] => {
  const record = recordOf(facts)
  const categories = catalogue.get(facts.claim.scheme)?.about.categories
  const category = facts.reading.kind === 'number' ? facts.reading.number.parts.category : undefined
  const notes: readonly [NoteKind, boolean][] = [
    ['component', isOfPart(facts) && facts.claim.component === true],
    ['part-inside', isOfPart(facts) && facts.claim.component !== true],
    ['unknown-category', category !== undefined && categories !== undefined && !(category in categories)],
    [
      'brand-unproven',
      record !== undefined && isInForce(facts) && resultOf(facts.comparison, 'holder') === 'cannot-tell',
    ],
    ['body-not-approved', !hasUsableBody(facts)],
    ['body-suspended', record?.body?.standing === 'suspended'],
    ['laboratory-not-qualified', record !== undefined && !wasLaboratoryQualified(record)],
    ['suspended-on-request', record?.status === 'suspended' && ON_REQUEST.test(record.scope ?? '')],
    ['sold-after-expiry', SOLD_AFTER_EXPIRY.has(facts.claim.scheme) && hasRunOut(facts)],
    ['not-yet-valid', record?.status === 'valid' && isYetToBegin(facts)],
    ['self-declaration-number', isSelfDeclared(facts)],
    ['unproven-form', facts.isUnproven && !isSelfDeclared(facts)],
    ['kept-record', facts.answers.some((answer) => 'last' in answer && answer.last !== undefined)],
    ['several-registers', facts.settled.kind === 'found' && facts.settled.disagree],
    ['demo', record?.demo === true],
  ]
  return notes.filter(([, applies]) => applies).map(([note]) => note)
}

/** The verdict on one claim. */
export const judge = (facts: Facts, catalogue: Catalogue): Verdict => {
  const kind = RULES.find(({ holds }) => holds(facts))?.kind ?? 'unchecked'
  const record = recordOf(facts)
  const { reading } = facts
  return {
    kind,
    scheme: facts.claim.scheme,
    claim: facts.claim,
    ...(reading.kind === 'number' ? { number: reading.number } : {}),
    ...(reading.kind === 'problem' ? { problem: reading.problem } : {}),
    ...(reading.kind === 'lookalike' ? { lookalike: reading.lookalike } : {}),
    comparison: facts.comparison,
    ...(record ? { record } : {}),
    answers: facts.answers,
    notes: notesOn(facts, catalogue),
  }
}

/** Worst first; equal kinds keep their order. */
export const worstFirst = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  [...verdicts].sort((a, b) => VERDICT_KINDS.indexOf(a.kind) - VERDICT_KINDS.indexOf(b.kind))
