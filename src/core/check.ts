/**
 * From claims to verdicts: the stages in order. The one place where they meet; extension, command line and server
 * call it with their own `lookup`.
 */
import { matchAlerts } from './alerts.ts'
import type { Catalogue } from './catalogue.ts'
import { type Compared, resultOf, setBeside } from './compare.ts'
import { expectedSchemes } from './expected.ts'
import { contextOf, parseClaim, parseNumber } from './parse.ts'
import type { Scheme } from './scheme.ts'
import { type Facts, judge } from './verdict.ts'
import { settle } from './verify.ts'
import type {
  Alert,
  Answer,
  CertificateNumber,
  CertificateRecord,
  Claim,
  ComparedField,
  Day,
  Listing,
  Parts,
  SchemeId,
  Verdict,
} from './words.ts'

export interface CheckDependencies {
  readonly catalogue: Catalogue
  /** Answers of the registers asked, in the person's order; at least one (`unclear` when none could be asked). */
  readonly lookup: (number: CertificateNumber) => Promise<readonly Answer[]>
  readonly today: Day
  /** Official notices, downloaded before and matched here. */
  readonly alerts?: readonly Alert[]
}

/** What hangs on the words of the page; status and dates are the register's alone. */
const OF_THE_PAGE: ReadonlySet<ComparedField> = new Set(['product', 'model', 'gtin', 'holder', 'category', 'class'])

/** Judges each claim apart, then the listing itself. Never throws on data: a failed look-up is an `unclear` answer. */
export const check = async (
  claims: readonly Claim[],
  listing: Listing,
  { catalogue, lookup, today, alerts = [] }: CheckDependencies,
): Promise<readonly Verdict[]> => {
  const compare = (record: CertificateRecord, claim: Claim, parts: Parts): Compared => {
    const context = { catalogue, claim, parts, today }
    if (claim.product === undefined) return setBeside(record, listing, context)
    const titled = (title: string): Listing => ({ site: listing.site, title, models: [], attributes: [] })
    const told = setBeside(record, titled(claim.product), context)
    const isAgainst = told.comparison.some(({ field, result }) => OF_THE_PAGE.has(field) && result === 'differs')
    return isAgainst ? setBeside(record, titled(''), context) : told
  }
  const gather = async (claim: Claim): Promise<Facts | undefined> => {
    const entry = catalogue.get(claim.scheme)
    if (!entry) return undefined
    const reading = parseClaim(claim, catalogue, today)
    const answers = reading.kind === 'number' ? await lookup(reading.number) : []
    const settled = settle(answers)
    const parts = reading.kind === 'number' ? reading.number.parts : {}
    const compared = settled.kind === 'found' ? compare(settled.record, claim, parts) : undefined
    return {
      claim,
      reading,
      answers,
      settled,
      comparison: compared?.comparison ?? [],
      isPart: compared?.isPart ?? claim.component === true,
      schemeKind: entry.scheme.kind,
      scopeKind: entry.about.scopeKind,
      isUnproven: reading.kind === 'number' && (entry.scheme.isUnproven?.(reading.number.parts) ?? false),
      hasRival: false,
      today,
    }
  }
  const gathered = (await Promise.all(claims.map(gather))).filter((facts) => facts !== undefined)
  const alone = gathered.map((facts) => judge(facts, catalogue))
  const verdicts = gathered.map((facts, i) => {
    const verdict = alone[i]
    return verdict && hasRival(verdict, alone) ? judge({ ...facts, hasRival: true }, catalogue) : verdict
  })
  const onListing = (finding: 'recalled' | 'expected', scheme: SchemeId): Verdict => ({
    ...judge(factsOn(finding, scheme, listing, today), catalogue),
    subject: 'listing',
  })
  return [
    ...matchAlerts(listing, alerts).map((alert) => ({ ...onListing('recalled', 'recall'), alert })),
    ...verdicts.filter((verdict) => verdict !== undefined),
    ...expectedSchemes(listing, claims, today).map((scheme) => onListing('expected', scheme)),
  ]
}

/** Verdicts where what the schemes are could not be read: every claim of a scheme we know goes unchecked. */
export const uncheckable = (claims: readonly Claim[], schemes: readonly Scheme[], today: Day): readonly Verdict[] =>
  claims.flatMap((claim) => {
    const scheme = schemes.find(({ id }) => id === claim.scheme)
    if (!scheme) return []
    const reading = claim.raw === undefined ? undefined : parseNumber(scheme, claim.raw, contextOf(today))
    return {
      kind: 'unchecked',
      scheme: scheme.id,
      claim,
      ...(reading?.kind === 'number' ? { number: reading.number } : {}),
      comparison: [],
      answers: [{ kind: 'unclear', why: 'no-catalogue' }],
      notes: [],
    }
  })

/**
 * Two numbers of one scheme, both in force for this kind of product and neither tied to this very one: the page
 * contradicts itself. Where one is confirmed the other is likely that of a part; where there are three or more the page
 * lists variants; two numbers in one passage are a list; another kind of product is a part or an accessory; numbers of
 * different make (an organic certificate and the code on its pack) belong together.
 */
const hasRival = (verdict: Verdict, all: readonly Verdict[]): boolean => {
  const same = all.filter(
    ({ scheme, number, claim }) =>
      scheme === verdict.scheme && number && !claim.component && claim.product === undefined,
  )
  const [first, second, third] = same
  if (!first || !second || third || !same.includes(verdict)) return false
  return same.every(isOfThisKind) && first.claim.passage !== second.claim.passage && makeOf(first) === makeOf(second)
}

const makeOf = ({ number }: Verdict): string => Object.keys(number?.parts ?? {}).join()

const isOfThisKind = ({ kind, comparison }: Verdict): boolean =>
  kind === 'genuine' && (resultOf(comparison, 'category') === 'match' || resultOf(comparison, 'product') === 'match')

/** The facts of a verdict on the listing itself: nothing was claimed, and nobody was asked. */
const factsOn = (finding: 'recalled' | 'expected', scheme: SchemeId, { title }: Listing, today: Day): Facts => ({
  finding,
  claim: { scheme, strength: 'named', quote: title.slice(0, 120), passage: -1, start: 0, end: 0 },
  reading: { kind: 'unnumbered' },
  answers: [],
  settled: { kind: 'unclear' },
  comparison: [],
  schemeKind: 'product',
  scopeKind: 'product',
  isUnproven: false,
  hasRival: false,
  today,
})
