/**
 * A listing from a row: named columns, or the keys of a JSON object. A column of another name is an attribute of the
 * product with that label, so an export with a column "3C证书编号" needs no change. Nothing is guessed from a row that does
 * not say it.
 */
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { FIELDS, type Field } from '../core/site.ts'
import { foldLabel } from '../core/text.ts'
import type { Attribute, Listing, Passage } from '../core/words.ts'
import generic from '../sites/generic.ts'
import { looksLikeHtml, readHtml, readText, readTextFile, type Source } from './source.ts'

export interface ListingRow {
  /** The row's own name, to find it again; it decides nothing. */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly brand: string
  readonly manufacturer: string
  readonly models: readonly string[]
  readonly seller: string
  readonly gtin: string
  readonly category: string
  readonly attributes: readonly Attribute[]
  /** Description, in plain text or HTML. */
  readonly text: string
  /** A saved page, by its path below the folder of pages. */
  readonly html: string
}

export type ReadRow =
  | { readonly kind: 'row'; readonly row: ListingRow }
  | { readonly kind: 'fault'; readonly why: string }
const fault = (why: string): ReadRow => ({ kind: 'fault', why })

type Column = keyof ListingRow

/** Names by which each column may go, folded and in lower case. */
const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'sku', 'item id', 'item_id', '商品编号', '商品id'],
  url: ['url', 'link', '链接', '商品链接'],
  title: ['title', 'name', 'product name', '标题', '商品标题', '商品名称'],
  brand: ['brand', '品牌'],
  manufacturer: ['manufacturer', 'maker', '制造商', '生产厂家', '生产企业'],
  models: ['models', 'model', '型号'],
  seller: ['seller', 'shop', '卖家', '店铺', '店铺名称'],
  gtin: ['gtin', 'ean', 'upc', 'barcode', '条形码', '条码'],
  category: ['category', '类目'],
  attributes: ['attributes', 'specs', '属性'],
  text: ['text', 'description', '描述', '详情'],
  html: ['html', 'page', '网页'],
}
const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  (Object.keys(COLUMNS) as Column[]).flatMap((column) => COLUMNS[column].map((name) => [name, column] as const)),
)
export const columnOf = (name: string): Column | undefined => COLUMN_OF.get(foldLabel(name))

const MAX_TITLE = 300
const MAX_FIELD = 120
const MAX_NAME = 60
const MAX_VALUE = 500
const MAX_ATTRIBUTES = 60
const MAX_MODELS = 20
/** Between models in one cell. */
const MODELS = /[|;；、\n]|,(?!\d)|，/u
/** Between attributes in one cell, written "label: value". */
const PAIRS = /[|\n;；]/u
const PAIR = /^([^:：]{1,60})[:：](.{1,500})$/su

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** Text of a plain value; of a list of them with `|` between; `undefined` when it is neither. */
const textOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return ''
  if (isPlain(value)) return String(value).trim()
  return Array.isArray(value) && value.every(isPlain) ? value.map(String).join('|').trim() : undefined
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `{ "型号": "EX-1" }`, `[{ "name": "型号", "value": "EX-1" }]` or "型号: EX-1 | 颜色: 白"; `undefined` for anything else. */
const attributesOf = (value: unknown): readonly Attribute[] | undefined => {
  if (value === null || value === undefined || value === '') return []
  if (typeof value === 'string') {
    const parsed = /^\s*[[{]/u.test(value) ? parseJson(value) : undefined
    if (parsed !== undefined) return attributesOf(parsed)
    return value.split(PAIRS).flatMap((pair) => {
      const [, name = '', text = ''] = PAIR.exec(pair.trim()) ?? []
      return name ? [{ name: name.trim(), value: text.trim() }] : []
    })
  }
  const pairs: readonly (readonly [unknown, unknown])[] | undefined = Array.isArray(value)
    ? value.map((each) => (isObject(each) ? [each.name, each.value] : [undefined, undefined]))
    : isObject(value)
      ? Object.entries(value)
      : undefined
  const read = pairs?.map(([name, text]) => ({ name: textOf(name), value: textOf(text) }))
  if (!read || read.some(({ name, value: text }) => !name || text === undefined)) return undefined
  return read.flatMap(({ name = '', value: text = '' }) => (text === '' ? [] : [{ name, value: text }]))
}

/** A row from names and values; a name that is no column's is an attribute's label. */
export const rowOf = (entries: readonly (readonly [name: string, value: unknown])[]): ReadRow => {
  const texts: Partial<Record<Column, string>> = {}
  const attributes: Attribute[] = []
  for (const [name, value] of entries) {
    const column = columnOf(name)
    if (column === 'attributes') {
      const read = attributesOf(value)
      if (!read) return fault(`"${name}" holds no attributes`)
      attributes.push(...read)
      continue
    }
    const text = textOf(value)
    if (text === undefined) return fault(`"${name}" is neither text nor a list of texts`)
    if (column) texts[column] ??= text
    else if (text !== '' && name.trim() !== '') attributes.push({ name: name.trim(), value: text })
  }
  const { id = '', url = '', title = '', text = '', html = '' } = texts
  if (url !== '' && !URL.canParse(url)) return fault(`"${url.slice(0, 80)}" is no address`)
  if (title === '' && text === '' && html === '' && attributes.length === 0)
    return fault('nothing to read: no title, text, html or attributes')
  return {
    kind: 'row',
    row: {
      ...{ id, url, title, text, html },
      brand: texts.brand ?? '',
      manufacturer: texts.manufacturer ?? '',
      models: modelsOf(texts.models ?? ''),
      seller: texts.seller ?? '',
      gtin: texts.gtin ?? '',
      category: texts.category ?? '',
      attributes: attributes.slice(0, MAX_ATTRIBUTES).map(({ name, value }) => ({
        name: name.slice(0, MAX_NAME),
        value: value.slice(0, MAX_VALUE),
      })),
    },
  }
}

const modelsOf = (text: string): readonly string[] =>
  text
    .split(MODELS)
    .map((model) => model.trim())
    .filter((model) => model !== '')

/** A row of CSV under its header. */
export const rowOfCells = (header: readonly string[], cells: readonly string[]): ReadRow =>
  cells.length === header.length
    ? rowOf(header.map((name, i) => [name, cells[i]]))
    : fault(`${cells.length} cells where the header has ${header.length}`)

/** A row of JSON Lines. */
export const rowOfJson = (text: string): ReadRow => {
  const value = parseJson(text)
  return isObject(value) ? rowOf(Object.entries(value)) : fault('no JSON object')
}

/** Whether a header names anything by which a listing can be read. */
export const isHeader = (cells: readonly string[]): boolean => cells.some((cell) => columnOf(cell) !== undefined)

/* From a row to what is judged */

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => (generic.labels[field] ?? []).map((label) => [label, field] as const)),
)

