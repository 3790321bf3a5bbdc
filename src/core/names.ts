/**
 * Comparing names of companies. Legal form, city, script width, case and spaces do not change a name; a translation
 * or another script leaves it open.
 */
import { fold } from './text.ts'
import type { Match } from './words.ts'

const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|有限公司|有限責任公司|集团公司|集团|总公司|公司|厂|株式会社|주식회사|\b(?:co\.?,?\s?ltd|ltd|limited|inc|incorporated|corp|corporation|llc|plc|gmbh(?:\s?&\s?co\.?\s?kg)?|ag|kg|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|ab|aps|a\/s)\b\.?)/giu
const PLACE = /^(?:\p{Script=Han}{2,3}?(?:省|市|自治区|特别行政区|区|县)){1,3}/u
const BRACKETED = /[([（][^)\]）]{0,20}[)\]）]/gu

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** A full company name: it carries a legal form. */
export const isFullName = (name: string): boolean => fold(name).text.search(LEGAL_FORM) >= 0

/** What tells one company from another: without brackets, place and legal form, lower case, letters and digits only. */
export const coreOfName = (name: string): string =>
  fold(name)
    .text.toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(BRACKETED, ' ')
    .replace(PLACE, '')
    .replace(LEGAL_FORM, ' ')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Half of the characters agree: the other half may be another script of the same name (traditional, simplified). */
const isKindred = (short: string, long: string): boolean =>
  [...short].filter((character) => long.includes(character)).length * 2 >= short.length && isHan(short)

const minimumLength = (core: string): number => (isHan(core) ? 2 : 4)

/** `match` when the cores agree or one holds the other; `differs` only between two full names in one script. */
export const compareNames = (page: string, register: string): Match => {
  const a = coreOfName(page)
  const b = coreOfName(register)
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return 'cannot-tell'
  if (a === b) return 'match'
  if (short.length >= minimumLength(short) && long.includes(short)) return 'match'
  if (isKindred(short, long)) return 'cannot-tell'
  return isFullName(page) && isFullName(register) && isHan(a) === isHan(b) ? 'differs' : 'cannot-tell'
}
