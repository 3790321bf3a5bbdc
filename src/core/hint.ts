/**
 * A first look that needs no scheme: whether a text is worth a closer one. Words of every scheme's labels, of the heads
 * of what needs no label, and of products on which the law asks for a mark, in one sieve. It may say yes in vain, never
 * no in vain: a test holds it against every table.
 */
import { EXPECTED_WORDS } from './expected.ts'
import type { Scheme } from './scheme.ts'
import { makeSieve, type Sieve } from './sieve.ts'
import { HUMP } from './sieve-words.ts'
import type { Passage } from './words.ts'

/** The words of one scheme: one of them stands in any text that it claims. */
export const wordsOf = (scheme: Scheme): readonly string[] => [...ownWordsOf(scheme), ...sharedWordsOf(scheme)]

/** Of these one stands in any text in which it is named, or that has a lookalike or a near miss of its numbers. */
export const ownWordsOf = ({ cues, heads = [] }: Scheme): readonly string[] => [
  ...cues.map(sieveWord),
  ...heads.map(headWord),
]

/** Behind these there may be a number of it, or of another one. */
export const sharedWordsOf = ({ sharedCues = [] }: Scheme): readonly string[] => sharedCues.map(sieveWord)

/**
 * A label as a word of the sieve: one of two letters stands alone, one of three begins a word. "ETLlisted" may be glued
 * together of two elements; "gently" and "giant" are something else.
 */
const sieveWord = (cue: string): string => {
  const word = cue.trim()
  if (/^[ -~]{1,2}$/u.test(word)) return ` ${word} `
  return /^[a-z]{3}$/u.test(word) ? ` ${word}${HUMP}` : word
}

/** A head is a word as it is; one of three letters that begins a word is as such a label. */
const headWord = (head: string): string => (/^ [a-z]{3}$/u.test(head) ? `${head}${HUMP}` : head)

/** Without what another one already covers. */
const shortest = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other)))

const SEPARATOR = '\n'

/** The words of these schemes in one text, for the finder's bundle. */
export const hintOf = (schemes: readonly Scheme[]): string => shortest(schemes.flatMap(wordsOf)).join(SEPARATOR)

/** The lists of a first look, in order: marks; products that need no mark's word; what else whoever looks cares about. */
export const OF_MARKS = 1
const WORTH_READING = 2

/** The sieve of the finder's first look: the hint, products on which the law asks for a mark, and `more`. */
export const firstLook = (hint: string, more: readonly string[] = []): Sieve =>
  makeSieve([hint === '' ? [] : hint.split(SEPARATOR), EXPECTED_WORDS, more])

/** Whether a certification stands in structured data, or a passage or its label holds what the hint looks for. */
export const isWorthReading = (passages: readonly Passage[], look: Sieve): boolean =>
  passages.some(
    ({ kind, text, label }) =>
      kind === 'json-ld' || look.has(text, WORTH_READING) || (label !== undefined && look.has(label, WORTH_READING)),
  )
