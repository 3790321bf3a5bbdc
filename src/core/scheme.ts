/**
 * The contract of a certification scheme: how its numbers are found, read and checked.
 * The scheme file travels into the page; `about` (prose, sources, samples) never does.
 */
import type { CertificateNumber, LookalikeKind, NumberProblem, Parts, SchemeId, ScopeKind } from './words.ts'

/** What is certified. Only `product` and `licence` can confirm a product; the rest is real but about something else. */
export type SchemeKind =
  | 'product'
  | 'licence'
  | 'component'
  | 'operator'
  | 'system'
  | 'service'
  | 'person'
  | 'laboratory'
  | 'filing'
  | 'self-declaration'

/** The outcome of `check`: nothing wrong, or what is impossible. */
export type CheckResult = { readonly ok: true } | { readonly ok: false; readonly problem: NumberProblem }
export const ok: CheckResult = { ok: true }
export const problem = (kind: NumberProblem['kind'], part?: string, expected?: string): CheckResult => ({
  ok: false,
  problem: { kind, ...(part ? { part } : {}), ...(expected ? { expected } : {}) },
})

/** What a check may lean on besides the number. `year` is the current year, so that a future year can be told. */
export interface CheckContext {
  readonly year: number
}

export interface Scheme {
  readonly id: SchemeId
  readonly kind: SchemeKind
  /**
   * Labels that belong to this scheme alone, folded and in lower case. A number that cannot be right is reported only
   * directly behind one of these.
   */
  readonly cues: readonly string[]
  /** Labels shared with other schemes and other papers ("certificate no."). A number behind one must pass every check. */
  readonly sharedCues?: readonly string[]
  /** The label alone is not needed: the number carries its own unmistakable prefix. */
  readonly selfEvident?: boolean
  /**
   * Words that stand in any text the scheme claims without one of its `cues`: heads of `named`, of lookalikes and of
   * self-evident numbers. Behind a shared cue alone nothing but a number is looked for. At least three characters, folded, in lower case. A space at either end is an edge, where no
   * Latin letter stands; `#` is any digit. They may say yes in vain, never no in vain.
   */
  readonly heads?: readonly string[]
  /** Labels that say the number belongs to a part inside the product. */
  readonly componentCues?: readonly string[]
  /**
   * Names by which a page claims the mark without a number. Bounded; `iu` flags; tested on folded text.
   * Left out when the mark's name is too common a word.
   */
  readonly named?: RegExp
  /** Schemes under whose name the same mark may stand with a number: where one does, this one is not named beside it. */
  readonly sisters?: readonly SchemeId[]
  /** The shape of a number in folded text: bounded, `u` flag (and `i` where pages change case), with look-arounds. */
  readonly pattern: RegExp
  /** True where a number may be letters alone; else only text with a digit is searched for one. */
  readonly mayLackDigits?: boolean
  /**
   * `near` (the default): the label ends at most 40 characters before the number. `adjacent`: nothing but separators
   * stands between them, for numbers so loose in shape that any capital word would pass.
   */
  readonly bond?: 'near' | 'adjacent'
  /** Names by which structured data (schema.org `Certification`) means this scheme; folded, lower case, whole words. */
  readonly structuredNames?: readonly string[]
  /** The number's normal form and parts; `null` when the match is not one after all. */
  readonly parse: (match: readonly string[]) => { readonly compact: string; readonly parts: Parts } | null
  /** Left out when the issuer publishes nothing that can be checked: a check is never invented. */
  readonly check?: (parts: Parts, context: CheckContext) => CheckResult
  /**
   * Whether the number could be one of ours although its label is shared or missing; stricter than `check`, since a
   * miss is silent here. Left out: whatever passes `check`.
   */
  readonly isPlausible?: (parts: Parts) => boolean
  /**
   * Near misses that are reported only directly behind one of `cues`, such as one digit too few.
   * The pattern captures the whole; `problem` says what is wrong.
   */
  readonly nearMisses?: readonly { readonly pattern: RegExp; readonly problem: NumberProblem }[]
  /** Real kinds of number that are no certificate number. */
  readonly lookalikes?: readonly { readonly kind: LookalikeKind; readonly pattern: RegExp }[]
  /** True for the numbers that are assumed never issued and serve for demonstration. */
  readonly isExample: (parts: Parts) => boolean
  /** True where issuers number each in its own way and not all shapes are known: another shape is no impossible number. */
  readonly openForm?: true
  /** True for numbers whose rule rests on memory alone: found, but never called malformed or absent. */
  readonly isUnproven?: (parts: Parts) => boolean
}

/** The half of a mark that has no numbers: nothing is ever read as one. */
export const NUMBERLESS: Pick<Scheme, 'cues' | 'pattern' | 'parse' | 'isExample'> = {
  cues: [],
  pattern: /(?!)/u,
  parse: () => null,
  isExample: () => false,
}

/** Keeps the literal types and checks the shape; a scheme file exports its result by default. */
export const defineScheme = (scheme: Scheme): Scheme => scheme

/** Grade of the evidence behind a fact: confirmed by several sources, by one, derived from real data, from memory. */
export type EvidenceGrade = 'several' | 'single' | 'derived' | 'memory'

export interface Source {
  readonly fact: string
  readonly from: string
  readonly grade: EvidenceGrade
}

/** Prose in every language the product speaks. */
export type Worded = Readonly<Record<'zh' | 'en', string>>

/** What a mark is, proves and does not prove. Never in page or badge. */
export interface About {
  readonly id: SchemeId
  /** Where the mark belongs: an ISO 3166 code, `EU`, `EAEU` or `world`. */
  readonly region: string
  readonly name: Worded
  readonly issuer: Worded
  readonly scopeKind: ScopeKind
  /** What a number looks like, in a few plain words, and how well that is known; missing for marks without numbers. */
  readonly form?: Worded & { readonly grade: EvidenceGrade }
  readonly proves: Worded
  readonly doesNotProve: Worded
  readonly validity?: Worded
  /** The official look-up for a person. `{number}` is replaced by the compact number where the page takes one. */
  readonly lookup?: { readonly url: string; readonly name: Worded; readonly takesNumber: boolean }
  readonly sources: readonly Source[]
  /** Compact forms that are printed in manuals and templates and belong to nobody. */
  readonly samples: readonly string[]
  readonly homonyms?: Worded
  /** Product-category codes inside the number, as published, with words a shopper knows. */
  readonly categories?: Readonly<Record<string, Worded>>
}
export const defineAbout = (about: About): About => about

/** The text by which registers key a number: `SHA-256(scheme:compact)`. */
export const keyText = (number: Pick<CertificateNumber, 'scheme' | 'compact'>): string =>
  `${number.scheme}:${number.compact}`
