/**
 * Which of many words stand in a text, in one pass however many words there are. Of every two or three signs in a row one
 * small table tells whether some word begins so, and only where it says yes are words tried whole. What is looked up does
 * not hang on the look-up before (as in an automaton), so that the machine does many at once.
 * Characters are folded and put in lower case as they come.
 *
 * Words are folded and in lower case. A space at either end is an edge, where no Latin letter stands; `#` is any digit.
 * A word has at least three characters, edges counted, or two of which the second is not ASCII. Texts are raw. `SEAM`
 * joins two texts of which nobody knows whether they are one: it is an edge, and it is nothing.
 */
import { foldUnit } from './text.ts'

const HASH = 35
/** What `#` may be; a label may hold the sign itself. */
const DIGITS = '0123456789#'
/** Joins texts of which nobody knows whether they are one. */
export const SEAM = '\u0001'
const SEAM_CODE = 1

/** Capitals of the small alphabets as small letters. */
const SMALL = Uint16Array.from({ length: 0x590 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
})

/** One unit folded, in lower case, any white space as a space; 0 when folding drops it. */
const smallOf = (c: number): number => {
  if (c < 0x80) return c > 64 && c < 91 ? c + 32 : c > 32 ? c : c === SEAM_CODE ? 0 : 32
  if (c > 0x3000 && c < 0xfe00) return c
  const unit = foldUnit(c)
  return unit < 0x590 ? (SMALL[unit] ?? unit) : unit
}

/** A power of two: many times the beginnings there are, so that the table seldom says yes in vain. */
const SIZE = 65_536
const MASK = SIZE - 1
/** Before a sign beyond ASCII the one two before does not count: two Han signs tell as much as three Latin ones. */
const ANY = 0
/** Stands for whatever is no Latin letter, two before an ASCII sign. */
const EDGE = 2
const slotOf = (a: number, b: number, c: number): number => (a * 1031 + b * 131 + c * 9473) & MASK
/** Tells beginnings apart that share a slot: kept in it. */
const tagOf = (a: number, b: number, c: number): number => 1 + ((a * 7 + b * 3 + c) % 253)
const SEVERAL = 255

const isLetter = (c: number): boolean => c > 96 && c < 123
const isSign = (c: number, wanted: string, at: number): boolean =>
  wanted.charCodeAt(at) === c || (c > 47 && c < 58 && wanted.charCodeAt(at) === HASH)

interface Word {
  /** Without its edges. */
  readonly text: string
  readonly hasEdge: boolean
  readonly endsAtEdge: boolean
  readonly owner: number
}

/** As `smallOf`, of the unit at `i`; a space where there is none. Never NaN: the inner loop reckons in whole numbers. */
const signAt = (raw: string, i: number): number => (i >= 0 && i < raw.length ? smallOf(raw.charCodeAt(i)) : 32)

/** Whether a Latin letter is the next sign from `i` on in a direction; behind a seam it does not count. */
const isInWord = (raw: string, i: number, step: 1 | -1): boolean => {
  let j = i
  while (signAt(raw, j) === 0 && raw.charCodeAt(j) !== SEAM_CODE) j += step
  return isLetter(signAt(raw, j))
}

/** Where the word begins of which `count` signs end at `i`; -1 when they are not its own or `raw` does not go on as it does. */
const startOf = (raw: string, i: number, { text, hasEdge, endsAtEdge }: Word, count: number): number => {
  let back = i
  for (let k = count - 1; k >= 0; k--, back--) {
    let c = signAt(raw, back)
    while (back > 0 && (c === 0 || (c === 32 && signAt(raw, back - 1) === 32))) c = signAt(raw, --back)
    if (!isSign(c, text, k)) return -1
  }
  if (hasEdge && isInWord(raw, back, -1)) return -1
  let k = count
  let isSpace = text.charAt(k - 1) === ' '
  let j = i + 1
  for (; k < text.length && j < raw.length; j++) {
    const c = signAt(raw, j)
    if (c === 0 || (c === 32 && isSpace)) continue
    if (!isSign(c, text, k)) return -1
    isSpace = c === 32
    k++
  }
  if (k < text.length) return -1
  if (!endsAtEdge) return back + 1
  return isInWord(raw, j, 1) ? -1 : back + 1
}

