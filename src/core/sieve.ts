/**
 * Which of many words stand in a text, in one pass however many words there are. Of every two or three signs in a row one
 * small table tells whether some word has them, and only where it says yes are words tried whole. What is looked up does
 * not hang on the look-up before (as in an automaton), so that the machine does many at once.
 * Characters are folded and put in lower case as they come.
 *
 * Words are folded and in lower case. A space at either end is an edge, where no Latin letter stands; `#` is any digit, `@` any
 * Latin letter.
 * A word has at least three characters, edges counted, or two of which the second is not ASCII. Texts are raw. `SEAM`
 * joins two texts of which nobody knows whether they are one: it is an edge, and it is nothing.
 */
import { foldUnit } from './text.ts'

const HASH = 35
const LETTER = 64
const SPACE = 32
const ZERO = 48
/** Joins texts of which nobody knows whether they are one. */
export const SEAM = '\u0001'
const SEAM_CODE = 1

const FIRST_LETTER = 97
const isLetter = (c: number): boolean => c >= FIRST_LETTER && c < 123
const isDigit = (c: number): boolean => c > 47 && c < 58
/** What is told apart of what stands two before, beside letters: any digit as 0, hyphen and full stop. */
const TOLD: readonly number[] = [ZERO, 45, 46]

/**
 * Of each unit what makes it the sign that it is read as (a small letter; a space for any white space; 0 where folding
 * drops it), to be added, and above that the sign itself where it is a Latin letter or a digit. Most units stay as they are, so that
 * most of the table need not be filled.
 */
const SIGNS = new Int32Array(0x10000)
const UNIT = 0xffff
/** Where folding or lower case changes anything. */
const CHANGED: readonly (readonly [from: number, to: number])[] = [
  [0, 0x700],
  [0x1680, 0x1681],
  [0x180e, 0x180f],
  [0x1e00, 0x2070],
  [0x2212, 0x2213],
  [0x3000, 0x3001],
  [0xfe00, 0xff5f],
]
for (const [from, to] of CHANGED) {
  let folded = ''
  for (let unit = from; unit < to; unit++) folded += String.fromCharCode(unit === 0x130 ? 0 : foldUnit(unit))
  // At one go; the one letter that becomes two in lower case stays as it is.
  const small = folded.toLowerCase()
  for (let unit = from; unit < to; unit++) {
    const read = unit === 0x130 ? unit : small.charCodeAt(unit - from)
    const sign = unit === SEAM_CODE ? 0 : unit < SPACE ? SPACE : isDigit(read) ? ZERO : read
    SIGNS[unit] = ((sign - unit) & UNIT) | (isLetter(sign) || TOLD.includes(sign) ? sign << 16 : 0)
  }
}

/** A power of two: many times the anchors there are, so that the table seldom says yes in vain. */
const SIZE = 0x10000
const MASK = SIZE - 1
/** Two before, whatever is not told apart. */
const ANY = 0
const slotOf = (a: number, b: number, c: number): number => (a * 7933 + b * 2377 + c * 24593) & MASK

const isSign = (c: number, wanted: number): boolean =>
  wanted === c || (wanted === HASH && isDigit(c)) || (wanted === LETTER && isLetter(c))

interface Word {
  /** Without its edges. */
  readonly text: string
  readonly hasEdge: boolean
  readonly endsAtEdge: boolean
  readonly owner: number
}

/** The sign as it is looked up. */
const keyOf = (unit: number): number => (unit + (SIGNS[unit] as number)) & UNIT
/** The sign itself: the last bits of a digit, full-width or not, are its value. */
const signOf = (unit: number): number => {
  const key = keyOf(unit)
  return key === ZERO ? ZERO + (unit & 15) : key
}
const keyAt = (raw: string, i: number): number => (i >= 0 && i < raw.length ? keyOf(raw.charCodeAt(i)) : SPACE)
/** The sign at `i`; a space where there is none. */
const signAt = (raw: string, i: number): number => (i >= 0 && i < raw.length ? signOf(raw.charCodeAt(i)) : SPACE)

/** Whether a Latin letter is the next sign from `i` on in a direction; behind a seam it does not count. */
const isInWord = (raw: string, i: number, step: 1 | -1): boolean => {
  let j = i
  while (signAt(raw, j) === 0 && raw.charCodeAt(j) !== SEAM_CODE) j += step
  return isLetter(signAt(raw, j))
}

