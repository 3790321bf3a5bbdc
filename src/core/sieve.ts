/**
 * Which of many words stand in a text, in one pass however many words there are. Of every two or three signs in a row one
 * small table tells whether some word has them, and only where it says yes are words tried whole. What is looked up does
 * not hang on the look-up before (as in an automaton), so that the machine does many at once.
 * Characters are folded and put in lower case as they come.
 *
 * Words are folded and in lower case. A space at either end is an edge, where no Latin letter stands; `#` is any digit, `@` any
 * Latin letter; behind one that ends with `^`, written small, no small letter stands.
 * A word has at least three characters, edges counted, or two of which the second is not ASCII. Texts are raw. `SEAM`
 * joins two texts of which nobody knows whether they are one: it is an edge, and it is nothing.
 */
import { foldUnit } from './text.ts'

const HASH = 35
const LETTER = 64
const SPACE = 32
/** Ends a word that may be glued to the next: "ETLlisted", "etl Listed"; not "etlx". */
export const HUMP = '^'
/** Joins texts of which nobody knows whether they are one. */
export const SEAM = '\u0001'
const SEAM_CODE = 1

const FIRST_LETTER = 97
const isLetter = (c: number): boolean => c >= FIRST_LETTER && c < 123
const isDigit = (c: number): boolean => c > 47 && c < 58

const UNITS = 0x10000
/** Each unit as it is read: folded, a small letter, a space for any white space; 0 where folding drops it. */
const SIGNS = new Uint16Array(UNITS)
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
for (let unit = 0; unit < UNITS; unit++) SIGNS[unit] = unit
for (const [from, to] of CHANGED) {
  let folded = ''
  for (let unit = from; unit < to; unit++) folded += String.fromCharCode(unit === 0x130 ? 0 : foldUnit(unit))
  // At one go; the one letter that becomes two in lower case stays as it is.
  const small = folded.toLowerCase()
  for (let unit = from; unit < to; unit++) {
    const read = unit === 0x130 ? unit : small.charCodeAt(unit - from)
    SIGNS[unit] = unit === SEAM_CODE ? 0 : unit < SPACE ? SPACE : read
  }
}

/**
 * Signs fall into classes, so that what is looked up stays small: each Latin letter for itself, any digit, the white
 * space, some sixty of punctuation, and a hundred for all other writing. The last six bits tell a letter from all else.
 */
const DIGIT_CLASS = 27
const OTHER_CLASS = 32
const FIRSTS = 63
const CLASS = 0xff
const MARKS_FROM = 8
const classOf = (sign: number): number => {
  if (isLetter(sign)) return sign - FIRST_LETTER + 1
  if (isDigit(sign)) return DIGIT_CLASS
  if (sign < 0x80) return sign === 0 ? 0 : OTHER_CLASS + (sign & 31)
  // What space is, nothing else is.
  const spread = (Math.imul(sign, 0x9e3779b1) >>> 16) % 93
  return OTHER_CLASS + 1 + (spread % 31) + ((Math.floor(spread / 31) + 1) << 6)
}
/**
 * Which of eight marks a sign bears, whatever its class. In the table stand those of the last of the three, so that most of
 * what is alike by its classes alone is passed by.
 */
const markOf = (sign: number): number => 1 << ((sign ^ (sign >> 4)) & 7)
const ANY_MARK = 0xff
/** Of each unit its class, and above that its marks: of what is dropped any. */
const READ = Uint16Array.from(SIGNS, (sign) => classOf(sign) | ((sign === 0 ? ANY_MARK : markOf(sign)) << MARKS_FROM))
const classAt = (raw: string, i: number): number => (READ[raw.charCodeAt(i)] as number) & CLASS
const marksAt = (raw: string, i: number): number => (READ[raw.charCodeAt(i)] as number) >> MARKS_FROM
/** White space, and what is before the first sign. */
const EDGE_CLASS = classOf(SPACE)
// What stands behind a seam stands at an edge; words across one are looked for apart.
READ[SEAM_CODE] = READ[SPACE] as number
/** As the first of three. */
const LETTERS: readonly number[] = Array.from({ length: 26 }, (_, i) => i + 1)
const NO_LETTERS: readonly number[] = [DIGIT_CLASS, ...Array.from({ length: 32 }, (_, i) => OTHER_CLASS + i)]

/** Of three classes in a row where they are looked up; it follows from the slot before and the class to come. */
const MASK = 0x3ffff
const slotAfter = (slot: number, next: number): number => ((slot << 6) ^ next) & MASK

