/**
 * Which official notices name this very product. An equal GTIN does; or the same brand (or maker) together with the very
 * model. The one published comparison of regulators' notices found brand and model right in 32 of 33 pairs checked by
 * hand, titles alone in 6 of 15: likeness of titles decides nothing here. A title may only hold the model, as a word of its
 * own, where the page names its brand and gives its model nowhere else. Silence otherwise.
 */
import { passesGtin } from './checkdigits.ts'
import { readModelList } from './model-lists.ts'
import { normalModel, standsIn } from './models.ts'
import { coreOfName, isTradeAlone } from './names.ts'
import { fold } from './text.ts'
import type { Alert, Listing } from './words.ts'

/** A name to compare: `core` without legal form, place, case and spaces; `words` in lower case with single spaces. */
interface Name {
  readonly core: string
  readonly words: string
}

/** What a listing is known by, read once for all notices. */
interface Known {
  readonly gtin: string | undefined
  readonly models: ReadonlySet<string>
  /** The title where the page names its model nowhere else, and sells the product itself. */
  readonly title: string
  /** Cores of the brand's spellings, such as `korrvik` and `科维克` of "Korrvik/科维克". */
  readonly brands: ReadonlySet<string>
  readonly maker: Name
}

/** In fourteen digits; `undefined` when it cannot be one. */
const gtin14 = (gtin: string | undefined): string | undefined => {
  const digits = (gtin ?? '').replace(/[\s-]/gu, '')
  return passesGtin(digits) && /[1-9]/u.test(digits) ? digits.padStart(14, '0') : undefined
}

/** "Korrvik/科维克", "科维克（Korrvik）" and "科维克Korrvik" are two spellings of one brand; "Black Decker" is one name. */
const SPELLINGS =
  /[/|,，、()（）·]|(?<=\p{Script=Han})\s{0,3}(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s{0,3}(?=\p{Script=Han})/u

const nameOf = (text: string): Name => ({
  core: coreOfName(text),
  words: fold(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,40}/gu, ' ')
    .trim(),
})

const spellingsOf = (name: string | undefined): readonly Name[] => {
  const text = fold(name ?? '').text
  return [text, ...text.split(SPELLINGS)].map(nameOf).filter(({ core }) => core.length > 1)
}

const MODEL_SEPARATOR = /[,，、;；\n|]/u
const modelsOf = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) => entry.split(MODEL_SEPARATOR)).map(normalModel)

/** Words of what only fits a product. */
const FITS_ANOTHER =
  /适用|兼容|适配|专用|通用|替换|配件|保护|收纳|支架|贴膜|钢化膜|手机壳|套(?!装)|(?<![a-z])(?:for|fits|compatible|case|cover|replacement|fur|für|passend|pour|coque|housse|para|funda|per|custodia)(?![a-z])|用(?:ケース|カバー|フィルター)/iu

const knownOf = ({ title, brand, manufacturer, models, gtin }: Listing): Known => ({
  gtin: gtin14(gtin),
  models: new Set(modelsOf(models).filter((model) => model.length > 1)),
  title: models.length === 0 && !FITS_ANOTHER.test(title) ? title : '',
  brands: new Set(spellingsOf(brand).map(({ core }) => core)),
  maker: nameOf(manufacturer ?? ''),
})

/** Latin names continue at a space only: "Nova Technology Ltd" is a company of Nova; "Novatech" is another name. */
const restOfName = (maker: Name, brand: Name): string | undefined => {
  if (/\p{Script=Han}/u.test(brand.core))
    return maker.core.startsWith(brand.core) ? maker.core.slice(brand.core.length) : undefined
  return maker.words.startsWith(`${brand.words} `) ? maker.words.slice(brand.words.length) : undefined
}

/** "小天电器" is a company of 小天; "小天鹅" is another brand. */
const isMakerOf = (maker: Name, brand: Name): boolean => {
  const rest = restOfName(maker, brand)
  return maker.core === brand.core || (rest !== undefined && isTradeAlone(rest))
}

const agrees = ({ brands, maker }: Known, named: readonly string[]): boolean =>
  named.flatMap(spellingsOf).some((name) => brands.has(name.core) || isMakerOf(maker, name))

/** `*` alone is every model of the brand, `EX-PB*` a series. A star elsewhere is not understood and names nothing. */
const namesModel = (named: string, { models, title }: Known): boolean => {
  if (named === '*') return true
  const series = /^([^*]{2,60})\*$/u.exec(named)?.[1]
  if (series) return [...models].some((model) => model.startsWith(series))
  if (named.includes('*')) return false
  return models.has(named) || (title !== '' && standsIn(title, named))
}

/** "EX-100~EX-110" names every model between. */
const namesRange = (entry: string, { models }: Known): boolean =>
  /[~～〜至到]/u.test(entry) &&
  readModelList([entry]).models.some((listed) => [...models].some((model) => listed.fit(model) === 'in-range'))

const names = (alert: Alert, known: Known): boolean => {
  if (known.gtin && alert.gtins.some((gtin) => gtin14(gtin) === known.gtin)) return true
  const isNamed =
    modelsOf(alert.models).some((named) => namesModel(named, known)) ||
    alert.models.some((entry) => namesRange(entry, known))
  return isNamed && agrees(known, alert.brands)
}

/** Recalls before risk notices, then the newest first. */
const gravestFirst = (a: Alert, b: Alert): number =>
  a.kind === b.kind ? b.day.localeCompare(a.day) : a.kind === 'recall' ? -1 : 1

/**
 * The notices that name this product. A longer number is another model (`YN-100S` is not `YN-100`); a short model that
 * two brands share is no match; a series or "all models" counts only where the notice says so by `*`.
 */
export const matchAlerts = (listing: Listing, alerts: readonly Alert[]): readonly Alert[] => {
  if (alerts.length === 0) return []
  const known = knownOf(listing)
  return alerts.filter((alert) => names(alert, known)).sort(gravestFirst)
}

/** The notice with title and reason in this language, where it has them. */
export const inLanguage = (alert: Alert, language: 'zh' | 'en'): Alert => {
  const reason = alert.reasons?.[language] ?? alert.reason
  return { ...alert, title: alert.titles?.[language] ?? alert.title, ...(reason ? { reason } : {}) }
}