/** Where the word begins of which `count` signs end at `i`; -1 when they are not its own. */
const startOf = (raw: string, i: number, { text, hasEdge }: Word, count: number): number => {
  let back = i
  for (let k = count - 1; k >= 0; k--, back--) {
    let c = signAt(raw, back)
    while (back > 0 && (c === 0 || (c === SPACE && signAt(raw, back - 1) === SPACE))) c = signAt(raw, --back)
    if (!isSign(c, text.charCodeAt(k))) return -1
  }
  return hasEdge && isInWord(raw, back, -1) ? -1 : back + 1
}

/** Where that word ends; -1 when `raw` does not go on as it does. */
const endOf = (raw: string, i: number, { text, endsAtEdge }: Word, count: number): number => {
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
  return endsAtEdge && isInWord(raw, j + 1, 1) ? -1 : j
}

/** Where a word stands: from its first sign over the last of those that are looked up of it to its last. */
export interface Stand {
  readonly owner: number
  readonly from: number
  readonly at: number
  readonly to: number
}

export interface Sieve {
  /** Whether any word stands in the text, of the first `lists` lists. */
  readonly has: (raw: string, lists?: number) => boolean
  /** Owners of the words that stand in the text, in order: indices of the lists they were given in. */
  readonly ownersIn: (raw: string) => readonly number[]
  /** Where words stand in the text, in order. */
  readonly placesIn: (raw: string) => readonly Stand[]
}

const wordOf = (word: string, owner: number): Word => ({
  text: word.trim(),
  hasEdge: word.startsWith(' '),
  endsAtEdge: word.endsWith(' '),
  owner,
})

/** How common signs are on shop pages, roughly, as logarithms: the later the commoner; what is not here is rare. */
const COMMON = new Uint8Array(0x10000)
const GROUPS = ['k的产品证书认编号码许可生标国', 'bv', 'fgypmw', 'cudl./:', 'hrsnio-', 'ate0123456789', '', ' ', '#']
for (const [i, signs] of GROUPS.entries()) for (const sign of signs) COMMON[sign.charCodeAt(0)] = 4 + i
/** Of an edge, and of what is not looked at. */
const EDGE_COMMON = 12
const ANY_COMMON = 14

const DIGIT_COMMON = 13
/** Latin letters that often stand together, as against what they would by themselves. */
const PAIRS: ReadonlySet<string> = new Set(
  'th he in er an re on nd ti es or te of ed is it al ar st to nt ng se ha ou io le ve co me de ri ro ic ne ea ra ce li ch ll be ma om us ct pr ex mo if ff ol lo ur no'.split(
    ' ',
  ),
)
const PAIRED = 4
/** Of a space inside, beside which more is looked up. */
const SPACED = 6
const commonness = (sign: number): number => (sign === 0 ? ANY_COMMON : (COMMON[sign] as number))
/** As signs are looked up, where one digit is any, and digits stand in rows. */
const keyCommonness = (sign: number): number =>
  isDigit(sign) || sign === HASH || sign === LETTER ? DIGIT_COMMON : commonness(sign)

/** What is looked up of a word: three of its signs in a row, the first as slots know it, and the ones beside them. */
interface Anchor {
  readonly word: Word
  /** How many signs of the word stand where the table says yes. */
  readonly count: number
  readonly a: number
  readonly b: number
  readonly c: number
  /** The sign before those that are told; 0 where it may be any. */
  readonly before: number
  /** That sign stands so many before `c`: two where slots do not know it, else three. */
  readonly back: number
  /** Which digit `b` is; 0 where it is none, or any. */
  readonly digit: number
  /** The sign behind; 0 where it may be any. */
  readonly after: number
  /** Another in the same slot. */
  readonly next: Anchor | undefined
}

/** The sign at `k`, 0 where there is none. */
const codeAt = (text: string, k: number): number => (k >= 0 && k < text.length ? text.charCodeAt(k) : 0)

/** Whether slots know a sign of a word that stands two before. */
const isTold = (sign: number): boolean =>
  isLetter(sign) || isDigit(sign) || TOLD.includes(sign) || sign === HASH || sign === LETTER
