/**
 * The verdict on a certificate that a register of the person's has signed: judged from that record as any other, by the
 * same table and in the same words. Made in the page that shows it, from the same parts as in the background.
 */
import { makeCatalogue } from '../core/catalogue.ts'
import { check } from '../core/check.ts'
import type { Meaning } from '../core/meaning.ts'
import { parseClaim } from '../core/parse.ts'
import type { Shown } from '../core/shown.ts'
import type { CertificateRecord, Claim, Listing, Verdict } from '../core/words.ts'
import { sayAll } from '../say/explain/say.ts'
import type { Words } from '../say/words/words.ts'
import { schemes } from '../schemes/index.ts'

export interface HeldVerdictDependencies {
  readonly meanings: () => Promise<readonly Meaning[]>
  readonly words: Words
  readonly now: () => Date
  /** What the register is called. */
  readonly name: string
}

/** `withheld`: demonstration data on a number that is no example; nothing of it may be shown. */
export type HeldVerdict = { readonly kind: 'withheld' } | { readonly kind: 'shown'; readonly shown: readonly Shown[] }

const NO_LISTING: Listing = { site: '', title: '', models: [], attributes: [] }

/** There is no page beside it that could name a brand, or fail to settle the kind. */
const withoutPage = (verdict: Verdict): Verdict => ({
  ...verdict,
  notes: verdict.notes.filter((note) => note !== 'brand-unproven'),
  comparison: verdict.comparison.map(({ why: _, ...row }) => row),
})

/** Nothing is shown of a scheme that is not known here. */
export const judgeRecord = async (
  record: CertificateRecord,
  { meanings, words, now, name }: HeldVerdictDependencies,
): Promise<HeldVerdict> => {
  const catalogue = makeCatalogue(schemes, await meanings())
  const today = now().toISOString().slice(0, 10)
  const { scheme, number: raw } = record
  const claim: Claim = { scheme, raw, strength: 'numbered', quote: raw, passage: 0, start: 0, end: 0 }
  const reading = parseClaim(claim, catalogue, today)
  const parts = reading.kind === 'number' ? reading.number.parts : undefined
  if (record.demo && !(parts && catalogue.get(scheme)?.scheme.isExample(parts))) return { kind: 'withheld' }
  const lookup = async () => [{ kind: 'found', record } as const]
  const verdicts = await check([claim], NO_LISTING, { catalogue, lookup, today })
  const nameOf = () => ({ zh: name, en: name })
  return {
    kind: 'shown',
    shown: sayAll(verdicts.map(withoutPage), { words, catalogue, now: now().toISOString(), nameOf }),
  }
}
