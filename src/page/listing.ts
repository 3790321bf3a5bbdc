/**
 * What the page says it sells. Structured data first (JSON-LD, microdata, meta), then labelled rows, pairs inside one
 * passage ("Model: X1") and glued panes ("品牌：甲型号：乙"). Every string is capped and the whole is at most 8 kB.
 */
import { passesGtin } from '../core/checkdigits.ts'
import type { Site } from '../core/site.ts'
import { foldLabel } from '../core/text.ts'
import type { Attribute, Listing, Passage } from '../core/words.ts'
import { PANE_LABELS } from '../sites/generic.ts'
import { type JsonNode, readJsonLd, wordsOf } from './json-ld.ts'
import type { Place } from './read.ts'

const MAX_BYTES = 8_000
const MAX_TITLE = 300
const MAX_FIELD = 120
const MAX_MODEL = 60
const MAX_MODELS = 20
const MAX_NAME = 40
const MAX_VALUE = 200
const MAX_ATTRIBUTES = 60
/** A longer passage is prose. */
const MAX_PANE = 2_000

type Field = keyof Site['labels']
/** The values found for a field, in order of trust. */
type Fields = Readonly<Record<Field, string[]>>

/** Reads the listing. `url` is the page's address where the document does not know it. */
export const readListing = (
  document: Document,
  passages: readonly Passage<Place>[],
  site: Site,
  url: string = document.URL,
): Listing => {
  const fields: Fields = { brand: [], manufacturer: [], model: [], gtin: [], seller: [], category: [] }
  const name = addProduct(document, fields)
  for (const field of ['brand', 'manufacturer', 'model', 'seller', 'category'] as const)
    fields[field].push(...(site[field] ?? []).map((selector) => selected(document, selector)))
  fields.gtin.push(selected(document, GTIN_SELECTOR))
  const attributes = addRows(passages, site, fields)

  const optional = (key: string, values: readonly string[]): Readonly<Record<string, string>> => {
    const value = values.map(tidy).find((each) => WORD.test(each) && !NOTHING.test(each))
    return value ? { [key]: value.slice(0, MAX_FIELD) } : {}
  }
  const listing: Listing = {
    site: URL.canParse(url) ? new URL(url).hostname : '',
    title: titleOf(document, site, name),
    ...optional('brand', fields.brand),
    ...optional('manufacturer', fields.manufacturer),
    models: modelsIn(fields.model),
    ...optional('gtin', fields.gtin.map((value) => value.replace(/[\s-]/gu, '')).filter(isGtin)),
    ...optional('seller', fields.seller),
    ...optional('platform', [selected(document, 'meta[property="og:site_name"]')]),
    ...optional('category', fields.category),
    attributes: [],
  }
  let room = MAX_BYTES - bytesOf(listing)
  const fitting = attributes.slice(0, MAX_ATTRIBUTES).filter((attribute) => {
    room -= bytesOf(attribute) + 1
    return room >= 0
  })
  return { ...listing, attributes: fitting }
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** One space for white space and direction marks; none at the ends. */
const tidy = (text: string): string => text.replace(/[\s\u200b-\u200f\u202a-\u202e]+/gu, ' ').trim()

/** The text or `content` of the first element with some. */
const selected = (document: Document, selector: string): string => {
  const element = document.querySelector(selector)
  return (element?.getAttribute('content') ?? element?.textContent ?? '').slice(0, MAX_PANE)
}

/** The heading with most words in common with the document's title: hidden dialogues have headings too. */
const titleOf = (document: Document, site: Site, name: string): string => {
  const wordsIn = (text: string): readonly string[] => text.split(/[\s,，]+/u)
  const words = new Set(wordsIn(document.title))
  const rank = (text: string): number => wordsIn(text).filter((word) => words.has(word)).length
  const headings = site.title.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 9))
  const texts = headings.map((heading) => tidy((heading.textContent ?? '').slice(0, MAX_PANE))).filter(Boolean)
  const [best] = texts.toSorted((one, other) => rank(other) - rank(one))
  const title = best || tidy(selected(document, 'meta[property="og:title"]')) || name || tidy(document.title)
  return title.slice(0, MAX_TITLE)
}

/* Structured data */

const PRODUCT = /\bProduct/u
const GTINS = ['gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8']
const GTIN_SELECTOR = '[itemprop^=gtin],meta[property="product:ean"],meta[property="product:gtin"]'

/** Takes the fields of the page's first product and the models of its variants; answers its name. */
const addProduct = (document: Document, fields: Fields): string => {
  const products = readJsonLd(document).filter(({ node }) => PRODUCT.test(wordsOf(node, 'type')))
  const product = products.find(({ key }) => key !== 'hasVariant')?.node
  if (!product) return ''
  for (const { node, key } of products) if (node === product || key === 'hasVariant') addModels(node, fields)
  for (const field of ['brand', 'manufacturer', 'category'] as const) fields[field].push(wordsOf(product, field))
  fields.gtin.push(wordsOf(product, ...GTINS))
  const [offer] = [product.offers].flat()
  if (offer) fields.seller.push(wordsOf(offer as JsonNode, 'seller', 'offeredBy'))
  return wordsOf(product, 'name')
}