const LETTERS: readonly number[] = Array.from({ length: 26 }, (_, i) => 97 + i)
/** As what a sign of a word is looked up. */
const keysOf = (sign: number): readonly number[] => {
  if (sign === HASH) return [ZERO, HASH]
  if (sign === LETTER) return [...LETTERS, LETTER]
  return [isDigit(sign) ? ZERO : sign]
}

/**
 * Where a word is looked for: where its signs and the ones beside are rarest; -1 where it is too short. Of spaces there may
 * be many in a row, so that beside one less can be told.
 */
const anchorEnd = ({ text, hasEdge }: Word): number => {
  let best = -1
  let least = Number.MAX_SAFE_INTEGER
  for (let k = 1; k < text.length; k++) {
    const c = text.charCodeAt(k)
    if (c < 0x80 && k === 1 && !hasEdge) continue
    const a = codeAt(text, k - 2)
    const b = text.charCodeAt(k - 1)
    const after = c === SPACE ? 0 : codeAt(text, k + 1)
    // Those that are looked up weigh more than those that are only looked at then.
    const first = isTold(a) ? keyCommonness(a) : k === 1 && !hasEdge ? 2 * ANY_COMMON : EDGE_COMMON
    const common =
      4 *
        (first +
          keyCommonness(b) +
          keyCommonness(c) +
          (b === SPACE ? SPACED : 0) +
          (PAIRS.has(text.slice(k - 1, k + 1)) ? PAIRED : 0) +
          (PAIRS.has(text.slice(k - 2, k)) ? PAIRED : 0)) +
      commonness(after) +
      commonness(b === SPACE ? 0 : isTold(a) ? codeAt(text, k - 3) : a)
    if (common >= least) continue
    best = k
    least = common
  }
  return best
}

/** What may stand two before, as slots know it: at an edge no letter, before a run of spaces another sign. */
const firstsOf = (a: number, isEdge: boolean, isSpaced: boolean): readonly number[] => {
  if (a === 0) return isEdge ? [ANY, ...TOLD] : [ANY, ...TOLD, ...LETTERS]
  if (a === HASH) return [ANY, ZERO]
  if (a === LETTER) return [ANY, ...LETTERS]
  if (!isTold(a)) return [ANY]
  return isSpaced ? [...keysOf(a), ANY] : keysOf(a)
}

/** What the inner loop remembers: where it stands, and the signs before, the latter as slots know it, too. */
const AT = 0
const KNOWN_SECOND = 1
const BEFORE = 2
const KNOWN_BEFORE = 3
const CURSOR = new Int32Array(4)
/**
 * What it found: pairs of a place and the number of the first anchor of its slot, 0 for a seam behind a letter. One list
 * and one cursor for all: no two searches are under way at once.
 */
const MAX_FOUND = 1024
const FOUND = new Int32Array(MAX_FOUND + 2)

/**
 * The inner loop: goes on to places where the table says yes, and answers how far it has filled the list. By itself, with
 * nothing but numbers in it, so that it is compiled once for all texts and has all that it needs at hand.
 */
const seek = (raw: string, table: Uint16Array, cursor: Int32Array, places: Int32Array): number => {
  const { length } = raw
  let a = cursor[KNOWN_SECOND] as number
  let b = cursor[BEFORE] as number
  let known = cursor[KNOWN_BEFORE] as number
  let count = 0
  let i = cursor[AT] as number
  for (; i < length && count < MAX_FOUND; i++) {
    const unit = raw.charCodeAt(i)
    const sign = SIGNS[unit] as number
    const c = (unit + sign) & UNIT
    if (c === 0) {
      if (unit !== SEAM_CODE || known < FIRST_LETTER) continue
      places[count++] = i
      places[count++] = 0
      continue
    }
    const found = table[(a * 7933 + b * 2377 + c * 24593) & MASK] as number
    if (found !== 0) {
      places[count++] = i
      places[count++] = found
    }
    a = known
    known = sign >> 16
    b = c
  }
  cursor[AT] = i
  cursor[KNOWN_SECOND] = a
  cursor[BEFORE] = b
  cursor[KNOWN_BEFORE] = known
  return count
}

