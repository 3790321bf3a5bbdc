/**
 * Comparing model designations. A longer number is another model (`PB100`, `PB1000`); a suffix of letters or behind a
 * hyphen is open unless the record explains it; only a complete list can say `differs`, and only to a real designation.
 */
import { type Fit, type ListedModel, normalModel, readModelList, withoutWords } from './model-lists.ts'
import { fold } from './text.ts'
import type { Match, Why } from './words.ts'

export { normalModel } from './model-lists.ts'

/** Quantities, sizes, standards, years and a shop's own codes, which stand in model rows and are no designation. */
const NO_DESIGNATION = new RegExp(
  `^(?:${[
    '\\d{1,6}(?:[.,]\\d{1,3})?(?:MAH|AH|WH|KWH|W|KW|V|MV|A|MA|HZ|KHZ|MHZ|GHZ|L|ML|CL|KG|G|MG|CM|MM|M|KM|INCH|IN|FT|OZ|LBS?|GB|TB|MB|PCS?|K|P|X|S|MIN|H|RPM|BAR|PA|DB|LM|°C)',
    '(?:19|20)\\d{2}',
    '\\d?X{0,4}[SML]',
    '(?:EU|UK|US)\\d{1,2}(?:\\.5)?',
    '(?:AC|DC)(?:3|5|6|9|12|15|19|20|24|36|48|110|220|230)V?',
    'USB[23]\\.\\d|TYPEC|HDMI[12]\\.\\d|(?:BT|BLUETOOTH)[45]\\.\\d|WIFI[4-7]E?|QC[2-5](?:\\.0)?|PD\\d{1,3}W|IPX\\d|IP\\d{2}|DDR\\d|LED\\d{1,3}W|GAN\\d?|GEN\\d|V(?:ER)?\\d\\.\\d',
    '[1-6]G|[248]K',
    // Numbers of a marketplace.
    'B0[\\dA-Z]{8}|X00[\\dA-Z]{7}',
    '\\d{8,14}|\\d{1,2}',
  ].join('|')})$`,
  'u',
)

