import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Site } from '../../src/core/site.ts'
import type { Listing } from '../../src/core/words.ts'
import { readListing, siteHere } from '../../src/page/listing.ts'
import { isAddress } from '../../src/page/page-kind.ts'
import { readPage } from '../../src/page/read.ts'
import generic from '../../src/sites/generic.ts'
import { pageOf } from './page-of.ts'

const listingOf = (html: string, site: Site = generic, url?: string): Listing => {
  const document = pageOf(html, url)
  return readListing(document, readPage(document), site)
}
const modelsOf = (html: string): readonly string[] => listingOf(html).models
const row = (label: string, value: string): string => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`

describe('rows', () => {
  it('reads a flat list of pairs', () => {
    const listing = listingOf(
      '<h1>示例台灯</h1><ul><li title="示例牌">品牌:&nbsp;示例牌</li><li title="EX-1">3C规格型号：EX-1</li><li>制造商名称：示例公司</li><li>货号：AB-99</li></ul>',
    )
    expect(listing).toEqual({
      site: 'item.example.com',
      title: '示例台灯',
      brand: '示例牌',
      manufacturer: '示例公司',
      models: ['EX-1'],
      attributes: [
        { name: '品牌', value: '示例牌' },
        { name: '3C规格型号', value: 'EX-1' },
        { name: '制造商名称', value: '示例公司' },
        { name: '货号', value: 'AB-99' },
      ],
    })
  })

  it('splits a glued pane by its labels', () => {
    const listing = listingOf(
      '<div>品牌：示例牌型号：EX-1电池型号：BT-7证书编号：2018990907000000证书状态：有效制造商名称：示例公司3C规格型号：EX-1B产地：中国大陆</div>',
    )
    expect(listing.models).toEqual(['EX-1', 'EX-1B'])
    expect(listing.brand).toBe('示例牌')
    expect(listing.manufacturer).toBe('示例公司')
    expect(listing.attributes).toContainEqual({ name: '证书状态', value: '有效' })
  })

  it('ends a value where an unknown label begins', () => {
    expect(modelsOf('<p>型号：EX-1电辅加热：支持</p>')).toEqual(['EX-1'])
    expect(modelsOf('<p>Model: EX 1 B Power: 5 W</p>')).toEqual(['EX 1 B'])
  })

  it('reads label and value of one run with direction marks between', () => {
    expect(
      modelsOf('<ul><li><span><b>Modellnummer\n \u200f\n : \u200e </b> <span>1102EX\u200e</span></span></li></ul>'),
    ).toEqual(['1102EX'])
    expect(modelsOf('<table><tr><th> Item model number </th><td> \u200eW 5.840 EX </td></tr></table>')).toEqual([
      'W 5.840 EX',
    ])
  })

  it('reads an alternating row and passes over a yes', () => {
    const html = '<table><tr><td>认证型号</td><td>P0013</td><td>型号</td><td>是</td></tr></table>'
    expect(modelsOf(html)).toEqual(['P0013'])
  })

  it('takes the text below a label', () => {
    expect(modelsOf('<div><div>型番</div><div>EX-1</div></div>')).toEqual(['EX-1'])
  })

  it('reads no models of other products or parts', () => {
    expect(modelsOf('<table><tr><th>Model</th><td>EX-1</td><td>EX-2</td></tr></table>')).toEqual([])
    expect(modelsOf(row('电机型号', 'M-1') + row('CPU-Modell', 'i7') + row('Artikelnummer', '31010360'))).toEqual([])
    expect(modelsOf('<ul><li>ASIN : B000000000</li><li>货号：AB-99</li></ul>')).toEqual([])
  })
})

describe('models', () => {
  it.each([
    ['EX-1、EX-2；EX-3, EX-1', ['EX-1', 'EX-2', 'EX-3']],
    ['EX-1 / EX-2', ['EX-1', 'EX-2']],
    ['RO 1486EX/1-S', ['RO 1486EX/1-S']],
    ['W 5,840 iN', ['W 5,840 iN']],
    ['EX-1（适配器可选：A1、A2）', ['EX-1（适配器可选：A1、A2）']],
    ['Example 1 III 5G, 256GB', ['Example 1 III 5G']],
    ['ex-1;EX-1', ['EX-1']],
    ...['见附件', '见附件1', '-', '/', 'N/A', 'other', '是', 'yes', 'EX-1...', 'EX-1…', 'see annex 2', '12 mm'].map(
      (value): [string, string[]] => [value, []],
    ),
    [`EX-${'1'.repeat(57)}`, [`EX-${'1'.repeat(57)}`]],
    [`EX-${'1'.repeat(58)}`, []],
    ['a lamp of 5 parts for everybody', []],
  ])('%s', (value, models) => {
    expect(modelsOf(row('型号', value))).toEqual(models)
  })

  it('are at most twenty', () => {
    expect(modelsOf(row('Model', Array.from({ length: 30 }, (_, i) => `EX-${i}`).join('; ')))).toHaveLength(20)
  })
})

describe('structured data', () => {
  const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

  it('reads a product', () => {
    const { brand, manufacturer, models, gtin, seller, category, title } = listingOf(
      script({
        '@graph': [
          { '@type': 'Organization', name: 'Example Shop' },
          {
            '@type': 'Product',
            name: 'Example lamp',
            brand: { '@type': 'Brand', name: 'Example' },
            manufacturer: 'Example Ltd',
            model: { '@type': 'ProductModel', name: 'EX-1' },
            mpn: 'EX-1/EU',
            sku: '61094760',
            gtin13: '8720362191049',
            category: ['Lamps'],
            offers: [{ '@type': 'Offer', seller: { name: 'Example Trading' } }],
            isRelatedTo: { '@type': 'Product', model: 'EX-9' },
          },
          { '@type': 'Product', name: 'Another', model: 'EX-8' },
        ],
      }),
    )
    expect({ brand, manufacturer, models, gtin, seller, category, title }).toEqual({
      brand: 'Example',
      manufacturer: 'Example Ltd',
      models: ['EX-1', 'EX-1/EU'],
      gtin: '8720362191049',
      seller: 'Example Trading',
      category: 'Lamps',
      title: 'Example lamp',
    })
  })

  it('reads the models of variants', () => {
    const variants = ['EX-1 red', 'EX-1 blue'].map((mpn) => ({ '@type': 'Product', mpn }))
    expect(modelsOf(script({ '@type': 'ProductGroup', name: 'EX', hasVariant: variants }))).toEqual([
      'EX-1 red',
      'EX-1 blue',
    ])
  })

  it('takes no article number for a model', () => {
    expect(modelsOf(script({ '@type': 'Product', mpn: '61094760', sku: 61094760 }))).toEqual([])
    expect(modelsOf(script({ '@type': 'Product', mpn: '8720362191049', gtin: '8720362191049' }))).toEqual([])
  })

  it('reads microdata and meta', () => {
    const { brand, models, gtin, platform, title } = listingOf(
      '<html><head><title>t</title><meta property="og:title" content="Example lamp"><meta property="og:site_name" content="Example Mall"><meta property="product:mfr_part_no" content="EX-2"></head><body><div itemscope itemtype="https://schema.org/Product"><span itemprop="brand">Example</span><meta itemprop="mpn" content="EX-1"><meta itemprop="gtin13" content="8720362191049"></div></body></html>',
    )
    expect({ brand, models, gtin, platform, title }).toEqual({
      brand: 'Example',
      models: ['EX-1', 'EX-2'],
      gtin: '8720362191049',
      platform: 'Example Mall',
      title: 'Example lamp',
    })
  })
})

describe('gtin', () => {
  it.each([
    ['8720362191049', '8720362191049'],
    ['8720362191048', undefined],
    ['08720362191049', '08720362191049'],
    ['872036219104', undefined],
    ['8720 3621 91049', '8720362191049'],
    ['96385074', '96385074'],
    ['2000000000008', undefined],
    ['9780306406157', undefined],
    ['X00ABCDEF', undefined],
  ])('%s is %s', (value, gtin) => {
    expect(listingOf(row('EAN', value)).gtin).toBe(gtin)
  })
})

describe('title', () => {
  it('is the heading that speaks of the same thing as the document', () => {
    const html =
      '<html><head><title>Example lamp EX-1 - Example Shop</title></head><body><h1>Extra protection?</h1><h1>Example lamp EX-1</h1></body></html>'
    expect(listingOf(html).title).toBe('Example lamp EX-1')
  })

  it('falls back to the document', () => {
    expect(listingOf('<html><head><title>Lamp</title></head><body></body></html>').title).toBe('Lamp')
    expect(listingOf('<h1> </h1>').title).toBe('')
  })
})

describe('a shop', () => {
  const shop = (more: Partial<Site>): Site => ({
    id: 'x',
    name: 'X',
    hosts: ['example.com'],
    grounds: 'copies',
    ...more,
  })
  const memory = (more: Partial<Site>): Site => shop({ ...more, grounds: 'memory' })
  const page = '<h1>Notice</h1><div id="t">Example lamp EX-1</div><p id="b">Shown</p>'

  it('names the title before any heading', () => {
    expect(listingOf(page, shop({ title: ['#t'] })).title).toBe('Example lamp EX-1')
    expect(listingOf(page, shop({ title: ['#none'] })).title).toBe('Notice')
  })

  it('is asked after structured data and rows', () => {
    const told = '<script type="application/ld+json">{"@type":"Product","name":"n","brand":"Told"}</script>'
    const site = shop({ brand: ['#b'] })
    expect(listingOf(page + told, site).brand).toBe('Told')
    expect(listingOf(page + row('Brand', 'Row'), site).brand).toBe('Row')
    expect(listingOf(page, site).brand).toBe('Shown')
  })

  it('has rows of its own, whose label may stand below the value', () => {
    const item = (value: string, label: string): string =>
      `<div class="item--a1"><div class="item-value--b2" title="${value}, whole">${value}</div><div class="item-label--c3">${label}</div></div>`
    const html = `<div>${item('Example', 'Brand')}${item('EX-1', 'Model')}${item('2024', 'Year')}${item('Long…', 'Note')}</div>`
    const rows = [
      { row: '[class*="item--"]', key: '[class*="item-label"]', value: '[class*="item-value"]' },
      { row: '[class*="item--"]', key: '[class*="nothing"]', value: 'li' },
    ]
    const { brand, models, attributes } = listingOf(html, shop({ rows }))
    expect([brand, models]).toEqual(['Example', ['EX-1']])
    expect(attributes.map(({ value }) => value)).toEqual(['Example', 'EX-1', '2024', 'Long…, whole'])
    // Read as on any page, each value would bear the label of the one before.
    expect(listingOf(html).models).toEqual(['2024'])
  })

  it('may use labels of its own', () => {
    const site = shop({ labels: { model: ['modèle exact'], seller: ['brand'] } })
    const listing = listingOf(row('Modèle exact', 'EX-1') + row('Brand', 'Example'), site)
    expect([listing.models, listing.seller, listing.brand]).toEqual([['EX-1'], 'Example', undefined])
  })

  it('of memory comes after any other, and decides nothing', () => {
    const site = memory({
      title: ['#t'],
      brand: ['#b'],
      model: ['#t'],
      manufacturer: ['#b'],
      rows: [{ row: 'p', key: 'b', value: 'i' }],
      labels: { seller: ['brand'], category: ['kind'] },
    })
    const { title, brand, models, manufacturer, category, seller, attributes } = listingOf(
      `${page}<p><b>Model</b><i>EX-9</i></p>${row('Brand', 'Row')}${row('Kind', 'Lamps')}`,
      site,
    )
    expect([title, brand, models, manufacturer]).toEqual(['Notice', 'Row', [], undefined])
    expect([category, seller, attributes.length]).toEqual(['Lamps', undefined, 2])
    expect(listingOf('<div id="t">EX-1</div><p id="b">Shown</p>', site)).toMatchObject({
      title: 'EX-1',
      brand: 'Shown',
    })
  })

  it('with a wrong selector is read without it', () => {
    const wrong = ['h1:what(', '', '[[', '#']
    const site = shop({
      title: [...wrong, '#t'],
      model: wrong,
      rows: wrong.map((each) => ({ row: each, key: each, value: each })),
      page: { product: { has: wrong }, list: { hasNot: wrong, addresses: ['*'] } },
      signs: wrong,
    })
    expect(listingOf(page, site)).toMatchObject({ page: 'list', title: 'Example lamp EX-1' })
    expect(siteHere(pageOf(page), [{ ...site, hosts: [] }])).toBe(generic)
  })

  it('fits by its host, or by its signs', () => {
    const [one, other] = [shop({ hosts: [], signs: ['#none'] }), shop({ hosts: [], signs: ['#no', '#t'] })]
    expect(siteHere(pageOf(page), [one, other])).toBe(other)
    expect(siteHere(pageOf(page), [one])).toBe(generic)
    expect(siteHere(pageOf(page), [shop({})])).toMatchObject({ id: 'x' })
    expect(siteHere(pageOf(page), [])).toBe(generic)
  })
})

describe('the kind of page', () => {
  const type = (...types: readonly string[]): string =>
    types.map((each) => `<script type="application/ld+json">{"@type":"${each}","name":"n"}</script>`).join('')
  const kindOf = (html: string, url?: string, site?: Site): Listing['page'] => listingOf(html, site, url).page

  it.each([
    ['one product in JSON-LD', type('Product'), 'product'],
    ['one with variants', type('ProductGroup'), 'product'],
    ['two products', type('Product', 'Product'), undefined],
    ['a collection', type('CollectionPage'), 'list'],
    ['a search', type('SearchResultsPage', 'WebSite'), 'list'],
    ['a search that shows one product', type('SearchResultsPage', 'Product'), undefined],
    ['a check-out', type('CheckoutPage'), 'other'],
    ['a product by Open Graph', '<meta property="og:type" content="og:product">', 'product'],
    ['a group by Open Graph', '<meta property="og:type" content="product.group">', undefined],
    ['a product in microdata', '<div itemscope itemtype="http://schema.org/Product"></div>', 'product'],
    ['many in microdata', '<i itemscope itemtype="http://schema.org/Product"></i>'.repeat(3), undefined],
    ['nothing', '<p>text</p>', undefined],
  ])('%s', (_, html, kind) => expect(kindOf(html)).toBe(kind))

  it.each([
    ['https://example.com/search?q=lamp', 'list'],
    ['https://example.com/en/search', 'list'],
    ['https://example.com/checkout/1', 'other'],
    ['https://example.com/research', undefined],
    ['https://example.com/cartridges', undefined],
  ])('%s', (url, kind) => expect(kindOf('', url)).toBe(kind))

  it('is what a known shop says; against the page’s own product it only leaves it open', () => {
    const page = {
      list: { addresses: ['example.com/c/*'], hasNot: ['#one'] },
      product: { addresses: ['*/p'], has: ['h1'] },
    }
    const shop: Site = { id: 'x', name: 'X', hosts: ['example.com'], grounds: 'copies', page }
    expect(kindOf('', 'https://example.com/c/1', shop)).toBe('list')
    expect(kindOf(type('Product'), 'https://example.com/c/1', shop)).toBe(undefined)
    expect(kindOf(`${type('Product')}<b id="one"></b>`, 'https://example.com/c/1', shop)).toBe('product')
    expect(kindOf('', 'https://example.com/p', shop)).toBe(undefined)
    expect(kindOf('<h1>x</h1>', 'https://example.com/p', shop)).toBe('product')
  })

  it('is made unsure by memory, and by nothing else of it', () => {
    const page = { list: { addresses: ['*/c/*'] }, product: { addresses: ['*/p/*'] } }
    const shop: Site = { id: 'x', name: 'X', hosts: ['example.com'], grounds: 'memory', page }
    expect(kindOf(type('Product'), 'https://example.com/c/1', shop)).toBe(undefined)
    expect(kindOf(type('Product'), 'https://example.com/p/1', shop)).toBe('product')
    expect(kindOf('', 'https://example.com/p/1', shop)).toBe(undefined)
    expect(kindOf(type('Product'), 'https://example.com/x', shop)).toBe('product')
  })

  it('leaves of a list nothing but its title', () => {
    const html = `<h1>Lamps</h1>${type('CollectionPage')}${row('Model', 'EX-1')}${row('Brand', 'Example')}`
    expect(listingOf(html)).toEqual({
      site: 'item.example.com',
      title: 'Lamps',
      page: 'list',
      models: [],
      attributes: [],
    })
  })

  it.each([
    ['https://a.example/p/1', 'a.example/p/*', true],
    ['https://a.example/p/1', '*/p/*', true],
    ['https://a.example/p/', '*/p/*', true],
    ['https://a.example/p', '*/p/*', false],
    ['https://a.example/x?u=/p/1', '*/p/*', false],
    ['https://a.example/s?q=1', '*/s?q=*', true],
    ['https://a.example/s', '*/s?q=*', false],
    ['https://a.example/s?q=1', '*/s', true],
    ['https://b.a.example/', '*.a.example/*', true],
    ['https://a.example/', '*.a.example/*', false],
    ['https://a.example/aba', 'a.example/ab*ba', false],
    ['https://a.example/1.html', 'a.example/*.html', true],
    ['not an address', '*', false],
    ['https://a.example/(a+)+$', '*(a+)+$', true],
  ])('%s is of %s: %s', (url, pattern, is) => expect(isAddress(url, pattern)).toBe(is))
})

describe('several products', () => {
  const script = (...products: readonly object[]): string =>
    products
      .map((each) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ...each })}</script>`)
      .join('')

  it('the one at this address is this page’s', () => {
    const url = 'https://example.com/p/2?ref=x'
    const html = script({ model: 'EX-1', url: '/p/1' }, { model: 'EX-2', url: 'https://www.example.com/p/2' })
    expect(listingOf(html, generic, url).models).toEqual(['EX-2'])
  })

  it('a model or an offered thing within a product is none beside it', () => {
    const inner = { '@type': 'Product', model: 'EX-9' }
    const html = script({ model: { '@type': 'ProductModel', name: 'EX-1' }, offers: { itemOffered: inner } })
    expect(listingOf(html)).toMatchObject({ page: 'product', models: ['EX-1'] })
  })

  it('of microdata the one with the heading is this page’s, related ones and reviews never', () => {
    const item = (inner: string, more = ''): string =>
      `<div itemscope itemtype="https://schema.org/Product" ${more}>${inner}</div>`
    const model = (name: string): string => `<meta itemprop="model" content="${name}">`
    const related = item(model('EX-8'), 'itemprop="isRelatedTo"')
    const review = `<div itemprop="review" itemscope>${model('EX-7')}</div>`
    expect(modelsOf(item(model('EX-9')) + item(`<h1>x</h1>${review}${related}${model('EX-1')}`))).toEqual(['EX-1'])
    expect(modelsOf(item(model('EX-9')) + item(model('EX-8')))).toEqual([])
    expect(modelsOf(item(`${related}${model('EX-1')}`))).toEqual(['EX-1'])
  })

  it('reads the name of a brand that is an item itself', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Product"><div itemprop="brand" itemscope><meta itemprop="logo" content="logo.png"><span itemprop="name">Example</span></div></div>'
    expect(listingOf(html).brand).toBe('Example')
  })
})

