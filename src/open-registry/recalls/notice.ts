/** From what a row says to a notice of the list: capped, cleaned, and left out where it names no product. */
import { WireAlert } from '../../contract/alert-schemas.ts'
import { passesGtin } from '../../core/checkdigits.ts'
import type { RawNotice, RecallSource } from './recall-source.ts'

/** "Unknown" and the like, as sources write it: no brand. */
const NO_NAME =
  /^(?:unknown|unbranded|no brand|none|not (?:known|applicable|available)|n\/?a|sans marque|inconnue?|-+|\.)$/iu
const cleaned = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const namesOf = (texts: readonly (string | undefined)[], maxItems: number): string[] =>
  [...new Set(texts.flatMap((text) => (text === undefined ? [] : [cleaned(text)])))]
    .filter((text) => text !== '' && text.length <= 120 && !NO_NAME.test(text))
    .slice(0, maxItems)

/** Codes that are GTINs beyond doubt, as digits; article numbers pass for one seldom, and then match nothing. */
const gtinsOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.replace(/[\s-]/gu, '')))]
    .filter((code) => /^\d{8}$|^\d{12,14}$/u.test(code) && passesGtin(code) && /[1-9]/u.test(code))
    .slice(0, 500)

const cut = <T extends WireAlert['title']>(words: T, maxLength: number): T =>
  Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => {
      const short = cleaned(text ?? '').slice(0, maxLength)
      return short === '' ? [] : [[language, short]]
    }),
  ) as T

/** The notice, or `undefined` where it names nothing that a listing could be matched by, or is not as the contract says. */
export const noticeOf = (
  raw: RawNotice,
  source: Pick<RecallSource, 'id' | 'issuer' | 'licence' | 'attribution'>,
): WireAlert | undefined => {
  const brands = namesOf(raw.brands, 50)
  const models = namesOf(raw.models, 500)
  const gtins = gtinsOf(raw.gtins)
  if (gtins.length === 0 && (brands.length === 0 || models.length === 0)) return undefined
  const reason = raw.reason ? cut(raw.reason, 1000) : {}
  const lots = namesOf(raw.lots ?? [], 100)
  const parsed = WireAlert.safeParse({
    id: `${source.id}:${raw.id}`.slice(0, 80),
    kind: raw.kind,
    title: cut(raw.title, 300),
    ...(Object.keys(reason).length > 0 ? { reason } : {}),
    ...(raw.url && /^https?:\/\/[^\s<>"]{1,490}$/u.test(raw.url) ? { url: raw.url } : {}),
    issuer: source.issuer,
    day: raw.day,
    brands,
    models,
    gtins,
    ...(lots.length > 0 ? { lots } : {}),
    credit: { licence: source.licence, attribution: source.attribution },
  })
  return parsed.success && Object.keys(parsed.data.title).length > 0 ? parsed.data : undefined
}

/** The notices among these rows, and how many name nothing. */
export const noticesOf = (
  raws: readonly RawNotice[],
  source: Parameters<typeof noticeOf>[1],
): { readonly alerts: readonly WireAlert[]; readonly unmatchable: number } => {
  const alerts = raws.flatMap((raw) => noticeOf(raw, source) ?? [])
  return { alerts, unmatchable: raws.length - alerts.length }
}

/**
 * Words of prose that are models: five signs or more with a letter and a digit, behind a word that says so. Of what
 * products merely contain ("CR2032", "PAR30") no notice is made.
 */
const GENERIC =
  /^(?:CR?\d{4}|LR\d{2,4}|PAR\d{2}|GU\d{1,2}|R\d{3}A|IPX?\d|USB\d|[A-Z]?\d{1,4}(?:V|W|MAH|MM|CM|ML|OZ|KG|LB|HZ|GB|IN|FT))$/u
const INTRODUCED = /\b(?:models?|item|style|sku|catalog(?:ue)?|ref(?:erence)?|part)\b[^.;]{0,200}/giu
const TOKEN = /[A-Za-z0-9](?:[A-Za-z0-9/_-]{3,38})[A-Za-z0-9]/gu

export const modelsIn = (prose: string): readonly string[] => {
  const found = new Set<string>()
  for (const [phrase] of prose.slice(0, 20_000).matchAll(INTRODUCED))
    for (const [token] of phrase.matchAll(TOKEN)) {
      const plain = token.toUpperCase().replace(/[^A-Z0-9]/gu, '')
      if (plain.length >= 5 && /[A-Z]/u.test(plain) && /\d/u.test(plain) && !GENERIC.test(plain)) found.add(token)
    }
  return [...found]
}

/** Codes behind "UPC", "EAN", "GTIN", "barcode". */
const CODED = /\b(?:upc|ean|gtin|barcode)\b[^.;]{0,120}/giu
export const codesIn = (prose: string): readonly string[] =>
  [...prose.slice(0, 20_000).matchAll(CODED)].flatMap(([phrase]) =>
    [...phrase.matchAll(/\d(?:[ -]?\d){7,13}/gu)].map(([code]) => code),
  )

/** Several models or codes in one field. */
export const listOf = (text: string): readonly string[] => text.split(/[,;\n|]|\s\/\s|\s(?:and|et|und)\s/u)

/** `2026-08-28` of a date as sources write it; empty where it is none. */
export const dayOf = (text: string): string => {
  const [, y, m, d] = /^(\d{4})-?(\d{2})-?(\d{2})/u.exec(text.trim()) ?? []
  if (y) return `${y}-${m}-${d}`
  const [, dd, mm, yyyy] = /^(\d{2})[./](\d{2})[./](\d{4})/u.exec(text.trim()) ?? []
  return yyyy ? `${yyyy}-${mm}-${dd}` : ''
}
