/**
 * What a register's list of models says: single designations, ranges (`A-100~A-105`), patterns (`RF23D*9600**`, `AB-□□`,
 * `TL-77X（X代表颜色，可为R、B）`), and whether it is whole. Registers write such lists for people; whatever is not
 * understood leaves the list open, and an open list never speaks against a product.
 */
import { fold } from './text.ts'

/**
 * A model in comparable form: folded, upper case, without spaces, hyphens and a remark in brackets. A short code in
 * brackets ("BCD-501(Q)") is no remark: it is part of the designation.
 */
export const normalModel = (model: string): string =>
  withoutTwins(fold(model).text.normalize('NFKC').toUpperCase())
    .replace(/\s*\((?![A-Z\d]{1,3}\)\s*$)[^)]{0,200}\)?\s*$/u, '')
    .replace(/[\s_()-]/gu, '')

/** Cyrillic and Greek capitals that print as Latin ones. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНІКМОРТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((twin, i) => [twin, 'ABCEHIKMOPTXYABEZHIKMNOPTYX'.charAt(i)]),
)
const withoutTwins = (text: string): string => text.replace(/[\u0370-\u04ff]/gu, (letter) => TWINS[letter] ?? letter)

/** How far a page's model agrees with one entry of the list. */
export type Fit = 'same' | 'in-range' | 'fits-pattern' | 'perhaps' | 'none'

export interface ListedModel {
  readonly raw: string
  readonly normal: string
  /** Written as one designation; ranges and patterns are not. */
  readonly isPlain: boolean
  readonly fit: (normal: string) => Fit
}

export interface ModelList {
  readonly models: readonly ListedModel[]
  /** The record refers elsewhere, was cut or names a series: absence from it proves nothing. */
  readonly isOpen: boolean
}

const OPEN_LIST =
  /(?:见|見|详|詳|附)(?:附件|附页|附頁|附表|附录|清单|目录|证书|後|后)|附件|附表|详见|\.{2,}|…|等(?:型号|系列|\d{1,3}个|共|$)|系列|(?<![a-z])series(?![a-z])|(?:see|refer to|as per|per) (?:the )?(?:annex|attach|append|list|certif)|annex(?:e|ure)?(?![a-z])|anlage|anhang|allegat|anexo|various|all models|and (?:others|more|similar)|(?<![a-z])(?:etc|u\.? ?a\.|usw|et al|ecc)(?![a-z])|외\s?\d|시리즈|ほか|シリーズ|別紙|其他型号|以及其|其余/iu
const SEPARATOR = /[,，、;；\n|]/u
/** "X代表颜色", "(x=0-9)", "□可为A-Z或空白": says what a sign stands for, and is no model itself. */
const EXPLAINS =
  /[xX*□■○◯#?](?:\s?和\s?[xyXY])?\s?(?:[=＝:：]|代表|表示|可为|可以为|为|是|stands? for|can be|may be|denotes|represents|ist |steht für)/u

const SIGNS = '*□■○◯◻☐?#'
const ANY_SIGN = new RegExp(`[${SIGNS}]`, 'u')

/** The remarks that explain signs, cut from the list, so that their commas divide nothing. */
const REMARK = /[(（][^)）]{0,200}[)）]/gu

