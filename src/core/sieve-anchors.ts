/**
 * What is looked up of a word, where in it, and what turns most false places away before its signs are compared one by one.
 */
import {
  ANY_MARK,
  classOf,
  DIGIT_CLASS,
  FIRSTS,
  HASH,
  isDigit,
  isSign,
  LETTER,
  LETTERS,
  markOf,
  NO_LETTERS,
  SIGNS,
  SPACE,
  signAt,
  slotAfter,
} from './sieve-signs.ts'
import type { Word } from './sieve-words.ts'

/** How common signs are on shop pages, roughly, as logarithms: the later the commoner; what is not here is rare. */
const COMMON = new Uint8Array(0x10000)
const GROUPS = ['k的产品证书认编号码许可生标国', 'bv', 'fgypmw', 'cudl./:', 'hrsnio-', 'ate0123456789', '', ' ', '#']
for (const [i, signs] of GROUPS.entries()) for (const sign of signs) COMMON[sign.charCodeAt(0)] = 4 + i
/** Of an edge, and of what is not looked at. */
const EDGE_COMMON = 12
const ANY_COMMON = 14

const DIGIT_COMMON = 13
/** Of any letter: in front of figures, where words want one. */
const LETTER_COMMON = 10
/** Latin letters that often stand together, as against what they would by themselves. */
const PAIRS: ReadonlySet<string> = new Set(
  'th he in er an re on nd ti es or te of ed is it al ar st to nt ng se ha ou io le ve co me de ri ro ic ne ea ra ce li ch ll be ma om us ct pr ex mo if ff ol lo ur no o.'.split(
    ' ',
  ),
)
const PAIRED = 4
/** Of a space inside, beside which more is looked up. */
const SPACED = 6
const commonness = (sign: number): number => (sign === 0 ? ANY_COMMON : (COMMON[sign] as number))
/** As signs are looked up, where one digit is any, and digits stand in rows. */
const keyCommonness = (sign: number): number =>
  isDigit(sign) || sign === HASH ? DIGIT_COMMON : sign === LETTER ? LETTER_COMMON : commonness(sign)

/** What is looked up of a word: three of its signs in a row, or two and whatever stands before. */
export interface Anchor {
  readonly word: Word
  /** How many signs of the word stand where the table says yes. */
  readonly count: number
  /** 0 where it may be any, or only an edge is asked for. */
  readonly a: number
  readonly b: number
  readonly c: number
  /** The sign behind; 0 where it may be any. */
  readonly after: number
}

/** The sign at `k`, 0 where there is none. */
const codeAt = (text: string, k: number): number => (k >= 0 && k < text.length ? text.charCodeAt(k) : 0)

/** The classes as which a sign of a word is looked up. */
const classesOf = (sign: number): readonly number[] => {
  if (sign === HASH) return [DIGIT_CLASS, classOf(HASH)]
  if (sign === LETTER) return [...LETTERS, classOf(LETTER)]
  return [classOf(sign)]
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
    const first = a > 0 ? keyCommonness(a) : hasEdge ? EDGE_COMMON : 2 * ANY_COMMON
    const common =
      4 *
        (first +
          keyCommonness(b) +
          keyCommonness(c) +
          (b === SPACE ? SPACED : 0) +
          (PAIRS.has(text.slice(k - 1, k + 1)) ? PAIRED : 0) +
          (PAIRS.has(text.slice(k - 2, k)) ? PAIRED : 0)) +
      commonness(after)
    if (common > least) continue
    best = k
    least = common
  }
  return best
}

/** What may stand two before: at an edge no letter, before a run of spaces another one. */
const firstsOf = (a: number, b: number, hasEdge: boolean): readonly number[] => {
  if (a === 0) return hasEdge ? NO_LETTERS : [...LETTERS, ...NO_LETTERS]
  const firsts = classesOf(a).map((each) => each & FIRSTS)
  return b === SPACE ? [...firsts, classOf(SPACE) & FIRSTS] : firsts
}

/** What is looked up of a word. Throws on one that is too short. */
export const anchorOf = (word: Word): Anchor => {
  const { text } = word
  const k = anchorEnd(word)
  if (k < 0) throw new Error(`too short a word for a sieve: “${text}”`)
  const c = text.charCodeAt(k)
  return {
    word,
    count: k + 1,
    a: codeAt(text, k - 2),
    b: text.charCodeAt(k - 1),
    c,
    after: c === SPACE ? 0 : codeAt(text, k + 1),
  }
}

/** The slots in which it is looked up. */
export const slotsOf = ({ word: { hasEdge }, a, b, c }: Anchor): readonly number[] =>
  firstsOf(a, b, hasEdge).flatMap((first) =>
    classesOf(b).flatMap((second) => classesOf(c).map((third) => slotAfter(slotAfter(first, second), third))),
  )

/** The marks that the last of its signs may bear. */
export const marksOf = ({ c }: Anchor): number => (c === HASH || c === LETTER ? ANY_MARK : markOf(c))

/** Whether the word of an anchor that ends at `i` can stand there: where signs were dropped between, who knows. */
export const isAmong = ({ a, b, c, after }: Anchor, raw: string, i: number): boolean => {
  if (!isSign(signAt(raw, i), c)) return false
  const next = after === 0 ? 0 : signAt(raw, i + 1)
  if (next !== 0 && !isSign(next, after)) return false
  const second = signAt(raw, i - 1)
  if (second === 0 || second === SPACE) return true
  if (!isSign(second, b)) return false
  const first = a === 0 ? 0 : signAt(raw, i - 2)
  return first === 0 || isSign(first, a)
}

/**
 * The very signs that let a place through to a list of anchors, each 0 where it may be several: of each list the one three
 * before the place, the one there, the one behind it. All in one row, since a page that has been at rest meets them cold.
 */
const SIGNS_OF_GATE = 3

const exactly = (sign: number): number => (sign === HASH || sign === LETTER ? 0 : sign)
const gateOf = ({ word: { text }, count, c, after }: Anchor): readonly number[] =>
  [codeAt(text, count - 4), c, after].map(exactly)

const inBoth = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((sign, i) => (sign === other[i] ? sign : 0))
export const gatesOf = (lists: readonly (readonly Anchor[])[]): Uint16Array => {
  const gates = new Uint16Array(lists.length * SIGNS_OF_GATE)
  for (const [list, anchors] of lists.entries())
    if (anchors.length > 0) gates.set(anchors.map(gateOf).reduce(inBoth), list * SIGNS_OF_GATE)
  return gates
}

/** A quick answer for most places. It errs on the side of yes, as it does near a dropped sign or spaces in a row. */
export const mayStand = (raw: string, at: number, gates: Uint16Array, list: number): boolean => {
  const gate = list * SIGNS_OF_GATE
  const before = gates[gate] as number
  const c = gates[gate + 1] as number
  const after = gates[gate + 2] as number
  if (c !== 0 && SIGNS[raw.charCodeAt(at)] !== c) return false
  if (after !== 0 && at + 1 < raw.length) {
    const next = SIGNS[raw.charCodeAt(at + 1)] as number
    if (next !== after && next !== 0) return false
  }
  if (before === 0 || at < 3) return true
  const three = SIGNS[raw.charCodeAt(at - 3)] as number
  if (three === before || three === 0) return true
  const two = SIGNS[raw.charCodeAt(at - 2)] as number
  const one = SIGNS[raw.charCodeAt(at - 1)] as number
  return one === 0 || one === SPACE || two === 0 || (two === SPACE && three === SPACE)
}
