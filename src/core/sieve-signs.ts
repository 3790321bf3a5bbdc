/** How a sieve reads signs: what each unit of a text is for it, and where three in a row are looked up. */
import { foldUnit } from './text.ts'

export const HASH = 35
export const LETTER = 64
export const SPACE = 32
/** Joins texts of which nobody knows whether they are one. */
export const SEAM = '\u0001'
export const SEAM_CODE = 1

const FIRST_LETTER = 97
export const isLetter = (c: number): boolean => c >= FIRST_LETTER && c < 123
export const isDigit = (c: number): boolean => c > 47 && c < 58

const UNITS = 0x10000
/** Each unit as it is read: folded, a small letter, a space for any white space; 0 where folding drops it. */
export const SIGNS = new Uint16Array(UNITS)
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
export const DIGIT_CLASS = 27
export const OTHER_CLASS = 32
export const FIRSTS = 63
export const CLASS = 0xff
export const MARKS_FROM = 8
export const classOf = (sign: number): number => {
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
export const markOf = (sign: number): number => 1 << ((sign ^ (sign >> 4)) & 7)
export const ANY_MARK = 0xff
/** Of each unit its class, and above that its marks: of what is dropped any. */
export const READ = Uint16Array.from(
  SIGNS,
  (sign) => classOf(sign) | ((sign === 0 ? ANY_MARK : markOf(sign)) << MARKS_FROM),
)
export const classAt = (raw: string, i: number): number => (READ[raw.charCodeAt(i)] as number) & CLASS
export const marksAt = (raw: string, i: number): number => (READ[raw.charCodeAt(i)] as number) >> MARKS_FROM
/** White space, and what is before the first sign. */
export const EDGE_CLASS = classOf(SPACE)
// What stands behind a seam stands at an edge; words across one are looked for apart.
READ[SEAM_CODE] = READ[SPACE] as number
/** As the first of three. */
export const LETTERS: readonly number[] = Array.from({ length: 26 }, (_, i) => i + 1)
export const NO_LETTERS: readonly number[] = [DIGIT_CLASS, ...Array.from({ length: 32 }, (_, i) => OTHER_CLASS + i)]

/** Of three classes in a row where they are looked up; it follows from the slot before and the class to come. */
export const MASK = 0x3ffff
export const slotAfter = (slot: number, next: number): number => ((slot << 6) ^ next) & MASK

export const isSign = (c: number, wanted: number): boolean =>
  wanted === c || (wanted === HASH && isDigit(c)) || (wanted === LETTER && isLetter(c))

/** The sign at `i`; a space where there is none. */
export const signAt = (raw: string, i: number): number =>
  i >= 0 && i < raw.length ? (SIGNS[raw.charCodeAt(i)] as number) : SPACE