const asLiteral = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** What the remarks say of the signs: the characters allowed, where they are listed, and whether a sign may be left out. */
interface Explained {
  readonly allowed?: ReadonlySet<string>
  readonly mayBeBlank: boolean
}
const ALLOWED =
  /(?:可以?为|代表|[=＝:：为]|can be|may be)\s*["“]?([A-Z\d](?:["”]?\s*(?:[、,，/]|或|和|or|and)\s*["“]?[A-Z\d](?![A-Z\d]))+)/iu
const BLANK = /空白?|省略|无字母|blank|none|omitted/iu

const explanationIn = (text: string): Explained | undefined => {
  if (!EXPLAINS.test(text)) return undefined
  const [, listed] = ALLOWED.exec(text) ?? []
  const characters = listed?.toUpperCase().match(/(?<![A-Z])[A-Z\d](?![A-Z])/gu)
  return { ...(characters ? { allowed: new Set(characters) } : {}), mayBeBlank: BLANK.test(text) }
}

/**
 * A letter as sign: two or more in a row, a small one among capitals ("AB-x5"), or what a remark explains. The letters with
 * which a designation begins are its maker's ("EX-77X").
 */
const lettersAsSigns = (text: string, isExplained: boolean): ReadonlyMap<number, string> => {
  const runs = [...text.matchAll(isExplained ? /[xX]+/gu : /[xX]{2,}|(?<![a-wyz])x(?![a-wyz])/gu)]
  const figure = text.search(/\d/u)
  const later = runs.filter(({ index }) => index > figure)
  return new Map((isExplained && later.length > 0 ? later : runs).map(({ 0: run, index }) => [index, run]))
}

/** Fewer signs of its own, and the entry says next to nothing. */
const MINIMUM_LITERALS = 2

/** A sign stands for one character; a register may mean none or several by it, which leaves the entry open. */
const patternModel = (raw: string, explained: Explained | undefined): ListedModel | null => {
  const text = fold(raw).text.replace(REMARK, '')
  const runs = lettersAsSigns(text, explained !== undefined)
  if (runs.size === 0 && !ANY_SIGN.test(text)) return null
  let [strict, loose, literals] = ['', '', 0]
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    const length = runs.get(i)?.length ?? (SIGNS.includes(character) ? 1 : 0)
    if (length > 0) {
      strict += `([\\p{L}\\d]{${explained?.mayBeBlank ? 0 : length},${length}})`
      loose += '[\\p{L}\\d]{0,8}'
      i += length - 1
    } else if (!/[\s_-]/u.test(character)) {
      const literal = asLiteral(normalModel(character))
      strict += literal
      loose += literal
      literals++
    }
  }
  const [exactly, roughly] = [new RegExp(`^${strict}$`, 'u'), new RegExp(`^${loose}$`, 'u')]
  const normal = normalModel(raw)
  // "XX-T9" may be a designation as it stands.
  const isSure =
    literals >= MINIMUM_LITERALS &&
    (explained !== undefined || [...runs.values()].every((run) => /^x+$/u.test(run) && /[A-WYZ]/u.test(text)))
  const isAllowed = (found: readonly string[]): boolean =>
    explained?.allowed === undefined || [...found.join('')].every((sign) => explained.allowed?.has(sign))
  return {
    raw,
    normal,
    isPlain: false,
    fit: (model) => {
      if (model === normal) return 'same'
      const found = exactly.exec(model)
      if (found && isSure && isAllowed(found.slice(1))) return 'fits-pattern'
      return found || roughly.test(model) ? 'perhaps' : 'none'
    },
  }
}

/** Stands for whatever joins the ends of a range; no model holds it. */
const MARK = '→'
const RANGE = /^(.*?)(\d{1,6})([^\d]{0,6})→(.*?)(\d{1,6})([^\d]{0,6})$/u
/** "A-100~A-105", "A-100至105"; with a hyphen only where both ends are written out ("A100-A105"). */
const rangeModel = (raw: string): ListedModel | null => {
  const text = fold(raw).text.toUpperCase().replace(/\s/gu, '')
  const marked = text.replace(/[~∼～〜]|至|到|(?<=\d)TO(?=[A-Z]*\d)|—/gu, MARK)
  const spelledOut = /^([A-Z][A-Z-]{0,7}\d{1,6}[A-Z]{0,2})-([A-Z][A-Z-]{0,7}\d{1,6}[A-Z]{0,2})$/u.exec(text)
  const [, head = '', from = '', tail = '', nextHead = '', to = '', nextTail = ''] =
    RANGE.exec(marked === text && spelledOut ? `${spelledOut[1]}${MARK}${spelledOut[2]}` : marked) ?? []
  if (!from || !to || Number(to) <= Number(from)) return null
  if ((nextHead && bare(nextHead) !== bare(head)) || (nextTail && tail && bare(nextTail) !== bare(tail))) return null
  const [start, end] = [bare(head), bare(nextTail || tail)]
  const normal = normalModel(raw)
  // "5W~10W" are watts.
  if (!/[A-Z]/u.test(start)) return null
  // "PM10-PM250" may be one designation.
  const isSure = marked !== text || from.length === to.length
  return {
    raw,
    normal,
    isPlain: false,
    fit: (model) => {
      if (model === normal) return 'same'
      if (!model.startsWith(start) || !model.endsWith(end)) return 'none'
      const figure = model.slice(start.length, model.length - end.length)
      if (!/^\d{1,6}$/u.test(figure)) return /^\d/u.test(figure) ? 'perhaps' : 'none'
      return Number(figure) >= Number(from) && Number(figure) <= Number(to) ? (isSure ? 'in-range' : 'perhaps') : 'none'
    },
  }
}

