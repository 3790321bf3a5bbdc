/**
 * What a page tells machines of the product it sells: JSON-LD first, then microdata. Other products on the page, such
 * as related ones and those of reviews, are passed over; where several stand side by side, the one that is this page's
 * is told by its address or by the heading in it.
 */
import type { Field } from '../core/site.ts'
import { hasAttribute, parentElementOf } from './dom.ts'
import { type JsonNode, jsonLdSteps, wordsOf } from './json-ld.ts'
import { find, findAll, nearest, wordsAt } from './select.ts'
import type { Steps } from './steps.ts'

/** The values found for each field, in order of trust. */
export type Fields = Readonly<Record<Field, string[]>>

/** What was told beside the fields. */
export interface Told {
  readonly name: string
  /** Products that stand side by side, none within another. */
  readonly products: number
  /** Types of JSON-LD objects, such as `CollectionPage`. */
  readonly types: ReadonlySet<string>
}

const PRODUCT = /\bProduct/u
/** Keys under which a page's own things stand; under others it is part of one of them, such as `itemOffered`. */
const OUTER = /^(?:|graph|mainEntity|about)$/u
const GTINS = ['gtin', 'gtin13', 'gtin14', 'gtin12', 'gtin8']
const ARTICLES = ['sku', 'productID', ...GTINS]

/** Reads the values of one product by the names of its properties; the first with words. */
type Property = (...names: readonly string[]) => Steps<string>

/** Adds to the fields what is told; `address` is the page's. */
export function* toldSteps(document: Document, address: string, fields: Fields): Steps<Told> {
  const found = yield* jsonLdSteps(document.getElementsByTagName('script'))
  const typed = found.map((located) => ({ ...located, type: wordsOf(located.node, 'type') }))
  const products = typed.filter(({ type, key }) => PRODUCT.test(type) && key !== 'hasVariant')
  const outer = products.filter(({ key }) => OUTER.test(key))
  const product = (outer.find(({ node }) => isAt(node, address)) ?? outer[0] ?? products[0])?.node
  if (product) {
    yield* addFields(propertiesIn(product), sellerOf(product), fields)
    for (const { node, key } of typed) if (key === 'hasVariant') yield* addModels(propertiesIn(node), fields)
  }
  yield
  const items = itemsIn(document)
  const item = items.length > 1 ? yield* withHeading(items) : items[0]
  yield
  if (item) yield* addFields((...names) => propertyOf(item, names), '', fields)
  return {
    name: (product && wordsOf(product, 'name')) || (item ? yield* propertyOf(item, ['name']) : ''),
    products: Math.max(outer.length, Math.min(products.length, 1), items.length),
    types: new Set(typed.map(({ type }) => type)),
  }
}

/** By the path alone: queries and hosts vary. */
const isAt = (node: JsonNode, address: string): boolean => {
  const pathOf = (url: string): string => (URL.canParse(url, address) ? new URL(url, address).pathname : '')
  const here = URL.canParse(address) ? pathOf(address) : ''
  return (
    here.length > 1 && [wordsOf(node, 'url'), wordsOf(node, 'id')].some((url) => url !== '' && pathOf(url) === here)
  )
}

const sellerOf = ({ offers }: JsonNode): string => {
  const [offer] = [offers].flat()
  return typeof offer === 'object' && offer !== null ? wordsOf(offer as JsonNode, 'seller', 'offeredBy') : ''
}

const propertiesIn = (node: JsonNode): Property =>
  function* (...names) {
    yield
    return wordsOf(node, ...names)
  }

function* addFields(property: Property, seller: string, fields: Fields): Steps<void> {
  yield* addModels(property, fields)
  for (const field of ['brand', 'manufacturer', 'category'] as const) fields[field].push(yield* property(field))
  fields.gtin.push(yield* property(...GTINS))
  fields.seller.push(seller)
}

/** Shops often print their own article number as `mpn`. */
function* addModels(property: Property, fields: Fields): Steps<void> {
  const own: string[] = []
  for (const name of ARTICLES) own.push(yield* property(name))
  for (const name of ['model', 'mpn']) {
    const model = yield* property(name)
    if (!own.includes(model)) fields.model.push(model)
  }
}

/* Microdata */

const ITEM = '[itemscope][itemtype*="schema.org/Product" i]'
const APART =
  '[itemprop^="isRel"],[itemprop^="isSim"],[itemprop^="isAcc"],[itemprop^="isCon"],[itemprop^="itemListEl"],[itemprop^="review"]'

/** Products of microdata that stand side by side. */
const itemsIn = (document: Document): readonly Element[] =>
  findAll(document, ITEM).filter((item) => !nearest(item, APART) && !nearest(parentElementOf(item), ITEM))

/** The first with a heading in it. */
function* withHeading(items: readonly Element[]): Steps<Element | undefined> {
  for (const item of items) {
    if (find(item, 'h1')) return item
    yield
  }
  return undefined
}

/** Of a property that is an item itself its name. */
function* propertyOf(item: Element, names: readonly string[]): Steps<string> {
  for (const name of names) {
    for (const element of findAll(item, `[itemprop~="${name}"]`)) {
      if (nearest(parentElementOf(element), '[itemscope]') !== item) continue
      const inner = hasAttribute(element, 'itemscope') ? find(element, '[itemprop~="name"]') : element
      const words = wordsAt(inner)
      if (words) return words
    }
    yield
  }
  return ''
}
