/**
 * Folding of page text: odd hyphens, spaces and full-width forms become plain ones, invisible marks go.
 * Every character of the result remembers where it came from. Folding works on UTF-16 units, one to one or one to
 * none, so the offsets stay exact; it is idempotent.
 */

export interface Folded {
  readonly text: string
  /** `origin(i)`: the offset in the raw text of character `i` of `text`; `i` may be `text.length`. */
  readonly origin: (i: number) => number
}

/** Anything folding would change. Most passages hold none of it and are returned as they are. */
const FOLDABLE =
  /[\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2015\u2028-\u202f\u205f-\u2069\u2212\u3000\ufe58\ufe63\ufeff\uff01-\uff5e]|[\ufe00-\ufe0f]/u

const isInvisible = (c: number): boolean =>
  c === 0xad ||
  c === 0x61c ||
  c === 0x180e ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  (c >= 0xfe00 && c <= 0xfe0f) ||
  c === 0xfeff

const isSpace = (c: number): boolean =>
  c === 0xa0 ||
  c === 0x1680 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x2028 ||
  c === 0x2029 ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000

const isHyphen = (c: number): boolean => (c >= 0x2010 && c <= 0x2015) || c === 0x2212 || c === 0xfe58 || c === 0xfe63

/** Folds one UTF-16 unit; 0 means that it is dropped. */
export const foldUnit = (c: number): number => {
  if (c >= 0xff01 && c <= 0xff5e) return c - 0xfee0
  if (isInvisible(c)) return 0
  if (isSpace(c)) return 0x20
  if (isHyphen(c)) return 0x2d
  return c
}

const identity = (i: number): number => i

/** By `apply`, which takes the array as it is; spreading it goes unit by unit. */
const textOf = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, undefined, units)

/** Units put into text at a time. */
const CHUNK = 8192

/** Folds `raw`. Linear in its length. */
export const fold = (raw: string): Folded => {
  if (!FOLDABLE.test(raw)) return { text: raw, origin: identity }
  const units = new Uint16Array(raw.length)
  const origins = new Uint32Array(raw.length)
  let length = 0
  for (let i = 0; i < raw.length; i++) {
    const unit = foldUnit(raw.charCodeAt(i))
    if (unit === 0) continue
    units[length] = unit
    origins[length] = i
    length++
  }
  let text = ''
  for (let i = 0; i < length; i += CHUNK) text += textOf(units.subarray(i, Math.min(length, i + CHUNK)))
  return { text, origin: (i) => (i < length ? (origins[i] ?? raw.length) : raw.length) }
}

/** Folds and lowers a label for comparing it with a dictionary: no surrounding space, no trailing colon. */
export const foldLabel = (raw: string): string =>
  fold(raw)
    .text.replace(/\s{1,20}/gu, ' ')
    .replace(/^[\s:*·•-]{1,8}|[\s:*·•.]{1,8}$/gu, '')
    .toLowerCase()
