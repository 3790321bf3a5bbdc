/** What a language must supply for papers to authorities. Always "suspected"; a paper asks for an examination, it finds nothing. */
import type { Suspicion } from '../../core/report.ts'
import type { EvidenceGrade } from '../../core/scheme.ts'
import type { Recipient } from './facts.ts'

/** What a sentence of a paper may speak of; every part is already a word and short enough. */
export interface ShortFacts {
  readonly seller?: string | undefined
  readonly product?: string | undefined
  readonly mark?: string | undefined
  readonly number?: string | undefined
  /** Register and day; missing where nothing was asked. */
  readonly register?: string | undefined
  readonly day?: string | undefined
  readonly suspicion: Suspicion
  /** No room for what was found. */
  readonly isBare?: boolean
}

/** A paper is in the language of those who receive it, not of the person: Chinese or English. */
export type PaperLanguage = 'zh-CN' | 'en'

export interface PaperWords {
  readonly lang: PaperLanguage
  readonly demo: string
  readonly titles: Readonly<Record<Recipient, string>>
  /** Who receives it and what to look out for, a line each. */
  readonly about: Readonly<Record<Recipient, readonly string[]>>
  readonly suspicions: Readonly<Record<Suspicion, string>>
  /** The suspected conduct as a noun. */
  readonly conducts: Readonly<Record<Suspicion, string>>
  /** What the register or the number itself shows; empty where that is for the person to say. */
  readonly findings: Readonly<Record<Suspicion, string>>
  readonly short: (facts: ShortFacts) => string
  readonly headings: Readonly<
    Record<'short' | 'sheet' | 'steps' | 'legal' | 'where' | 'ways' | 'words' | 'evidence' | 'ask' | 'contact', string>
  >
  readonly shortHint: (used: number, max: number) => string
  readonly fields: Readonly<
    Record<
      | 'seller'
      | 'platform'
      | 'url'
      | 'product'
      | 'brand'
      | 'model'
      | 'maker'
      | 'mark'
      | 'number'
      | 'quote'
      | 'day'
      | 'result'
      | 'suspicion'
      | 'text',
      string
    >
  >
  readonly sellerHint: string
  readonly notStated: string
  readonly notAsked: string
  readonly steps: readonly string[]
  readonly where: readonly string[]
  readonly ways: readonly string[]
  readonly asks: Readonly<Record<Recipient, readonly string[]>>
  readonly checkFirst: string
  readonly noBasis: string
  readonly noLawHere: string
  readonly oldText: string
  readonly grade: (grade: EvidenceGrade) => string
  readonly sanction: string
  readonly evidenceHint: string
  readonly noEvidence: string
}
