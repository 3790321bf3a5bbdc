/**
 * Whether a page is of one product, a list of products, or something else. A shop that is well known tells it by address
 * and structure; any other page by what it tells machines, where that agrees. Silence otherwise.
 */
import type { PageKind, PageSigns, Site } from '../core/site.ts'
import generic from '../sites/generic.ts'
import { find, hasAny, wordsAt } from './select.ts'
import type { Steps } from './steps.ts'
import type { Told } from './told.ts'

const KINDS: readonly PageKind[] = ['product', 'list', 'other']

/** `address` is the page's. `undefined` when nothing tells. */
export function* kindSteps(document: Document, site: Site, address: string, told: Told): Steps<PageKind | undefined> {
  const any = kindTold(document, told) ?? (yield* kindBySigns(document, generic, address))
  const own = site === generic ? undefined : yield* kindBySigns(document, site, address)
  if (site.grounds === 'memory') return own === undefined || own === any ? any : undefined
  // Some addresses of carts and lists are less well attested than the rest of a file: against the page's own word they
  // only make it unsure, since a page taken for a list is compared with nothing.
  if (any === 'product' && own !== undefined && own !== any) return undefined
  return own ?? any
}

function* kindBySigns(document: Document, { page = {} }: Site, address: string): Steps<PageKind | undefined> {
  for (const kind of KINDS) {
    const signs = page[kind]
    if (signs && (yield* hold(document, signs, address))) return kind
  }
  return undefined
}

function* hold(document: Document, { addresses, has, hasNot = [] }: PageSigns, address: string): Steps<boolean> {
  if (addresses && !addresses.some((pattern) => isAddress(address, pattern))) return false
  if (has && !(yield* hasAny(document, has))) return false
  return !(yield* hasAny(document, hasNot))
}

/** Whether `host/path` (with the query where the pattern has one) is of the pattern, in which `*` is any text. */
export const isAddress = (address: string, pattern: string): boolean => {
  if (!URL.canParse(address)) return false
  const { hostname, pathname, search } = new URL(address)
  const text = `${hostname}${pathname}${pattern.includes('?') ? search : ''}`.slice(0, 2_000)
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return text === first
  const last = rest.pop() ?? ''
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

/** What a page says of itself. Where it says two things it says nothing. */
const kindTold = (document: Document, { products, types }: Told): PageKind | undefined => {
  const said = new Set<PageKind>()
  if (products === 1 || PRODUCT_TYPE.test(wordsAt(find(document, 'meta[property="og:type"]')))) said.add('product')
  for (const type of types) {
    const kind = PAGE_TYPES.get(type)
    if (kind) said.add(kind)
  }
  const [kind] = said
  return said.size === 1 ? kind : undefined
}

/** "product", "og:product", "product.item"; a "product.group" is several. */
const PRODUCT_TYPE = /^(?:og:)?product(?:\.item)?$/iu

/** Types of schema.org that a page may have. */
const PAGE_TYPES: ReadonlyMap<string, PageKind> = new Map([
  ['ItemPage', 'product'],
  ['CollectionPage', 'list'],
  ['SearchResultsPage', 'list'],
  ['ProductCollection', 'list'],
  ['CheckoutPage', 'other'],
])
