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
import { type Anchor, anchorOf, gatesOf, isAmong, marksOf, mayStand, slotsOf } from './sieve-anchors.ts'
import { BEFORE, FOUND, LAST, SEAMS, STRETCH, seek, seekAcross } from './sieve-seek.ts'
import { ANY_MARK, EDGE_CLASS, FIRSTS, MASK, SEAM } from './sieve-signs.ts'
import { endOf, startOf, wordOf } from './sieve-words.ts'

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
  const put = (anchor: Anchor): void => {
    const marks = marksOf(anchor)
    for (const slot of slotsOf(anchor)) {
      table[slot] = (table[slot] as number) | marks
      const others = anchors[lists[slot] as number] ?? []
      if (others.length === 0) lists[slot] = anchors.push([anchor]) - 1
      else if (others.at(-1) !== anchor) others.push(anchor)
    }
  }
  for (const [owner, list] of owners.entries()) for (const word of new Set(list)) put(anchorOf(wordOf(word, owner)))

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