/** Where a word stands: from its first sign to its third, or to its second where that is all the table knows. */
export interface Stand {
  readonly from: number
  readonly to: number
}

export interface Sieve {
  /** Whether any word stands in the text. */
  readonly has: (raw: string) => boolean
  /** Owners of the words that stand in the text: indices of the lists they were given in. */
  readonly ownersIn: (raw: string) => ReadonlySet<number>
  /** Where words stand in the text, in order. */
  readonly placesIn: (raw: string) => readonly Stand[]
}

const wordOf = (word: string, owner: number): Word => ({
  text: word.trim(),
  hasEdge: word.startsWith(' '),
  endsAtEdge: word.endsWith(' '),
  owner,
})

/** `#` from `from` on as each digit, the rest as it is. */
const variants = (text: string, from: number): readonly string[] => {
  const at = text.indexOf('#', Math.max(0, from))
  if (at < 0) return [text]
  return [...DIGITS].flatMap((digit) => variants(text.slice(0, at) + digit + text.slice(at + 1), at + 1))
}

/** How common a sign is on shop pages, roughly, of ten thousand; what is not here is rare. */
const COMMON: Readonly<Record<string, number>> = Object.fromEntries(
  '1200 e 900 t 820 a 750 o 700 i 670 n 630 s 600 r 500 h 430 d 400 l 280 cu 240 mw 210 fgyp 150 b 100 v 80 k 900 0123456789 1000  - 300 ./: 120 的产品证书认编号码许可生标国'
    .split(/ (?=\d{2,4} )/u)
    .flatMap((group) => {
      const [many = '', ...signs] = group.split(' ')
      return [...signs.join(' ')].map((sign) => [sign, Number(many)])
    }),
)
const EDGE_COMMON = 5000
const DIGIT_COMMON = 3000
const rarity = (sign: string): number => -Math.log(sign === '#' ? DIGIT_COMMON : (COMMON[sign] ?? 15))

/** What is looked up of a word: two or three of its signs in a row. */
interface Anchor {
  readonly signs: readonly [a: number, b: number, c: number]
  /** How many signs of the word stand where the table says yes. */
  readonly count: number
}

/** The anchor whose last sign is the one at `k`; `undefined` where there are too few. */
const anchorAt = (text: string, hasEdge: boolean, k: number): Anchor | undefined => {
  const [a, b, c] = [text.charCodeAt(k - 2), text.charCodeAt(k - 1), text.charCodeAt(k)]
  if (c > 0x7f) return { signs: [ANY, b, c], count: k + 1 }
  if (k > 1) return { signs: [isLetter(a) ? a : EDGE, b, c], count: k + 1 }
  return hasEdge ? { signs: [EDGE, b, c], count: k + 1 } : undefined
}

/** Where a word is looked for: where its signs are rarest, and as few as possible stand for any digit. */
const anchorEnd = ({ text, hasEdge }: Word): number => {
  let best = -1
  let rarest = Number.NEGATIVE_INFINITY
  for (let k = 1; k < text.length; k++) {
    const anchor = anchorAt(text, hasEdge, k)
    if (!anchor) continue
    const [first] = anchor.signs
    const before = first === ANY ? 1 : first === EDGE ? EDGE_COMMON : (COMMON[String.fromCharCode(first)] ?? 15)
    const value = rarity(text.charAt(k - 1)) + rarity(text.charAt(k)) - Math.log(before)
    if (value > rarest) [best, rarest] = [k, value]
  }
  return best
}

interface Looked {
  readonly word: Word
  readonly count: number
  /** The sign behind the anchor where it is one that text has in one way only, else 0: most trials end here. */
  readonly next: number
}

/** Whether text writes this sign in no other way, as it does Han ones. */
const isOneWay = (c: number): boolean => c > 0x3400 && c < 0xa000

/** What the inner loop remembers: where it stands, the two signs before as slots know them, the latter itself, the slot. */
const AT = 0
const FIRST = 1
const SECOND = 2
const BEFORE = 3
const SLOT = 4

/** `smallOf` and what slots know of a sign, for every unit: asking a table takes no branch that the machine has to guess. */
const UNITS = 65_536
const SMALL_OF = Uint16Array.from({ length: UNITS }, (_, c) => smallOf(c))
const KNOWN_OF = Uint8Array.from({ length: UNITS }, (_, c) => (isLetter(c) ? c : EDGE))

