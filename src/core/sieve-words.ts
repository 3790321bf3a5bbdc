/** The words of a sieve, and whether one stands at a place of a text, sign by sign. */
import { isLetter, isSign, SEAM_CODE, SPACE, signAt } from './sieve-signs.ts'

/** Ends a word that may be glued to the next: "ETLlisted", "etl Listed"; not "etlx". */
export const HUMP = '^'

export interface Word {
  /** Without its edges. */
  readonly text: string
  readonly hasEdge: boolean
  readonly endsAtEdge: boolean
  /** Whether it is no beginning of a longer word in small letters. */
  readonly endsAtHump: boolean
  readonly owner: number
}

/** Whether a Latin letter is the next sign from `i` on in a direction; behind a seam it does not count. */
const isInWord = (raw: string, i: number, step: 1 | -1): boolean => {
  let j = i
  while (signAt(raw, j) === 0 && raw.charCodeAt(j) !== SEAM_CODE) j += step
  return isLetter(signAt(raw, j))
}

/** Where the word begins of which `count` signs end at `i`; -1 when they are not its own. */
export const startOf = (raw: string, i: number, { text, hasEdge }: Word, count: number): number => {
  let back = i
  for (let k = count - 1; k >= 0; k--, back--) {
    let c = signAt(raw, back)
    while (back > 0 && (c === 0 || (c === SPACE && signAt(raw, back - 1) === SPACE))) c = signAt(raw, --back)
    if (!isSign(c, text.charCodeAt(k))) return -1
  }
  return hasEdge && isInWord(raw, back, -1) ? -1 : back + 1
}

/** Where that word ends; -1 when `raw` does not go on as it does. */
export const endOf = (raw: string, i: number, { text, endsAtEdge, endsAtHump }: Word, count: number): number => {
  let k = count
  let isSpace = text.charCodeAt(k - 1) === SPACE
  let j = i
  while (k < text.length) {
    if (++j >= raw.length) return -1
    const c = signAt(raw, j)
    if (c === 0 || (c === SPACE && isSpace)) continue
    if (!isSign(c, text.charCodeAt(k))) return -1
    isSpace = c === SPACE
    k++
  }
  if (endsAtHump && j + 1 < raw.length && isLetter(raw.charCodeAt(j)) && isLetter(raw.charCodeAt(j + 1))) return -1
  return endsAtEdge && isInWord(raw, j + 1, 1) ? -1 : j
}

export const wordOf = (word: string, owner: number): Word => ({
  text: word.endsWith(HUMP) ? word.trim().slice(0, -1) : word.trim(),
  hasEdge: word.startsWith(' '),
  endsAtEdge: word.endsWith(' '),
  endsAtHump: word.endsWith(HUMP),
  owner,
})
