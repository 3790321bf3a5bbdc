/**
 * From claims to verdicts: the stages in order. The one place where they meet; extension, command line and server
 * call it with their own `lookup`.
 */
import type { Catalogue } from './catalogue.ts'
import { compare } from './compare.ts'
import { parseClaim } from './parse.ts'
import { judge } from './verdict.ts'
import { settle } from './verify.ts'
import type { Answer, CertificateNumber, Claim, Day, Listing, Verdict } from './words.ts'

export interface CheckDependencies {
  readonly catalogue: Catalogue
  /** Answers of the registers asked, in the person's order; at least one (`unclear` when none could be asked). */
  readonly lookup: (number: CertificateNumber) => Promise<readonly Answer[]>
  readonly today: Day
}

/** Judges each claim apart. Never throws on data: a failed look-up is an `unclear` answer. */
export const check = (
  claims: readonly Claim[],
  listing: Listing,
  { catalogue, lookup, today }: CheckDependencies,
): Promise<readonly Verdict[]> => {
  const judgeClaim = async (claim: Claim): Promise<Verdict | undefined> => {
    const entry = catalogue.get(claim.scheme)
    if (!entry) return undefined
    const reading = parseClaim(claim, catalogue, today)
    const answers = reading.kind === 'number' ? await lookup(reading.number) : []
    const settled = settle(answers)
    const comparison = settled.kind === 'found' ? compare(settled.record, listing, { catalogue, claim, today }) : []
    const facts = {
      claim,
      reading,
      answers,
      settled,
      comparison,
      schemeKind: entry.scheme.kind,
      scopeKind: entry.about.scopeKind,
      isUnproven: reading.kind === 'number' && (entry.scheme.isUnproven?.(reading.number.parts) ?? false),
      isRecalled: false,
      isOverclaimed: false,
      hasRival: false,
      isExpected: false,
      today,
    }
    return judge(facts, catalogue)
  }
  return Promise.all(claims.map(judgeClaim)).then((verdicts) => verdicts.filter((verdict) => verdict !== undefined))
}
