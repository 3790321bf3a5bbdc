/**
 * Comparing model designations. A longer number is another model (`PB100`, `PB1000`); a suffix of letters or behind a
 * hyphen is open unless the record explains it; only a complete list can say `differs`.
 */
import { fold } from './text.ts'
import type { Match } from './words.ts'

/** The record refers elsewhere or was cut: absence from it proves nothing. */
const OPEN_LIST = /见附件|见附页|详见|見附|附表|\.\.\.|…|等(?:型号)?$|系列|series|see annex|various|all models/iu
/** Places for any character: `*`, boxes, `xx`, "X代表颜色". */
const WILDCARD = /[*＊□■○◯?]|x{2,}|代表|表示|可为|任意/iu
const SEPARATOR = /[,，、;；\n|]/u

/** A model in comparable form: folded, upper case, without brackets' remarks, spaces and hyphens. */
export const normalModel = (model: string): string =>
  fold(model)
    .text.toUpperCase()
    .replace(/\s*[(（][^)）]{0,200}[)）]?\s*$/u, '')
    .replace(/[\s_-]/gu, '')

/** Words such as "2024升级款" are no designation: a model has a digit and no Han or other words. */
export const isDesignation = (model: string): boolean => {
  const text = normalModel(model)
  return /\d/u.test(text) && /^[\p{Script=Latin}\d./+&:#]{2,40}$/u.test(text)
}

/** The single designations of the register's strings; a slash both joins and divides, so both readings are kept. */
const splitModels = (models: readonly string[]): readonly string[] =>
  models.flatMap((entry) =>
    fold(entry)
      .text.split(SEPARATOR)
      .flatMap((part) => (part.includes('/') ? [part, ...part.split('/')] : [part])),
  )

/** One of two normal forms continues the other in a way that may be a colour or market code. */
const isOpenVariant = (pageRaw: string, page: string, registerRaw: string, register: string): boolean => {
  const [short, long, longRaw] =
    page.length < register.length ? [page, register, registerRaw] : [register, page, pageRaw]
  if (short.length < 3 || !long.startsWith(short)) return false
  const rest = long.slice(short.length)
  const digitRunsOn = /\d$/u.test(short) && /^\d/u.test(rest)
  if (!digitRunsOn) return true
  // "SL-Y50-1": a hyphen or space stands where the shorter one ends, so the digit is a suffix of its own.
  let seen = 0
  for (const character of fold(longRaw).text) {
    if (/[\s_-]/u.test(character)) {
      if (seen === short.length) return true
    } else seen++
  }
  return false
}

export interface ModelsOnPage {
  /** From model rows and structured data. */
  readonly models: readonly string[]
  /** Free text in which a model may stand: the title, other attribute values. */
  readonly text: string
}

/** Whether the normal form stands in free text as a word of its own. */
const standsIn = (text: string, model: string): boolean => {
  const words = fold(text).text.toUpperCase()
  const bare = words.replace(/[\s_-]/gu, '')
  if (model.length < 4 || !/\d/u.test(model) || !bare.includes(model)) return false
  const pattern = [...model].map((c) => c.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('[\\s_-]?')
  return new RegExp(
    `(?<![\\p{Script=Latin}\\d])${pattern}(?![\\p{Script=Latin}\\d]|[-/][\\p{Script=Latin}\\d])`,
    'u',
  ).test(words)
}

/**
 * Compares the register's list with the page. `ownCode` is a code that is part of the number itself: a record that
 * lists nothing else names no sold model.
 */
export const compareModels = (
  page: ModelsOnPage,
  register: readonly string[],
  { isCut = false, ownCode = '' }: { readonly isCut?: boolean; readonly ownCode?: string } = {},
): Match => {
  const listed = splitModels(register)
    .map((raw) => ({ raw, normal: normalModel(raw) }))
    .filter(({ normal }) => normal.length > 1)
  if (listed.length === 0) return 'cannot-tell'
  const onPage = page.models.map((raw) => ({ raw, normal: normalModel(raw) }))
  if (onPage.some((a) => a.normal.length > 1 && listed.some((b) => b.normal === a.normal))) return 'match'
  if (listed.some(({ normal }) => standsIn(page.text, normal))) return 'match'
  const isOpen = isCut || register.some((entry) => OPEN_LIST.test(entry) || WILDCARD.test(entry))
  const real = onPage.filter(({ raw }) => isDesignation(raw))
  if (isOpen || real.length === 0) return 'cannot-tell'
  if (ownCode && listed.every(({ normal }) => normal === normalModel(ownCode))) return 'cannot-tell'
  const isRelated = real.some((a) => listed.some((b) => isOpenVariant(a.raw, a.normal, b.raw, b.normal)))
  return isRelated ? 'cannot-tell' : 'differs'
}