/** Shops often print their own article number as `mpn`. */
const addModels = (node: JsonNode, fields: Fields): void => {
  const own = ['sku', 'productID', ...GTINS].map((name) => wordsOf(node, name))
  const models = [wordsOf(node, 'model'), wordsOf(node, 'mpn')]
  fields.model.push(...models.filter((model) => !own.includes(model)))
}

/* Rows */

/** "Model : X1" in one passage. */
const PAIR = /^([^:：]{1,40})[:：](.{1,300})$/su
/** Where an unknown label begins inside a value: "QM220D产地：" and "X1 Power: 5 W". */
const NEXT_LABEL = /(?<=[a-z0-9)）])(?=\p{Script=Han}{2,10}[:：])|\s(?=[^\s:：]{2,12}\s?[:：]\s)/iu

interface Pair extends Attribute {
  /** It stands as a row or a pair, not merely below a short text. */
  readonly isRow: boolean
}

const addRows = (passages: readonly Passage<Place>[], site: Site, fields: Fields): readonly Attribute[] => {
  const byLabel = new Map<string, Field>()
  for (const [field, labels] of Object.entries(site.labels))
    for (const each of labels) byLabel.set(each, field as Field)
  const pane = paneOf([...byLabel.keys(), ...PANE_LABELS])
  const attributes = new Map<string, Attribute>()
  for (const passage of passages) {
    for (const { name, value, isRow } of pairsIn(passage, pane)) {
      const field = byLabel.get(foldLabel(name))
      if (field) fields[field].push(value)
      if (isRow && name.length <= MAX_NAME && value.length <= MAX_VALUE) attributes.set(name + value, { name, value })
    }
  }
  return [...attributes.values()]
}

/** Finds known Chinese labels before a colon, longest first. */
const paneOf = (labels: readonly string[]): RegExp => {
  const chinese = labels.filter((label) => /\p{Script=Han}/u.test(label))
  return new RegExp(`(?:${chinese.toSorted((one, other) => other.length - one.length).join('|')})\\s?[:：]`, 'giu')
}

const pairsIn = ({ kind, text, label, at }: Passage<Place>, pane: RegExp): readonly Pair[] => {
  if (at.kind !== 'text' || kind === 'title' || at.isShared || text.length > MAX_PANE) return []
  const pairs = label ? [pairOf(label, text, kind === 'row')] : []
  if (kind === 'row') return pairs
  const stops = [...text.matchAll(pane)]
  const [, name = '', value = ''] = (stops.length < 2 && PAIR.exec(text)) || []
  if (name) return [...pairs, pairOf(name, upToLabel(value))]
  const glued = stops.map((stop, i) =>
    pairOf(stop[0], upToLabel(text.slice(stop.index + stop[0].length, stops[i + 1]?.index))),
  )
  return [...pairs, ...glued]
}

const pairOf = (name: string, value: string, isRow = true): Pair => ({
  name: tidy(name).replace(/\s?[:：]$/u, ''),
  value: tidy(value),
  isRow,
})

const upToLabel = (value: string): string => tidy(value).split(NEXT_LABEL)[0] ?? ''

/* Models and GTIN */

const WORD = /[\p{L}\p{N}]/u
const NOTHING = /^(?:无|其[他它]|暂无|n\/?a|none|others?|unknown|unbekannt|generic|no brand)$/iu
const SEPARATOR = /(?:,(?!\d)|[，;；、|]|\s\/\s)(?![^(（]{0,80}[)）])/u
/** A storage size, a length: no model. */
const MEASURE = /^[\d.,]+\s?(?:[gt]b|[cm]m|kg|mah|ml|zoll|inch|kwh)$/iu
/** "See annex 1", and what was cut short, could only mislead. */
const ELSEWHERE = /^(?:详?见|如图|see\b|siehe\b)|(?:\.\.|…)$/iu

/** A model has a digit and is no sentence; so yes, no, none and "见附件" are none. */
const isModel = (value: string): boolean =>
  /\d/u.test(value) &&
  value.length <= MAX_MODEL &&
  value.split(' ').length <= 6 &&
  !MEASURE.test(value) &&
  !ELSEWHERE.test(value)

const modelsIn = (values: readonly string[]): readonly string[] => {
  const models = values.flatMap((value) => value.split(SEPARATOR).map(tidy)).filter(isModel)
  return [...new Map(models.map((model) => [model.toUpperCase(), model])).values()].slice(0, MAX_MODELS)
}

/** A right check digit, and no in-store, press or book number (GS1 General Specifications). */
const isGtin = (digits: string): boolean =>
  passesGtin(digits) && !/^0?(?:2|0[24]|97[789])/u.test(digits.padStart(13, '0'))