const isSign = (c: number, wanted: number): boolean =>
  wanted === c || (wanted === HASH && isDigit(c)) || (wanted === LETTER && isLetter(c))

interface Word {
  /** Without its edges. */
  readonly text: string
  readonly hasEdge: boolean
  readonly endsAtEdge: boolean
  /** Whether it is no beginning of a longer word in small letters. */
  readonly endsAtHump: boolean
  readonly owner: number
}

/** The sign at `i`; a space where there is none. */
const signAt = (raw: string, i: number): number =>
  i >= 0 && i < raw.length ? (SIGNS[raw.charCodeAt(i)] as number) : SPACE

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
const endOf = (raw: string, i: number, { text, endsAtEdge, endsAtHump }: Word, count: number): number => {
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

/** Where a word stands among texts: in which it begins, in which are the signs that are looked up of it, in which it ends. */
export interface Stand {
  readonly owner: number
  readonly from: number
  readonly at: number
  readonly to: number
}

export interface Sieve {
  /** Whether any word stands in the text, of the first `lists` lists. It may be several, joined by seams. */
  readonly has: (raw: string, lists?: number) => boolean
  /** Owners of the words that stand in the text, in order: indices of the lists they were given in. */
  readonly ownersIn: (raw: string) => readonly number[]
  /**
   * Where words stand in texts of which nobody knows whether they are one, in order; now and then one is told twice.
   * `ends`: where each ends when they are joined by seams, for whoever has counted.
   */
  readonly placesAmong: (texts: readonly string[], ends?: readonly number[]) => readonly Stand[]
}

const wordOf = (word: string, owner: number): Word => ({
  text: word.endsWith(HUMP) ? word.trim().slice(0, -1) : word.trim(),
  hasEdge: word.startsWith(' '),
  endsAtEdge: word.endsWith(' '),
  endsAtHump: word.endsWith(HUMP),
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
interface Anchor {
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

/**
 * The inner loop goes this far at a time. A machine that is called often compiles it as a whole; called once for a long
 * text it would compile it while it runs, and then go back to the uncompiled one at every call.
 */
const STRETCH = 2048
/**
 * What is found: pairs of a place and the slot of the three signs that end there. One list for all: no two searches are
 * under way at once.
 */
const FOUND = new Int32Array(2 * STRETCH)
/** The slot of the three signs before the next stretch. */
const LAST = new Int32Array(1)

/**
 * The inner loop: finds where the table says yes between two places, and answers how far it has filled the list. By itself,
 * with nothing but numbers in it, so that it has all that it needs at hand.
 */
const seek = (raw: string, from: number, to: number, table: Uint8Array, places: Int32Array): number => {
  let slot = LAST[0] as number
  let count = 0
  for (let i = from; i < to; i++) {
    const read = READ[raw.charCodeAt(i)] as number
    slot = slotAfter(slot, read & CLASS)
    if (((table[slot] as number) & (read >> MARKS_FROM)) === 0) continue
    if ((slot & FIRSTS) === 0) slot >>= 6
    else {
      places[count++] = i
      places[count++] = slot
    }
  }
  LAST[0] = slot
  return count
}

/** The place of the last sign before `i` from `start` on; -1 where there is none. */
const signBefore = (raw: string, i: number, start: number): number => {
  let j = i - 1
  while (j >= start && SIGNS[raw.charCodeAt(j)] === 0) j--
  return j < start ? -1 : j
}

/** The place of the first sign behind `i` before `end`; -1 where there is none. */
const signBehind = (raw: string, i: number, end: number): number => {
  let j = i + 1
  while (j < end && SIGNS[raw.charCodeAt(j)] === 0) j++
  return j < end ? j : -1
}

/** The slot of three signs; one that is missing is an edge. */
const slotOf = (raw: string, first: number, second: number, third: number): number => {
  const a = first < 0 ? EDGE_CLASS : classAt(raw, first)
  return slotAfter(slotAfter(a, classAt(raw, second)), classAt(raw, third))
}

/** How many seams are looked at before what was found is. */
const SEAMS = 512
/** Before the next seam: the places of the last two signs, -1 for none, and whether the last begins its text. */
const BEFORE = new Int32Array(3)

/** Fills the list from `count` on with what stands across one seam, whatever is beside it. */
const seekBeside = (
  raw: string,
  start: number,
  seam: number,
  end: number,
  table: Uint8Array,
  places: Int32Array,
  count: number,
): number => {
  const last = signBefore(raw, seam, start)
  if (last >= 0) {
    const beside = signBefore(raw, last, start)
    BEFORE.set([beside < 0 ? (BEFORE[1] as number) : beside, last, beside < 0 ? 1 : 0])
  }
  const first = BEFORE[0] as number
  const second = BEFORE[1] as number
  const third = signBehind(raw, seam, end)
  if (second < 0 || third < 0) return count
  const found = [third, slotOf(raw, first, second, third)]
  // At the beginning of a text there may be an edge, too.
  if (BEFORE[2] === 1 && first >= 0 && classAt(raw, first) < DIGIT_CLASS)
    found.push(third, slotOf(raw, -1, second, third))
  const fourth = signBehind(raw, third, end)
  if (fourth >= 0) found.push(fourth, slotOf(raw, second, third, fourth))
  let filled = count
  for (let i = 0; i < found.length; i += 2) {
    const at = found[i] as number
    const slot = found[i + 1] as number
    if (((table[slot] as number) & marksAt(raw, at)) === 0) continue
    places[filled++] = at
    places[filled++] = slot
  }
  return filled
}

/**
 * As `seek`, of what stands across the seams from one to another, the last of three signs in the text behind. Mostly there
 * are two signs on either side, and nothing has to be asked.
 */
const seekAcross = (
  raw: string,
  ends: readonly number[],
  from: number,
  to: number,
  table: Uint8Array,
  places: Int32Array,
): number => {
  let count = 0
  let start = from === 0 ? 0 : (ends[from - 1] as number) + 1
  for (let t = from; t < to; t++) {
    const seam = ends[t] as number
    const end = ends[t + 1] as number
    const isLong = seam - start > 1 && end - seam > 2
    const a = isLong ? classAt(raw, seam - 2) : 0
    const b = isLong ? classAt(raw, seam - 1) : 0
    const c = isLong ? classAt(raw, seam + 1) : 0
    const d = isLong ? classAt(raw, seam + 2) : 0
    if (a === 0 || b === 0 || c === 0 || d === 0) {
      count = seekBeside(raw, start, seam, end, table, places, count)
    } else {
      BEFORE[0] = seam - 2
      BEFORE[1] = seam - 1
      BEFORE[2] = 0
      const slot = slotAfter(slotAfter(a, b), c)
      const next = slotAfter(slot, d)
      if (((table[slot] as number) & marksAt(raw, seam + 1)) !== 0) {
        places[count++] = seam + 1
        places[count++] = slot
      }
      if (((table[next] as number) & marksAt(raw, seam + 2)) !== 0) {
        places[count++] = seam + 2
        places[count++] = next
      }
    }
    start = seam + 1
  }
  return count
}

/** Whether the word of an anchor that ends at `i` can stand there: where signs were dropped between, who knows. */
const isAmong = ({ a, b, c, after }: Anchor, raw: string, i: number): boolean => {
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
const gatesOf = (lists: readonly (readonly Anchor[])[]): Uint16Array => {
  const gates = new Uint16Array(lists.length * SIGNS_OF_GATE)
  for (const [list, anchors] of lists.entries())
    if (anchors.length > 0) gates.set(anchors.map(gateOf).reduce(inBoth), list * SIGNS_OF_GATE)
  return gates
}

/** A quick answer for most places. It errs on the side of yes, as it does near a dropped sign or spaces in a row. */
const mayStand = (raw: string, at: number, gates: Uint16Array, list: number): boolean => {
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

const NONE: readonly never[] = []
const LESSONS = 20
/** Told of a word that stands there, by its owner; answers whether this is enough. */
type OnHit = (owner: number, from: number, at: number, to: number) => boolean

/** A sieve of lists of words, one list an owner. Throws on a word too short to be told from any text. */
export const makeSieve = (owners: readonly (readonly string[])[]): Sieve => {
  /** Of each slot the marks that the last sign may bear. */
  const table = new Uint8Array(MASK + 1)
  // What is dropped ends in no slot but these: in the inner loop one question does for both.
  for (let slot = 0; slot <= MASK; slot += FIRSTS + 1) table[slot] = ANY_MARK
  /** Of each slot the number of its list of anchors. */
  const lists = new Uint16Array(MASK + 1)
  const anchors: Anchor[][] = [[]]
  const put = (word: Word): void => {
    const { text, hasEdge } = word
    const k = anchorEnd(word)
    if (k < 0) throw new Error(`too short a word for a sieve: “${text}”`)
    const [a, b, c] = [codeAt(text, k - 2), text.charCodeAt(k - 1), text.charCodeAt(k)]
    const after = c === SPACE ? 0 : codeAt(text, k + 1)
    const anchor: Anchor = { word, count: k + 1, a, b, c, after }
    const mark = c === HASH || c === LETTER ? ANY_MARK : markOf(c)
    for (const first of firstsOf(a, b, hasEdge))
      for (const second of classesOf(b))
        for (const third of classesOf(c)) {
          const slot = slotAfter(slotAfter(first, second), third)
          table[slot] = (table[slot] as number) | mark
          const list = lists[slot] as number
          const others = anchors[list] ?? []
          if (others.length === 0) lists[slot] = anchors.push([anchor]) - 1
          else if (others.at(-1) !== anchor) others.push(anchor)
        }
  }
  for (const [owner, list] of owners.entries()) for (const word of new Set(list)) put(wordOf(word, owner))

  const gates = gatesOf(anchors)

  const lookAt = (raw: string, at: number, list: number, onHit: OnHit): boolean => {
    for (const anchor of anchors[list] ?? NONE) {
      if (!isAmong(anchor, raw, at)) continue
      const { word, count } = anchor
      const from = startOf(raw, at, word, count)
      const to = from < 0 ? -1 : endOf(raw, at, word, count)
      if (to >= 0 && onHit(word.owner, from, at, to)) return true
    }
    return false
  }

  /** Looks at what was found; true when it is enough. */
  const lookAtAll = (raw: string, count: number, onHit: OnHit): boolean => {
    for (let i = 0; i < count; i += 2) {
      const at = FOUND[i] as number
      const list = lists[FOUND[i + 1] as number] as number
      if (mayStand(raw, at, gates, list) && lookAt(raw, at, list, onHit)) return true
    }
    return false
  }

  /** Tells of every word that stands there until it is enough; `ends`: of the texts that are joined. */
  const scan = (raw: string, ends: readonly number[], onHit: OnHit): void => {
    LAST[0] = EDGE_CLASS
    for (let from = 0; from < raw.length; from += STRETCH)
      if (lookAtAll(raw, seek(raw, from, Math.min(from + STRETCH, raw.length), table, FOUND), onHit)) return
    BEFORE.fill(-1)
    const last = ends.length - 1
    for (let from = 0; from < last; from += SEAMS)
      if (lookAtAll(raw, seekAcross(raw, ends, from, Math.min(from + SEAMS, last), table, FOUND), onHit)) return
  }

  // The inner loop meets all that there is before it is compiled: what is new to it then makes it slow for long.
  const [any = ''] = owners.flat()
  const lesson = `a${SEAM}\u00ad${any} `.repeat(LESSONS)
  scan(lesson, endsOf(lesson.split(SEAM)), () => false)

  return {
    has: (raw, count = owners.length) => {
      let found = false
      scan(raw, raw.includes(SEAM) ? endsOf(raw.split(SEAM)) : asOne(raw), (owner) => {
        found = owner < count
        return found
      })
      return found
    },
    ownersIn: (raw) => {
      let owners: number[] | undefined
      scan(raw, asOne(raw), (owner) => {
        owners ??= []
        if (!owners.includes(owner)) owners.push(owner)
        return false
      })
      return owners?.sort((a, b) => a - b) ?? NONE
    },
    placesAmong: (texts, ends = endsOf(texts)) => {
      const places: Stand[] = []
      // Joined at one go: what is joined bit by bit is slow to read.
      scan(texts.join(SEAM), ends, (owner, from, at, to) => {
        places.push({ owner, from, at, to })
        return false
      })
      return places.length === 0
        ? NONE
        : inTexts(
            places.sort((one, other) => one.at - other.at),
            ends,
          )
    },
  }
}

/** Where each text ends when they are joined by seams. */
const endsOf = (texts: readonly string[]): readonly number[] => {
  const ends: number[] = []
  let end = -1
  for (const { length } of texts) {
    end += length + 1
    ends.push(end)
  }
  return ends
}

const asOne = (raw: string): readonly number[] => [raw.length]

/** In which texts; a seam belongs to the one before. The places are in order. */
const inTexts = (places: readonly Stand[], ends: readonly number[]): readonly Stand[] => {
  let i = 0
  return places.map(({ owner, from, at, to }) => {
    while ((ends[i] as number) < at) i++
    let [first, last] = [i, i]
    while (first > 0 && (ends[first - 1] as number) >= from) first--
    while ((ends[last] as number) < to) last++
    return { owner, from: first, at: i, to: last }
  })
}