describe('a hostile page', () => {
  it('hides nothing behind names of fields, and nothing throws', () => {
    const names = ['querySelector', 'querySelectorAll', 'textContent', 'getAttribute', 'closest', 'title', 'URL']
    const html = `<form id="t">${names.map((name) => `<input name="${name}">`).join('')}</form>`
    const rows = [{ row: 'form', key: 'input', value: 'input' }]
    const site: Site = { id: 'x', name: 'X', hosts: ['e.com'], grounds: 'copies', title: ['#t'], seller: ['#t'], rows }
    expect(() => listingOf(html, site)).not.toThrow()
  })

  it('gains nothing by names of prototypes', () => {
    const html =
      '<script type="application/ld+json">{"@type":"Product","__proto__":{"model":"EX-9"},"constructor":{"name":"x"},"brand":{"__proto__":{"name":"y"}}}</script>'
    const listing = listingOf(`${html}${row('__proto__', 'EX-1')}${row('constructor', 'EX-2')}`)
    expect([listing.models, listing.brand]).toEqual([[], undefined])
    expect(({} as Record<string, unknown>).model).toBeUndefined()
  })
})

describe('limits', () => {
  const bytes = (listing: Listing): number => new TextEncoder().encode(JSON.stringify(listing)).length

  it('keeps the whole under eight kilobytes, and sixty attributes', () => {
    const many = Array.from({ length: 90 }, (_, i) => row(`label ${i}`, `${i}`)).join('')
    expect(listingOf(many).attributes).toHaveLength(60)
    const long = Array.from({ length: 90 }, (_, i) => row(`标签${i}`, '值'.repeat(199))).join('')
    const listing = listingOf(`<h1>${'题'.repeat(2_000)}</h1>${row('品牌', '牌'.repeat(500))}${long}`)
    expect(listing.title).toHaveLength(300)
    expect(listing.brand).toHaveLength(120)
    expect(bytes(listing)).toBeLessThanOrEqual(8_192)
    expect(bytes(listing)).toBeGreaterThan(7_000)
  })

  it('leaves out values of more than 200 characters', () => {
    expect(listingOf(row('a', 'x'.repeat(200))).attributes).toHaveLength(1)
    expect(listingOf(row('a', 'x'.repeat(201))).attributes).toHaveLength(0)
  })

  it('never throws and never grows on any rows', () => {
    const label = fc.oneof(fc.constantFrom('型号', 'EAN', '品牌', 'Model:', ''), fc.string({ maxLength: 50 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(label, fc.string({ maxLength: 400 })), { maxLength: 30 }), (rows) => {
        const document = pageOf('')
        for (const texts of rows) {
          const line = document.createElement('tr')
          for (const text of texts) line.appendChild(document.createElement('td')).textContent = text
          document.body.appendChild(document.createElement('table')).append(line)
        }
        const listing = readListing(document, readPage(document), generic)
        expect(bytes(listing)).toBeLessThanOrEqual(8_192)
        expect(listing.models.every((model) => model.length <= 60)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

it('names the host of a given address', () => {
  const document = pageOf('')
  expect(readListing(document, [], generic, 'https://shop.example.org:8443/a?b').site).toBe('shop.example.org')
  expect(readListing(document, [], generic, 'not an address').site).toBe('')
})