/** Whether the word of an anchor that ends at `i` can stand there: where signs were dropped between, who knows. */
const isAmong = ({ a, b, before, back, digit, after }: Anchor, raw: string, i: number): boolean => {
  const next = after === 0 ? 0 : signAt(raw, i + 1)
  if (next !== 0 && !isSign(next, after)) return false
  if (before === 0 && digit === 0) return true
  if (keyAt(raw, i - 1) !== b || (back === 3 && keyAt(raw, i - 2) !== a)) return true
  return (digit === 0 || signAt(raw, i - 1) === digit) && (before === 0 || isSign(signAt(raw, i - back), before))
}

const NONE: readonly never[] = []
const LESSONS = 20
/** Told of a word that stands there, by its owner; answers whether this is enough. */
type OnHit = (owner: number, from: number, at: number, to: number) => boolean

/** A sieve of lists of words, one list an owner. Throws on a word too short to be told from any text. */
export const makeSieve = (lists: readonly (readonly string[])[]): Sieve => {
  /** Of each slot its first anchor, by its number; 0 where there is none. */
  const table = new Uint16Array(SIZE)
  const anchors: (Anchor | undefined)[] = [undefined]
  const put = (word: Word): void => {
    const { text } = word
    const k = anchorEnd(word)
    if (k < 0) throw new Error(`too short a word for a sieve: “${text}”`)
    const count = k + 1
    const [a, b, c] = [codeAt(text, k - 2), text.charCodeAt(k - 1), text.charCodeAt(k)]
    const before = b === SPACE ? 0 : isTold(a) ? codeAt(text, k - 3) : a
    const back = isTold(a) ? 3 : 2
    const digit = isDigit(b) ? b : 0
    const after = c === SPACE ? 0 : codeAt(text, k + 1)
    for (const one of firstsOf(a, word.hasEdge && c < 0x80, b === SPACE))
      for (const two of keysOf(b))
        for (const three of keysOf(c)) {
          const slot = slotOf(one, two, three)
          const next = anchors[table[slot] as number]
          table[slot] = anchors.push({ word, count, a: one, b: two, c: three, before, back, digit, after, next }) - 1
        }
  }
  for (const [owner, list] of lists.entries()) for (const word of list) put(wordOf(word, owner))

  const lookAt = (raw: string, place: number, found: number, onHit: OnHit): boolean => {
    // Behind a seam there is an edge, too.
    const at = found === 0 ? place + 2 : place
    const first = found === 0 ? table[slotOf(ANY, keyAt(raw, at - 1), keyAt(raw, at))] : found
    for (let anchor = anchors[first as number]; anchor; anchor = anchor.next) {
      if (!isAmong(anchor, raw, at)) continue
      const { word, count } = anchor
      const from = startOf(raw, at, word, count)
      const to = from < 0 ? -1 : endOf(raw, at, word, count)
      if (to >= 0 && onHit(word.owner, from, at, to)) return true
    }
    return false
  }

  /** Tells of every word that stands there until it is enough. */
  const scan = (raw: string, onHit: OnHit): void => {
    CURSOR.fill(0)
    CURSOR[BEFORE] = SPACE
    while ((CURSOR[AT] as number) < raw.length) {
      const count = seek(raw, table, CURSOR, FOUND)
      for (let i = 0; i < count; i += 2) if (lookAt(raw, FOUND[i] as number, FOUND[i + 1] as number, onHit)) return
    }
  }

  // The inner loop meets all that there is before it is compiled: what is new to it then makes it slow for long.
  const [any = ''] = lists.flat()
  scan(`a${SEAM}\u00ad${any} `.repeat(LESSONS), () => false)

  return {
    has: (raw, count = lists.length) => {
      let found = false
      scan(raw, (owner) => {
        found = owner < count
        return found
      })
      return found
    },
    ownersIn: (raw) => {
      let owners: number[] | undefined
      scan(raw, (owner) => {
        owners ??= []
        if (!owners.includes(owner)) owners.push(owner)
        return false
      })
      return owners?.sort((a, b) => a - b) ?? NONE
    },
    placesIn: (raw) => {
      const places: Stand[] = []
      scan(raw, (owner, from, at, to) => {
        places.push({ owner, from, at, to })
        return false
      })
      return places.sort((one, other) => one.at - other.at)
    },
  }
}
