/**
 * Finds marks by what a person may type: a name in either language, an id, what pages call it, its issuer or region.
 * Case, accents, width and punctuation make no difference. Two letters are a word of their own, no part of one: "CE" must
 * not find every certificate.
 */
import type { Meaning } from '../core/meaning.ts'

const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u
/** Shorter Latin words are not sought at the beginning of others, or inside them. */
const MIN_BEGINNING = 3
const MIN_INSIDE = 4

/** "Öko-Tex® Ⅱ" → `oko tex ii`, word by word. */
export const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? []

/** Texts of one rank. `joined` is without anything between words, so that "oekotex" finds OEKO-TEX. */
interface Field {
  readonly words: readonly string[]
  readonly joined: string
}

export interface IndexedMark {
  readonly meaning: Meaning
  /** What it is called comes first, then by what pages claim it, then who stands behind it. */
  readonly fields: readonly Field[]
}

const fieldOf = (texts: readonly string[]): Field => ({
  words: texts.flatMap(wordsIn),
  joined: texts.map((text) => wordsIn(text).join('')).join(' '),
})

/** `regionNames` says where a mark belongs, in every language. */
export const indexMarks = (
  meanings: readonly Meaning[],
  regionNames: (region: string) => readonly string[],
): readonly IndexedMark[] =>
  meanings.map((meaning) => {
    const { id, name, cues, issuer, region } = meaning
    return {
      meaning,
      fields: [fieldOf([name.zh, name.en, id]), fieldOf(cues), fieldOf([issuer.zh, issuer.en, ...regionNames(region)])],
    }
  })

/** 0 a whole word, 1 its beginning, 2 inside; `undefined` when the term is not there. */
const rankIn = ({ words, joined }: Field, term: string): number | undefined => {
  if (words.includes(term)) return 0
  const length = HAN.test(term) ? MIN_INSIDE : term.length
  if (length >= MIN_BEGINNING && words.some((word) => word.startsWith(term))) return 1
  return length >= MIN_INSIDE && joined.includes(term) ? 2 : undefined
}

/** The best of the fields: every field outranks the next, whatever the match in it. */
const rankOf = ({ fields }: IndexedMark, term: string): number | undefined => {
  for (const [i, field] of fields.entries()) {
    const rank = rankIn(field, term)
    if (rank !== undefined) return i * 3 + rank
  }
  return undefined
}

/** Those that hold every word typed, best first; of equals the shorter id, which is the mark itself. */
export const findMarks = (marks: readonly IndexedMark[], typed: string): readonly Meaning[] => {
  const terms = wordsIn(typed)
  if (terms.length === 0) return []
  return marks
    .flatMap((mark) => {
      const ranks = terms.map((term) => rankOf(mark, term))
      return ranks.includes(undefined)
        ? []
        : [{ mark, rank: ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0) }]
    })
    .sort((a, b) => a.rank - b.rank || a.mark.meaning.id.length - b.mark.meaning.id.length)
    .map(({ mark }) => mark.meaning)
}
