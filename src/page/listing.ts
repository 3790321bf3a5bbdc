/**
 * What the page says it sells. In order of trust: JSON-LD, microdata, product meta, attribute rows (tables, pairs inside
 * one passage such as "Model: X1", glued panes such as "品牌：甲型号：乙", structures of the shop's own), then what the
 * shop's selectors find. Every string is capped and the whole is at most 8 kB.
 */
import { passesGtin } from '../core/checkdigits.ts'
import { FIELDS, type Field, type Site } from '../core/site.ts'
import { foldLabel } from '../core/text.ts'
import type { Attribute, Listing, Passage } from '../core/words.ts'
import generic, { PANE_LABELS } from '../sites/generic.ts'
import { kindSteps } from './page-kind.ts'
import type { Place } from './read.ts'
import { find, findAll, firstWords, hasAny, nearest, tidy, wordsAt } from './select.ts'
import { atOnce, inTurn, type Steps } from './steps.ts'
import { type Fields, toldSteps } from './told.ts'

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
/** Rows between two steps, and passages. */
const STEP_OF_ROWS = 10
const STEP_OF_PASSAGES = 200

/** What every page is asked, whatever shop it is. */
const ANY: Site = generic

type Passages = readonly Passage<Place>[]

/** The shop among those that may fit: it came by its host, or shows its signs; `generic` when none does. */
export const siteHere = (document: Document, sites: readonly Site[]): Site => atOnce(siteSteps(document, sites))

export function* siteSteps(document: Document, sites: readonly Site[]): Steps<Site> {
  for (const site of sites) if (site.hosts.length > 0 || (yield* hasAny(document, site.signs ?? []))) return site
  return generic
}

/** Reads the listing. `url` is the page's address where the document does not know it. */
export const readListing = (document: Document, passages: Passages, site: Site, url?: string): Listing =>
  atOnce(listingSteps(document, passages, site, url))

export function* listingSteps(
  document: Document,
  passages: Passages,
  site: Site,
  url: string = document.URL,
): Steps<Listing> {
  const fields: Fields = { brand: [], manufacturer: [], model: [], gtin: [], seller: [], category: [] }
  const told = yield* toldSteps(document, url, fields)
  const page = yield* kindSteps(document, site, url, told)
  const head = {
    site: URL.canParse(url) ? new URL(url).hostname : '',
    title: yield* titleOf(document, site, told.name),
    ...(page ? { page } : {}),
  }
  // Of several products nothing is true of all.
  if (page === 'list' || page === 'other') return { ...head, models: [], attributes: [] }

  for (const field of FIELDS) fields[field].push(yield* firstWords(document, ANY[field] ?? []))
  const attributes = yield* addRows(document, passages, site, fields)
  for (const field of FIELDS)
    if (site.grounds !== 'memory' || !DECIDING.has(field))
      fields[field].push(yield* firstWords(document, site[field] ?? []))
  const platform = yield* firstWords(document, ['meta[property="og:site_name"]'])

  const optional = (key: string, values: readonly string[]): Readonly<Record<string, string>> => {
    const value = values.map(tidy).find((each) => WORD.test(each) && !NOTHING.test(each))
    return value ? { [key]: value.slice(0, MAX_FIELD) } : {}
  }
  const listing: Listing = {
    ...head,
    ...optional('brand', fields.brand),
    ...optional('manufacturer', fields.manufacturer),
    models: modelsIn(fields.model),
    ...optional('gtin', fields.gtin.map((value) => value.replace(/[\s-]/gu, '')).filter(isGtin)),
    ...optional('seller', fields.seller),
    ...optional('platform', [platform, site.hosts[0] ? site.name : '']),
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

/** By these a certificate is told to be another product's: memory alone must not. */
const DECIDING: ReadonlySet<Field> = new Set(['manufacturer', 'model', 'gtin'])

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/** The heading with most words in common with the document's title: hidden dialogues have headings too. */
function* titleOf(document: Document, site: Site, name: string): Steps<string> {
  const wordsIn = (text: string): readonly string[] => text.split(/[\s,，]+/u)
  const shown = typeof document.title === 'string' ? document.title : ''
  const words = new Set(wordsIn(shown))
  const rank = (text: string): number => wordsIn(text).filter((word) => words.has(word)).length
  const own = site === generic ? [] : yield* headings(document, site.title)
  const any = yield* headings(document, generic.title)
  const isTrusted = site.grounds !== 'memory' || any.length === 0
  const [best] = [...(isTrusted ? own : []), ...any].toSorted((one, other) => rank(other) - rank(one))
  const title = best || (yield* firstWords(document, ['meta[property="og:title"]'])) || tidy(name) || tidy(shown)
  return title.slice(0, MAX_TITLE)
}

function* headings(document: Document, selectors: readonly string[] = []): Steps<readonly string[]> {
  const found: string[] = []
  for (const selector of selectors) {
    found.push(...findAll(document, selector).slice(0, 9).map(wordsAt).filter(Boolean))
    yield
  }
  return found
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

function* addRows(document: Document, passages: Passages, site: Site, fields: Fields): Steps<readonly Attribute[]> {
  const byLabel = labelsOf(site)
  const pane = paneOf([...byLabel.keys(), ...PANE_LABELS])
  const attributes = new Map<string, Attribute>()
  const add = ({ name, value, isRow }: Pair): void => {
    const field = byLabel.get(foldLabel(name))
    if (field) fields[field].push(value)
    if (isRow && name.length <= MAX_NAME && value.length <= MAX_VALUE) attributes.set(name + value, { name, value })
  }
  const rows = site.grounds === 'memory' ? [] : (site.rows ?? [])
  for (const { row, key, value } of rows)
    yield* inTurn(findAll(document, row), STEP_OF_ROWS, (element) => {
      const pair = pairOf(wordsAt(find(element, key)), wordsAt(find(element, value)))
      if (pair.name && pair.value) add(pair)
    })
  yield
  // The label may stand below its value there, and would be taken for that of the next one.
  const isInRow = ({ at }: Passage<Place>): boolean =>
    at.kind === 'text' && rows.some(({ row }) => nearest(at.pieces[0]?.node.parentElement ?? null, row))
  yield* inTurn(passages, STEP_OF_PASSAGES, (passage) => {
    if (!isInRow(passage)) for (const pair of pairsIn(passage, pane)) add(pair)
  })
  return [...attributes.values()]
}

/** What each label means here: the shop's word counts before that of any page, memory's after it. */
const labelsOf = (site: Site): ReadonlyMap<string, Field> => {
  const byLabel = new Map<string, Field>()
  for (const { labels } of site.grounds === 'memory' ? [site, ANY] : [ANY, site])
    for (const field of FIELDS) for (const label of labels?.[field] ?? []) byLabel.set(label, field)
  return byLabel
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