const NOTHING: Source = { passages: [], listing: { site: '', title: '', page: 'product', models: [], attributes: [] } }

const passage = (kind: Passage['kind'], text: string, label?: string): Passage => ({
  kind,
  text,
  at: 0,
  ...(label ? { label } : {}),
})

const passagesOf = ({ title, attributes, text, url }: ListingRow): readonly Passage[] => [
  ...(title ? [passage('title', title)] : []),
  ...attributes.map(({ name, value }) => passage('row', value, name)),
  ...(text === '' ? [] : looksLikeHtml(text) ? readHtml(text, url || undefined).passages : readText(text).passages),
]

/** What the row says outranks what its page says. */
const listingOf = (row: ListingRow, page: Listing): Listing => {
  const labelled = (field: Field): readonly string[] =>
    row.attributes.filter(({ name }) => FIELD_OF.get(foldLabel(name)) === field).map(({ value }) => value)
  const optional = (
    key: 'brand' | 'manufacturer' | 'seller' | 'category' | 'gtin',
  ): Readonly<Partial<Record<typeof key, string>>> => {
    const value = row[key] || page[key] || labelled(key)[0]
    return value ? { [key]: value.slice(0, MAX_FIELD) } : {}
  }
  const models = [...row.models, ...labelled('model').flatMap(modelsOf), ...page.models]
  return {
    site: row.url ? new URL(row.url).hostname : page.site,
    title: (row.title || page.title).slice(0, MAX_TITLE),
    ...(page.page ? { page: page.page } : {}),
    ...optional('brand'),
    ...optional('manufacturer'),
    models: [...new Set(models)].slice(0, MAX_MODELS),
    ...optional('gtin'),
    ...optional('seller'),
    ...(page.platform ? { platform: page.platform } : {}),
    ...optional('category'),
    attributes: [...row.attributes, ...page.attributes].slice(0, MAX_ATTRIBUTES),
  }
}

const MAX_PAGE_BYTES = 20_000_000

/** Where a row's page lies; `undefined` when that is not below the folder: a row may name no other file. */
export const pagePath = (folder: string, html: string): string | undefined => {
  const full = path.resolve(folder, html)
  const below = path.relative(folder, full)
  return below === '' || below.startsWith('..') || path.isAbsolute(below) ? undefined : full
}

const readPageFile = async (full: string): Promise<string | undefined> => {
  try {
    const { size } = await stat(full)
    return size <= MAX_PAGE_BYTES ? await readTextFile(full) : undefined
  } catch {
    return undefined
  }
}

/** Passages and listing of a row; a text where its page cannot be read. */
export const sourceOf = async (row: ListingRow, folder: string): Promise<Source | string> => {
  let page = NOTHING
  if (row.html !== '') {
    const full = pagePath(folder, row.html)
    if (full === undefined) return `the page "${row.html.slice(0, 80)}" is not below ${folder}`
    const html = await readPageFile(full)
    if (html === undefined) return `the page "${row.html.slice(0, 80)}" cannot be read`
    page = readHtml(html, row.url || undefined)
  }
  return { passages: [...page.passages, ...passagesOf(row)], listing: listingOf(row, page.listing) }
}