/** A digit, and nothing but Latin letters, figures and the signs that join them. */
const hasShape = (text: string): boolean => /\d/u.test(text) && /^[\p{Script=Latin}\d./+&:#]{2,40}$/u.test(text)

/** Words such as "2024升级款" are no designation: a model has a digit and no Han or other words. */
export const isDesignation = (model: string): boolean => {
  const text = normalModel(model)
  return hasShape(text) && !NO_DESIGNATION.test(text)
}

/** One of two normal forms continues the other in a way that may be a colour or market code. */
const isOpenVariant = (pageRaw: string, page: string, registerRaw: string, register: string): boolean => {
  const [short, long, longRaw] =
    page.length < register.length ? [page, register, registerRaw] : [register, page, pageRaw]
  if (short.length < 3) return false
  // "P20" for "CL-P20": a brand's or a maker's letters in front.
  if (/\d/u.test(short) && long.endsWith(short) && /^\p{L}+$/u.test(long.slice(0, -short.length))) return true
  if (!long.startsWith(short)) return false
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

/** Signs that are mistaken for one another in print: only they tell the two apart. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' }
const asPrinted = (normal: string): string => normal.replace(/[OQILSBZ]/gu, (letter) => LOOKALIKES[letter] ?? letter)
const looksAlike = (a: string, b: string): boolean => a.length > 3 && asPrinted(a) === asPrinted(b)

export interface ModelsOnPage {
  /** From model rows and structured data. */
  readonly models: readonly string[]
  /** Free text in which a model may stand: the title, other attribute values. */
  readonly text: string
  /** Of the page; a model row often repeats it ("Brand X1"). */
  readonly brand?: string
  /** The title, if it names the product itself and nothing that it merely fits. */
  readonly title?: string
}

export interface ModelOutcome {
  readonly result: Match
  readonly why: Why
}
const outcome = (result: Match, why: Why): ModelOutcome => ({ result, why })

const SEPARATOR = /[,，、;；|\n]/u
/** Two signs are too few for a designation, unless the register's own are as short. */
const isLikeAny = (normal: string, listed: readonly ListedModel[]): boolean =>
  normal.length > 2 || listed.some((model) => model.normal.length <= 2)

const asLiteral = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')

/** Words that make a designation another one: "GT-11 Pro" is no GT-11. */
const SUFFIX_WORD =
  '[\\s-]{0,2}(?:PRO|MAX|PLUS|MINI|LITE|ULTRA|SE|AIR|NEO|EVO|TURBO|I{2,3}|IV|MK|GEN|S|X|T)(?![\\p{Script=Latin}])'

/** Whether the normal form stands in free text as a word of its own. */
export const standsIn = (text: string, model: string): boolean => {
  const words = fold(text).text.normalize('NFKC').toUpperCase()
  const bare = words.replace(/[\s_-]/gu, '')
  if (model.length < 4 || !/\d/u.test(model) || !bare.includes(model)) return false
  const pattern = [...model].map(asLiteral).join('[\\s_-]?')
  return new RegExp(
    `(?<![\\p{Script=Latin}\\d]|[\\p{Script=Latin}\\d][-/.])${pattern}(?![\\p{Script=Latin}\\d]|[-/.][\\p{Script=Latin}\\d]|${SUFFIX_WORD})`,
    'u',
  ).test(words)
}

/** What looks like a designation in free text: letters and figures in one word of four signs or more. */
const TOKEN =
  /(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d][\p{Script=Latin}\d./-]{2,30}[\p{Script=Latin}\d](?![\p{Script=Latin}\d])/gu
const tokensIn = (text: string): readonly string[] =>
  [...fold(text).text.matchAll(TOKEN)]
    .map(([token]) => token)
    .filter((token) => /\d/u.test(token) && /\p{L}/u.test(token))

/** Words of no Latin script in an entry: it says more than a designation, and was not understood. */
const UNREAD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A page's model row in comparable forms: as it stands, without words of other scripts ("P20 黑色"), without the brand. */
const formsOf = (raw: string, brand: string): readonly string[] => {
  const forms = [normalModel(raw), normalModel(withoutWords(raw))].filter((form) => hasShape(form) || form.length > 2)
  return [
    ...new Set(forms.flatMap((form) => (brand && form.startsWith(brand) ? [form, form.slice(brand.length)] : [form]))),
  ]
}

const FITS: readonly Fit[] = ['same', 'in-range', 'fits-pattern', 'perhaps', 'none']
const bestFit = (forms: readonly string[], listed: readonly ListedModel[]): Fit => {
  const fits = new Set(forms.flatMap((form) => (form.length > 1 ? listed.map((model) => model.fit(form)) : [])))
  return FITS.find((fit) => fits.has(fit)) ?? 'none'
}

const WHY_OF_FIT = { same: 'same', 'in-range': 'in-range', 'fits-pattern': 'fits-pattern' } as const

/** The letters with which a designation begins, and whether figures follow: how a maker builds its designations. */
const buildOf = (normal: string): string => /^\p{L}{2,8}(?=\d)/u.exec(normal)?.[0] ?? ''

/** A word of the title that is built like the register's models, with other figures: the page's model, named there alone. */
const otherInTitle = (title: string, listed: readonly ListedModel[]): string | undefined => {
  const builds = new Set(listed.map(({ normal }) => buildOf(normal)).filter(Boolean))
  return tokensIn(title).find((token) => isDesignation(token) && builds.has(buildOf(normalModel(token))))
}

/**
 * Compares the register's list with the page. `ownCode` is a code that is part of the number itself: a record that
 * lists nothing else names no sold model.
 */
export const explainModels = (
  page: ModelsOnPage,
  register: readonly string[],
  { isCut = false, ownCode = '' }: { readonly isCut?: boolean; readonly ownCode?: string } = {},
): ModelOutcome => {
  const { models: listed, isOpen } = readModelList(register, isCut)
  if (listed.length === 0) return outcome('cannot-tell', isOpen ? 'open-list' : 'not-stated')
  const brand = normalModel(page.brand ?? '')
  const rows = page.models
    .flatMap((entry) => fold(entry).text.split(SEPARATOR))
    .map((raw) => ({ raw, forms: formsOf(raw, brand) }))
  const best = bestFit(
    rows.flatMap(({ forms }) => forms),
    listed,
  )
  if (best !== 'perhaps' && best !== 'none') return outcome('match', WHY_OF_FIT[best])
  const real = rows.filter(({ raw }) => isDesignation(raw) && isLikeAny(normalModel(raw), listed))
  const pairsOf = (named: readonly { raw: string; forms: readonly string[] }[]) =>
    named.flatMap(({ raw, forms }) => forms.flatMap((form) => listed.map((b) => ({ raw, form, b }))))
  const isVariant = ({ raw, form, b }: { raw: string; form: string; b: ListedModel }): boolean =>
    isOpenVariant(raw, form, b.raw, b.normal)
  // "GT-11 Pro" in its own row outweighs a GT-11 in the title.
  const isOpenRow = pairsOf(real).some(isVariant)
  const { text } = page
  if (!isOpenRow && listed.some(({ normal, isPlain }) => isPlain && standsIn(text, normal)))
    return outcome('match', 'in-text')
  const words = bestFit(tokensIn(text).map(normalModel), listed)
  if (words === 'in-range' || words === 'fits-pattern') return outcome('match', words)
  const other = page.models.length === 0 && page.title ? otherInTitle(page.title, listed) : undefined
  if (isOpen) return outcome('cannot-tell', 'open-list')
  if (real.length === 0 && !other) return outcome('cannot-tell', rows.length > 0 ? 'no-designation' : 'not-stated')
  if (ownCode && listed.every(({ normal }) => normal === normalModel(ownCode)))
    return outcome('cannot-tell', 'inner-code')
  if (best === 'perhaps' || words === 'perhaps') return outcome('cannot-tell', 'variant')
  const pairs = pairsOf(other ? [{ raw: other, forms: [normalModel(other)] }] : real)
  if (pairs.some(isVariant)) return outcome('cannot-tell', 'variant')
  if (pairs.some(({ form, b }) => looksAlike(form, b.normal))) return outcome('cannot-tell', 'look-alike')
  if (
    listed.some(({ normal }) => UNREAD.test(normal)) ||
    listed.every(({ normal, isPlain }) => isPlain && !hasShape(normal))
  )
    return outcome('cannot-tell', 'open-list')
  return outcome('differs', 'other-model')
}

export const compareModels = (...args: Parameters<typeof explainModels>): Match => explainModels(...args).result
