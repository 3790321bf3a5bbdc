/** Over the collection of shops: the contract, the ladder of selectors, and each shop's page as it must be read. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/core/detect.ts'
import { FIELDS, judgedListing, readSites, type Site, sitesFor } from '../../src/core/site.ts'
import { foldLabel } from '../../src/core/text.ts'
import type { Listing } from '../../src/core/words.ts'
import { readListing, siteHere } from '../../src/page/listing.ts'
import { readPage } from '../../src/page/read.ts'
import { schemes } from '../../src/schemes/index.ts'
import generic, { PANE_LABELS } from '../../src/sites/generic.ts'
import { sites } from '../../src/sites/index.ts'
import { pageOf } from '../page/page-of.ts'
import { modules } from '../source-tree.ts'
import { faultsOf, isInOrder, stepOf } from './ladder.ts'
import { sitePages } from './pages.ts'

const YEAR = 2026
const all: readonly Site[] = [generic, ...sites]
const byId = all.map((site) => [site.id, site] as const)

/** Lists whose order counts. */
const orderedSelectors = (site: Site): readonly (readonly string[])[] =>
  (['title', ...FIELDS] as const).map((field) => site[field] ?? [])
const allSelectors = (site: Site): readonly string[] => [
  ...orderedSelectors(site).flat(),
  ...(site.signs ?? []),
  ...(site.rows ?? []).flatMap(({ row, key, value }) => [row, key, value]),
  ...Object.values(site.page ?? {}).flatMap(({ has = [], hasNot = [] }) => [...has, ...hasNot]),
]

describe('every site', () => {
  it.each(byId)('%s has folded labels, each of one field', (_, { labels = {} }) => {
    const list = Object.values(labels).flat()
    expect(list.filter((label) => foldLabel(label) !== label)).toEqual([])
    expect(new Set(list).size).toBe(list.length)
  })

  it.each(sites.map((site) => [site.id, site] as const))(
    '%s says where it is and how its pages are told',
    (_, site) => {
      expect(site.name.length).toBeGreaterThan(0)
      // Either a shop with hosts or a system with signs.
      expect(site.hosts.length > 0).toBe(site.signs === undefined)
      expect(site.signs?.length).not.toBe(0)
      for (const host of site.hosts) expect(host).toMatch(/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,3}$/u)
      expect(site.page?.product).toBeDefined()
      expect(site.page?.list ?? site.page?.other).toBeDefined()
      for (const signs of Object.values(site.page ?? {}))
        expect([...(signs.addresses ?? []), ...(signs.has ?? [])].length).toBeGreaterThan(0)
    },
  )

  it.each(byId)('%s is data that survives the way to the page', (_, site) =>
    expect(JSON.parse(JSON.stringify(site))).toEqual(site),
  )

  it.each(byId)('%s has selectors of words that last, the firmest first', (_, site) => {
    expect(
      allSelectors(site).flatMap((selector) => faultsOf(selector).map((fault) => `${selector}: ${fault}`)),
    ).toEqual([])
    expect(orderedSelectors(site).filter((selectors) => !isInOrder(selectors))).toEqual([])
  })

  it.each(byId)('%s has selectors that a browser understands', (_, site) => {
    const page = pageOf('')
    for (const selector of allSelectors(site)) expect(() => page.querySelector(selector), selector).not.toThrow()
  })

  it.each(byId)('%s lets memory decide nothing', (_, { grounds, labels = {}, ...site }) => {
    if (grounds !== 'memory') return
    for (const field of ['model', 'manufacturer', 'gtin'] as const) expect(site[field] ?? labels[field]).toBeUndefined()
    expect(site.rows).toBeUndefined()
  })

  it('has an id and hosts of its own', () => {
    const hosts = sites.flatMap((site) => site.hosts)
    expect(new Set(hosts).size).toBe(hosts.length)
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length)
  })

  it('stands in no bundle', () => {
    const importers = modules.filter(
      ({ path, imports }) =>
        /^entrypoints\/|^src\/(?:shell|page|ui)\//u.test(path) &&
        imports.some((each) => /^src\/sites\/(?!generic)/u.test(each.path ?? '')),
    )
    expect(importers.map(({ path }) => path)).toEqual([])
  })
})

