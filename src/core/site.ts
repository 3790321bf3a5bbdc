/**
 * The contract of a shop: data, not code. The build writes all shops into one file beside the bundles; the background
 * picks from it what may fit a host, and the reader in the page decides. Only `generic` travels with the reader.
 *
 * Selectors follow a ladder: data attributes > ids > semantic structure > class substrings with a readable word, such as
 * `[class*="item-title"]`; never hashed classes, never positions. A test holds every shop to it.
 */
import type { Listing } from './words.ts'

/**
 * What a file rests on: the shop's own published structured data; saved public copies of its pages and public code that
 * reads them; memory alone. What rests on memory is asked after `generic`, decides nothing about models, makers and
 * GTINs, and of a page it can only make `generic` unsure.
 */
export type Grounds = 'structured' | 'copies' | 'memory'

/** One product; several of them; a cart, an order, an account, a guide. Missing where nothing says which. */
export type PageKind = NonNullable<Listing['page']>

/** How a page of one kind is told: every part that is given must hold. */
export interface PageSigns {
  /**
   * Patterns for `host/path`, of which one must fit: `item.example.com/*`, with `*` for any characters. A pattern with `?`
   * is for `host/path?query`.
   */
  readonly addresses?: readonly string[]
  /** Selectors, of which one must find something. */
  readonly has?: readonly string[]
  /** Selectors, of which none may. */
  readonly hasNot?: readonly string[]
}

/** Attribute pairs in a structure of the shop's own; tables and definition lists are read anyhow. */
export interface Rows {
  readonly row: string
  /** Within the row. */
  readonly key: string
  readonly value: string
}

export const FIELDS = ['brand', 'manufacturer', 'model', 'gtin', 'seller', 'category'] as const
export type Field = (typeof FIELDS)[number]

/** For each field selectors in order of preference; the first with words wins. */
export interface Site extends Readonly<Partial<Record<Field | 'title', readonly string[]>>> {
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** Host suffixes, such as `example.com`; none for `generic` and for shop systems. */
  readonly hosts: readonly string[]
  /** A shop system, which runs under any host: selectors, of which one finds something in its pages. */
  readonly signs?: readonly string[]
  readonly grounds: Grounds
  /** Asked in this order; the first kind whose signs hold. */
  readonly page?: Readonly<Partial<Record<PageKind, PageSigns>>>
  readonly rows?: readonly Rows[]
  /** Labels beyond those of `generic`, folded and in lower case, by which a row's value is one of these fields. */
  readonly labels?: Readonly<Partial<Record<Field, readonly string[]>>>
}
export const defineSite = <S extends Site>(site: S): S => site

/** The file's place in the extension. */
export const SITES_FILE = 'sites.json'
/** Under this symbol the reader finds the shops that may fit; the page does not share that world. */
export const SITES_SYMBOL = 'proofmark.sites'

const isSite = (value: unknown): value is Site =>
  typeof value === 'object' && value !== null && 'id' in value && 'hosts' in value && 'grounds' in value

/** The file's content, parsed. Rejects what an unfinished build may have left. */
export const readSites = (file: unknown): readonly Site[] => {
  if (!Array.isArray(file) || !file.every(isSite)) throw new Error(`${SITES_FILE} is broken`)
  return file
}

/** What may fit a host: the shop with the longest suffix, or else every shop system, for the reader to tell by its signs. */
export const sitesFor = (host: string, sites: readonly Site[]): readonly Site[] => {
  const isBelow = (suffix: string): boolean => host === suffix || host.endsWith(`.${suffix}`)
  const nearness = ({ hosts }: Site): number => Math.max(0, ...hosts.filter(isBelow).map(({ length }) => length))
  const [best] = sites.toSorted((one, other) => nearness(other) - nearness(one))
  return best && nearness(best) > 0 ? [best] : sites.filter(({ signs }) => signs !== undefined)
}

/**
 * The listing that claims are judged by. A list or a cart is about no single product: no claim in it is compared with
 * its words, and the page as such is asked for nothing.
 */
export const judgedListing = (listing: Listing): Listing =>
  listing.page === 'list' || listing.page === 'other'
    ? { site: listing.site, title: '', page: listing.page, models: [], attributes: [] }
    : listing