/** Without words of scripts in which no designation is written: "LX-9 白色", "LX-9型". */
export const withoutWords = (raw: string): string =>
  fold(raw).text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,40}/gu, ' ')

const plainModel = (raw: string): ListedModel => {
  const normal = normalModel(raw)
  const bare = normalModel(withoutWords(raw))
  return {
    raw,
    normal,
    isPlain: true,
    fit: (model) => (model === normal || (model === bare && bare.length > 2) ? 'same' : 'none'),
  }
}

const bare = (part: string): string => part.replace(/[\s_-]/gu, '')
const buildOf = (part: string): string => /^\p{L}*/u.exec(bare(part))?.[0].toUpperCase() ?? ''

/**
 * A slash joins ("KFR-35GW/A1") where what follows is no designation like the first, divides ("AB-1/AB-2") where it is,
 * and in "AB-10/12" the figures alone go on.
 */
const slashed = (part: string): readonly string[] => {
  const [first = '', ...others] = part.split('/').map((piece) => piece.trim())
  if (others.length === 0) return [part]
  const figures = /\d+$/u.exec(first)?.[0] ?? ''
  if (others.every((piece) => /^\d+$/u.test(piece) && piece.length === figures.length))
    return [part, first, ...others.map((piece) => first.slice(0, -figures.length) + piece)]
  const isAlike = (piece: string): boolean =>
    /\d/u.test(piece) &&
    ((buildOf(first).length > 1 && buildOf(piece) === buildOf(first)) ||
      bare(piece).length * 3 >= bare(first).length * 2)
  return others.every(isAlike) ? [part, first, ...others] : [part]
}

/** Derived models are listed behind such a word: "(파생) DD-B11". */
const LEAD =
  /^\s*(?:[(（[](?:파생|派生|衍生|系列|主检|主测|覆盖|基本|기본|derived|basic|main)[^)）\]]{0,10}[)）\]]|(?:主检|主测|覆盖|派生|规格)?型号(?:规格)?[:：]|models?(?: no\.?)?[:：])\s*/iu

/** Reads the register's strings. `isCut`: the register says itself that the list is not whole. */
export const readModelList = (entries: readonly string[], isCut = false): ModelList => {
  const remarks = entries.join('\n')
  const explained = explanationIn(fold(remarks).text)
  const parts = entries
    .map((entry) => fold(entry).text)
    .flatMap((entry) => (explained ? entry.replace(REMARK, ' ') : entry).split(SEPARATOR))
    .map((part) => part.replace(LEAD, '').trim())
    .filter((part) => part !== '' && !EXPLAINS.test(part.replace(REMARK, '')) && part.length <= 120)
    .slice(0, 2000)
  const models = parts
    .flatMap(slashed)
    .map((raw) => rangeModel(raw) ?? patternModel(raw, explained) ?? plainModel(raw))
    .filter(({ normal }) => normal.length > 1)
  return { models, isOpen: isCut || entries.some((entry) => OPEN_LIST.test(entry)) }
}