describe('the page of', () => {
  it.each(sitePages)('%s is read into its listing, passages and claims', (_, page) => {
    const { site, html, expected } = page()
    const document = pageOf(html, expected.url)
    const passages = readPage(document)
    const here = siteHere(document, sitesFor(new URL(expected.url).hostname, sites))
    expect(here.id).toBe(site.id)
    expect(readListing(document, passages, here)).toEqual({ site: new URL(expected.url).hostname, ...expected.listing })
    const read = passages.map(({ kind, label, text }) => ({ kind, ...(label ? { label } : {}), text }))
    expect(expected.passages.length).toBeGreaterThan(0)
    for (const passage of expected.passages) expect(read).toContainEqual(passage)
    const claims = detect(passages, schemes, { year: YEAR }).map(({ scheme, compact }) =>
      [scheme, compact].filter(Boolean).join(' '),
    )
    expect([...new Set(claims)].sort()).toEqual(expected.claims)
    expect(expected.claims.length).toBeGreaterThan(0)
  })

  it.each(sitePages)('%s is a product, and lists and carts are not', (_, page) => {
    const { site, expected } = page()
    const known = expected.others.map((other) => other.page)
    expect(known).toEqual(expect.arrayContaining(['product', 'list', 'other']))
    for (const { url, page: kind, body = '' } of expected.others) {
      const document = pageOf(`<html><head></head><body class="${body}"><h1>x</h1></body></html>`, url)
      expect([url, readListing(document, [], site).page ?? null]).toEqual([url, kind])
    }
  })

  it.each(sitePages)('%s has numbers and names of our own', (_, page) => {
    const { html } = page()
    expect(html).toMatch(/示例|Example/u)
    // Addresses lead nowhere: hashes, tokens and pictures of the shop stay out.
    expect(html.match(/https?:\/\/(?!(?:www\.)?schema\.org|[\w.-]{0,40}example)[^"'\s<]{0,80}/gu) ?? []).toEqual([])
  })
})

describe('the ladder', () => {
  it.each([
    ['[data-module="od_title"] h1', 0],
    ['#productTitle', 1],
    ['meta[property="og:title"]', 2],
    ['main h1', 2],
    ['[class*="sku-name"]', 3],
    ['#detail [class*="item"]', 3],
  ])('%s stands on step %i', (selector, step) => {
    expect(stepOf(selector)).toBe(step)
    expect(faultsOf(selector)).toEqual([])
  })

  it.each([
    '[class*="mainTitle--R75fTcZL"]',
    '[class*="_3Xz9k"]',
    '[class*="bdkqtxw"]',
    '[class*="QJEEHAN8H5"]',
    '[class*=title]',
    '[class="title"]',
    '.tb-main-title',
    'div:nth-child(3)',
    'li:last-child a',
    'h1, h2',
    '#ProductInfo-template--18356368474421__main',
    'div > div > div > div > span',
  ])('has no place for %s', (selector) => expect(faultsOf(selector)).not.toEqual([]))

  it('asks for the firmest first', () => {
    expect(isInOrder(['#a', '[class*="title"]'])).toBe(true)
    expect(isInOrder(['[class*="title"]', '#a'])).toBe(false)
  })
})

describe('the generic site', () => {
  it.each([
    '型号',
    '3c规格型号',
    '国补备案型号',
    'item model number',
    'modellnummer',
    'modellbezeichnung',
    'herstellerreferenz',
    '型番',
    '모델명',
    'mpn',
  ])('knows %s as a model', (label) => {
    expect(generic.labels.model).toContain(label)
  })

  it.each(['货号', 'asin', 'artikelnummer', 'artikel-nr', 'sku', '电池型号'])(
    'does not take %s for a model',
    (label) => {
      expect(generic.labels.model).not.toContain(label)
    },
  )

  it('keeps labels of panes apart from those of fields, so that each has one meaning', () => {
    const labels = new Set(Object.values(generic.labels).flat())
    expect(PANE_LABELS.filter((label) => labels.has(foldLabel(label)))).toEqual([])
    expect(PANE_LABELS.every((label) => /^[\p{Script=Han}A-Z0-9]+$/u.test(label))).toBe(true)
  })
})

describe('sitesFor', () => {
  const site = (id: string, hosts: readonly string[], signs?: readonly string[]): Site => ({
    id,
    name: id,
    hosts,
    grounds: 'copies',
    ...(signs ? { signs } : {}),
  })
  const few = [
    site('a', ['example.com']),
    site('b', ['mall.example.com']),
    site('c', [], ['#c']),
    site('d', [], ['#d']),
  ]
  const idsFor = (host: string): readonly string[] => sitesFor(host, few).map(({ id }) => id)

  it.each([
    ['example.com', ['a']],
    ['item.example.com', ['a']],
    ['mall.example.com', ['b']],
    ['x.mall.example.com', ['b']],
    ['notexample.com', ['c', 'd']],
    ['example.com.org', ['c', 'd']],
    ['', ['c', 'd']],
  ])('%s', (host, ids) => expect(idsFor(host)).toEqual(ids))

  it('has none without any', () => expect(sitesFor('example.com', [])).toEqual([]))
})

describe('readSites', () => {
  it('takes what the build writes', () => expect(readSites(JSON.parse(JSON.stringify(sites)))).toEqual(sites))
  it.each([null, {}, [null], [{}], ['taobao']])('refuses %j', (file) =>
    expect(() => readSites(file)).toThrow(/broken/u),
  )
})

describe('judgedListing', () => {
  const listing: Listing = { site: 's', title: '充电宝', brand: 'b', models: ['EX-1'], attributes: [] }
  it.each([undefined, 'product'] as const)('keeps a page that is %s', (page) => {
    const whole = page ? { ...listing, page } : listing
    expect(judgedListing(whole)).toEqual(whole)
  })
  it.each(['list', 'other'] as const)('says nothing of a page that is %s', (page) =>
    expect(judgedListing({ ...listing, page })).toEqual({ site: 's', title: '', page, models: [], attributes: [] }),
  )
})
