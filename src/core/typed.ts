/** A text that a person typed, pasted, chose on a page or read from a code: which certificate numbers it may be, or why none. */
import type { Catalogue } from './catalogue.ts'
import { passesGtin } from './checkdigits.ts'
import { detect } from './detect.ts'
import { claimsInLink } from './number-links.ts'
import { contextOf, parseText } from './parse.ts'
import { fold } from './text.ts'
import type { Claim, Day, SchemeId } from './words.ts'

/** Why a text is no number that we know. */
export const NO_NUMBER_WHYS = ['link', 'no-digits', 'too-short', 'barcode', 'too-long', 'other'] as const
export type NoNumberWhy = (typeof NO_NUMBER_WHYS)[number]

/** A kind of number that a text may be. */
export interface Candidate {
  readonly scheme: SchemeId
  readonly name: string
  /** Grouped for reading. */
  readonly numberText: string
  /** It has the shape and yet cannot be one: why. */
  readonly problem?: string
}

/** What a text may be, made without asking anybody. */
export interface Guess {
  readonly candidates: readonly Candidate[]
  /** Missing where there are candidates, and of an empty text. */
  readonly why?: NoNumberWhy
}

const MAX_TEXT = 2000
const MAX_FOUND = 12
/** No certificate number we know is shorter or longer, letters and digits counted. */
const SHORTEST = 4
const LONGEST = 60

/** Claims in the text: as one number, as an address that names one, else as a page's sentence with a label in it. */
export const claimsInText = (raw: string, catalogue: Catalogue, today: Day): readonly Claim[] => {
  const text = raw.slice(0, MAX_TEXT).trim()
  if (text === '') return []
  const schemes = [...catalogue.values()].map(({ scheme }) => scheme)
  if (/^https?:\/\//iu.test(text)) return claimsInLink(text, catalogue, today)
  // People group digits as they like: as printed counts first, then without spaces.
  const joined = text.replace(/\s+/gu, '')
  const printed = parseText(text, schemes, today)
  const closed = joined === text ? [] : parseText(joined, schemes, today)
  const whole = [...printed, ...closed.filter(({ scheme }) => !printed.some((one) => one.scheme === scheme))]
  if (whole.length > 0) return whole
  const passages = text.split(/\n+/u).map((line) => ({ kind: 'body' as const, text: line, at: undefined }))
  return detect(passages, schemes, contextOf(today))
    .filter(({ raw }) => raw !== undefined)
    .slice(0, MAX_FOUND)
}

const WHYS: readonly (readonly [why: NoNumberWhy, holds: (text: string, signs: string) => boolean])[] = [
  ['link', (text) => /^https?:\/\//iu.test(text)],
  ['no-digits', (text) => !/\d/u.test(text)],
  ['too-short', (_, signs) => signs.length < SHORTEST],
  ['barcode', (_, signs) => passesGtin(signs)],
  ['too-long', (_, signs) => signs.length > LONGEST],
]

/** The likeliest reason, for a text in which no number was found. */
export const whyNoNumber = (raw: string): NoNumberWhy => {
  const text = fold(raw.slice(0, MAX_TEXT)).text.trim()
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '')
  return WHYS.find(([, holds]) => holds(text, signs))?.[0] ?? 'other'
}
