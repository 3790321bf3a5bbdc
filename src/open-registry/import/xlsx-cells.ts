/**
 * What a number in a cell of a workbook means (ECMA-376 part 1, 18.8.30 and 18.17.4): the file holds plain numbers, and
 * only the cell's format tells a day from a quantity, and how many noughts stand before a code.
 */

/**
 * A number that may have lost digits: spreadsheets keep fifteen and put noughts for the rest, so that a longer
 * certificate number typed into such a cell is another one.
 */
export class InexactNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
/** What is in a cell. */
export type CellValue = string | InexactNumber

/** How a cell shows its number. `digits`: at least so many, with noughts before. */
export type NumberStyle =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | { readonly kind: 'digits'; readonly digits: number }
export const PLAIN: NumberStyle = { kind: 'plain' }

/** The ids that mean a date without saying so in the file; 27 to 36 and 50 to 58 in East Asian versions. */
const isDateId = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** The style behind a format's id and its code; a code outside quotes, brackets and escapes that names a part of a date. */
export const styleOf = (id: number, code: string | undefined): NumberStyle => {
  if (code === undefined) return isDateId(id) ? { kind: 'date' } : PLAIN
  if (/^0{2,40}$/u.test(code)) return { kind: 'digits', digits: code.length }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '').split(';', 1)[0] ?? ''
  return /[ymdhse年月日]/iu.test(bare.replace(/[eE][+-]|General/gu, '')) ? { kind: 'date' } : PLAIN
}

const DAY_MS = 86_400_000
/** Day 0 of either system, such that day 61 of the first is 1 March 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
/** 31 December 9999. */
const MAX_DAY = 2_958_465

/**
 * The day, and the time of day where there is one; `undefined` when it is none. The first system counts a 29 February 1900
 * that never was, as day 60.
 */
export const dateOfSerial = (serial: number, is1904: boolean): string | undefined => {
  if (!Number.isFinite(serial) || serial < 0 || serial >= MAX_DAY + 1) return undefined
  const day = Math.floor(serial)
  if (!is1904 && (day === 60 || day === 0)) return undefined
  const seconds = Math.round((serial - day) * 86_400)
  const start = is1904 ? EPOCH_1904 : EPOCH_1900 + (day < 60 ? DAY_MS : 0)
  const text = new Date(start + day * DAY_MS + seconds * 1000).toISOString()
  return seconds === 0 ? text.slice(0, 10) : text.slice(0, 19)
}

const MAX_EXACT_DIGITS = 15

/** A whole number written with an exponent, as digits; anything else as it stands. */
const withoutExponent = (text: string): string => {
  const [, sign = '', whole = '', part = '', exponent = ''] =
    /^(-?)(\d)(?:\.(\d{1,20}))?[eE]\+?(\d{1,2})$/u.exec(text) ?? []
  const power = Number(exponent)
  return whole === '' || power < part.length || power > 40
    ? text
    : `${sign}${whole}${part}${'0'.repeat(power - part.length)}`
}

/**
 * The text of a number: the digits of a whole one. Of sixteen digits the last tells: a program that keeps only fifteen
 * leaves a nought there; with another digit, and within what a double holds, all are as they were written.
 */
const textOfNumber = (written: string): CellValue => {
  const text = withoutExponent(written)
  const digits = /^-?0*(\d+)$/u.exec(text)?.[1]
  if (digits === undefined || digits.length <= MAX_EXACT_DIGITS) return text
  const isExact = digits.length === 16 && Number(digits) <= Number.MAX_SAFE_INTEGER && !digits.endsWith('0')
  return isExact ? text : new InexactNumber(text)
}

/** What a number in the file means in a cell of this style. */
export const valueOfNumber = (written: string, style: NumberStyle, is1904: boolean): CellValue => {
  const text = written.trim()
  if (style.kind === 'date') return dateOfSerial(Number(text), is1904) ?? text
  const value = textOfNumber(text)
  return style.kind === 'digits' && typeof value === 'string' && /^\d+$/u.test(value)
    ? value.padStart(style.digits, '0')
    : value
}

/** `_x000D_` stands for a character that XML cannot hold; `_x005F_` for the underscore of such a text itself. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The column of a cell's name, from 0; `undefined` when it is none: `AB12` is 27. */
export const columnOfCell = (name: string): number | undefined => {
  const letters = /^([A-Z]{1,3})\d{0,7}$/u.exec(name)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
