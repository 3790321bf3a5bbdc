/** The inner loops of a sieve: where a table says yes, within texts and across their seams. */
import {
  CLASS,
  classAt,
  DIGIT_CLASS,
  EDGE_CLASS,
  FIRSTS,
  MARKS_FROM,
  marksAt,
  READ,
  SIGNS,
  slotAfter,
} from './sieve-signs.ts'

/**
 * The inner loop goes this far at a time. A machine that is called often compiles it as a whole; called once for a long
 * text it would compile it while it runs, and then go back to the uncompiled one at every call.
 */
export const STRETCH = 2048
/**
 * What is found: pairs of a place and the slot of the three signs that end there. One list for all: no two searches are
 * under way at once.
 */
export const FOUND = new Int32Array(2 * STRETCH)
/** The slot of the three signs before the next stretch. */
export const LAST = new Int32Array(1)

/**
 * The inner loop: finds where the table says yes between two places, and answers how far it has filled the list. By itself,
 * with nothing but numbers in it, so that it has all that it needs at hand.
 */
export const seek = (raw: string, from: number, to: number, table: Uint8Array, places: Int32Array): number => {
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
export const SEAMS = 512
/** Before the next seam: the places of the last two signs, -1 for none, and whether the last begins its text. */
export const BEFORE = new Int32Array(3)

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
export const seekAcross = (
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