/**
 * The inner loop: goes on to the next place where the table says yes; false at the end. By itself, with nothing but numbers
 * in it, so that it is compiled once for all texts.
 */
const seek = (raw: string, tags: Uint8Array, cursor: Int32Array): boolean => {
  const { length } = raw
  let a = cursor[FIRST] as number
  let next = cursor[SECOND] as number
  let b = cursor[BEFORE] as number
  for (let i = (cursor[AT] as number) + 1; i < length; i++) {
    const c = SMALL_OF[raw.charCodeAt(i)] as number
    if (c === 0 || (c === 32 && b === 32)) continue
    // Nothing of `a` counts beyond ASCII: the shift makes a mask of the sign.
    const first = a & ((c - 0x80) >> 31)
    const slot = (first * 1031 + b * 131 + c * 9473) & MASK
    const tag = tags[slot] as number
    if (tag !== 0 && (tag === SEVERAL || tag === tagOf(first, b, c))) {
      cursor[AT] = i
      cursor[FIRST] = next
      cursor[SECOND] = KNOWN_OF[c] as number
      cursor[BEFORE] = c
      cursor[SLOT] = slot
      return true
    }
    a = next
    next = KNOWN_OF[c] as number
    b = c
  }
  return false
}

/** A sieve of lists of words, one list an owner. Throws on a word too short to be told from any text. */
export const makeSieve = (lists: readonly (readonly string[])[]): Sieve => {
  const tags = new Uint8Array(SIZE)
  const bySlot = new Map<number, Looked[]>()
  const put = (word: Word): void => {
    const end = anchorEnd(word)
    if (end < 0) throw new Error(`too short a word for a sieve: “${word.text}”`)
    for (const text of variants(word.text.slice(0, end + 1), end - 2)) {
      const { signs, count } = anchorAt(text, word.hasEdge, end) as Anchor
      const slot = slotOf(...signs)
      const tag = tagOf(...signs)
      tags[slot] = tags[slot] === 0 || tags[slot] === tag ? tag : SEVERAL
      const after = word.text.charCodeAt(count)
      const looked: Looked = { word, count, next: isOneWay(after) ? after : 0 }
      const there = bySlot.get(slot)
      if (!there) bySlot.set(slot, [looked])
      else if (!there.some((each) => each.word === word)) there.push(looked)
    }
  }
  for (const [owner, list] of lists.entries()) for (const word of list) put(wordOf(word, owner))

  /** Tells `onHit` of every word that stands there, by its owner, until it answers that this is enough. */
  const scan = (raw: string, onHit: (owner: number, from: number, to: number) => boolean): void => {
    const isEnough = (slot: number, i: number): boolean => {
      const after = raw.charCodeAt(i + 1)
      for (const { word, count, next } of bySlot.get(slot) ?? []) {
        if (next !== 0 && after !== next && isOneWay(after)) continue
        const from = startOf(raw, i, word, count)
        if (from >= 0 && onHit(word.owner, from, i)) return true
      }
      return false
    }
    const cursor = new Int32Array([-1, EDGE, EDGE, 0, 0])
    while (seek(raw, tags, cursor)) if (isEnough(cursor[SLOT] as number, cursor[AT] as number)) return
    // Behind a seam there is an edge, too.
    for (let seam = raw.indexOf(SEAM); seam >= 0; seam = raw.indexOf(SEAM, seam + 1)) {
      const slot = slotOf(EDGE, signAt(raw, seam + 1), signAt(raw, seam + 2))
      if (tags[slot] !== 0 && isEnough(slot, seam + 2)) return
    }
  }

  return {
    has: (raw) => {
      let found = false
      scan(raw, () => {
        found = true
        return true
      })
      return found
    },
    ownersIn: (raw) => {
      const owners = new Set<number>()
      scan(raw, (owner) => {
        owners.add(owner)
        return false
      })
      return owners
    },
    placesIn: (raw) => {
      const places: Stand[] = []
      scan(raw, (_, from, to) => {
        places.push({ from, to })
        return false
      })
      return places.sort((a, b) => a.to - b.to)
    },
  }
}
