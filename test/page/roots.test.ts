import { describe, expect, it } from 'vitest'
import { readListing } from '../../src/page/listing.ts'
import { readPage } from '../../src/page/read.ts'
import { MAX_FRAME_DEPTH, MAX_SHADOW_DEPTH, rootsOf } from '../../src/page/roots.ts'
import generic from '../../src/sites/generic.ts'
import { byId, fillFrame, fillShadow, pageOf } from './page-of.ts'

const lines = (document: Document): readonly string[] =>
  readPage(document).map(({ kind, label = '', text }) => `${kind}|${label}|${text}`)
const frame = '<iframe id="f" title="Example frame"></iframe>'

describe('a frame', () => {
  it('is read in document order where it stands', () => {
    const document = pageOf(`<p>before it all</p><div>${frame}</div><p>after it all</p>`)
    fillFrame(document, 'f', '<h1>Inner</h1><table><tr><th>FCC ID</th><td>AAA-1</td></tr></table>')
    expect(lines(document).map((line) => line.split('|').at(-1))).toEqual([
      'before it all',
      'Inner',
      'FCC ID',
      'AAA-1',
      'after it all',
    ])
    expect(lines(document)).toContain('row|FCC ID|AAA-1')
  })

  it('takes no label from outside, and gives none', () => {
    const row = pageOf(`<table><tr><th>FCC ID</th><td>${frame}</td></tr></table>`)
    fillFrame(row, 'f', '<p>AAA-1</p>')
    expect(lines(row)).toEqual(['body||FCC ID', 'body||AAA-1'])

    const beside = pageOf(`<div>FCC ID${frame}<b>BBB-2</b></div>`)
    fillFrame(beside, 'f', '<div>Inner</div>')
    expect(lines(beside)).toEqual(['body||FCC ID', 'body||Inner', 'body|FCC ID|BBB-2'])
  })

  it.each<[string, string | (() => never)]>([
    [
      'of another origin',
      () => {
        throw new Error('not yours')
      },
    ],
    ['in which a person writes', '<body contenteditable><p>2018</p></body>'],
    ['of an element that is skipped', '<footer><p>2018</p></footer>'],
  ])('%s is not read', (_, inner) => {
    const document = pageOf(`<p>before</p>${frame}<p>after</p>`)
    fillFrame(document, 'f', inner)
    expect(lines(document)).toEqual(['body||before', 'body|before|after'])
  })

  it('being edited as a whole is not read', () => {
    const document = pageOf(frame)
    Object.assign(fillFrame(document, 'f', '<p>2018</p>'), { designMode: 'on' })
    expect(lines(document)).toEqual([])
  })

  it('inside what is skipped is not read', () => {
    const document = pageOf(`<footer>${frame}</footer><div contenteditable>${frame.replace('"f"', '"g"')}</div>`)
    fillFrame(document, 'f', '<p>2018</p>')
    fillFrame(document, 'g', '<p>2019</p>')
    expect(lines(document)).toEqual([])
  })

  it('in a frame is read to the third', () => {
    const document = pageOf('<iframe id="f0"></iframe>')
    let outer = document
    for (let depth = 1; depth <= MAX_FRAME_DEPTH + 1; depth++)
      outer = fillFrame(outer, `f${depth - 1}`, `<p>depth ${depth}</p><iframe id="f${depth}"></iframe>`)
    expect(lines(document)).toEqual(['body||depth 1', 'body||depth 2', 'body||depth 3'])
    expect(rootsOf(document)).toHaveLength(1 + MAX_FRAME_DEPTH)
  })

  it('shares the limit of characters with its page', () => {
    const document = pageOf(`<p>${'a'.repeat(1_500_000)}</p>${frame}<p>after</p>`)
    fillFrame(document, 'f', `<p>${'b'.repeat(1_500_000)}</p>`)
    const read = readPage(document).map(({ text }) => text.charAt(0))
    expect(read.filter((each) => each === 'b').length).toBeCloseTo(500_000 / 4_800, -1)
    expect(read.at(-1)).toBe('b')
  })

  it('adds rows to the listing, and its product data overrides nothing', () => {
    const document = pageOf(`<html><head><title>Lamp EX-1</title></head><body><h1>Lamp EX-1</h1>${frame}</body></html>`)
    const product = { '@type': 'Product', name: 'Other', brand: 'Other', hasCertification: 'FSC 1' }
    fillFrame(
      document,
      'f',
      `<html><head><title>Other</title><meta property="og:title" content="Other"></head><body><h1>Other</h1>
      <script type="application/ld+json">${JSON.stringify(product)}</script><span itemprop="gtin13">4006381333931</span>
      <table><tr><th>Model</th><td>EX-1</td></tr></table></body></html>`,
    )
    const passages = readPage(document)
    expect(passages.filter(({ kind }) => kind === 'json-ld')).toEqual([])
    const { title, models, brand, gtin, site } = readListing(document, passages, generic)
    expect({ title, models, brand, gtin, site }).toEqual({
      title: 'Lamp EX-1',
      models: ['EX-1'],
      brand: undefined,
      gtin: undefined,
      site: 'item.example.com',
    })
  })
})

describe('a shadow root', () => {
  it('is read where its host stands, before what the host holds', () => {
    const document = pageOf('<p>one</p><x-a id="h"><p>three</p></x-a><p>four</p>')
    fillShadow(document, 'h', '<style>p{}</style><p>two</p><slot></slot>')
    expect(lines(document).map((line) => line.split('|').at(-1))).toEqual(['one', 'two', 'three', 'four'])
  })

  it('reads what is slotted once, and not what its slot holds in case of none', () => {
    const document = pageOf('<x-a id="h"><b slot="value">AAA-1</b></x-a>')
    fillShadow(document, 'h', '<p>FCC ID</p><slot name="value">none yet</slot><slot name="note">no note</slot>')
    expect(lines(document).map((line) => line.split('|').at(-1))).toEqual(['FCC ID', 'no note', 'AAA-1'])
  })

  it('takes the label of the row or the words that its host stands in', () => {
    const row = pageOf('<table><tr><th>FCC ID</th><td><x-a id="h"></x-a></td></tr></table>')
    fillShadow(row, 'h', '<span>AAA-1</span>')
    expect(lines(row)).toContain('row|FCC ID|AAA-1')

    const beside = pageOf('<div><b>FCC ID</b><x-a id="h"></x-a></div>')
    fillShadow(beside, 'h', '<span>AAA-1</span>')
    expect(lines(beside)).toContain('body|FCC ID|AAA-1')
  })

  it('gives its label to what its host holds', () => {
    const document = pageOf('<x-a id="h">AAA-1</x-a>')
    fillShadow(document, 'h', '<b>FCC ID</b><i><slot></slot></i>')
    expect(lines(document)).toEqual(['body||FCC ID', 'body|FCC ID|AAA-1'])
  })

  it('may belong to the body itself', () => {
    const document = pageOf('<body id="h"><p>light</p></body>')
    fillShadow(document, 'h', '<p>dark</p>')
    expect(lines(document)).toEqual(['body||dark', 'body|dark|light'])
  })

  it('is neither closed nor ours', () => {
    const document = pageOf('<x-a id="h"></x-a><x-b id="ours" data-proofmark-host></x-b>')
    fillShadow(document, 'h', '<p>2018</p>', 'closed')
    fillShadow(document, 'ours', '<p>2019</p>')
    expect(lines(document)).toEqual([])
    expect(rootsOf(document)).toEqual([document])
  })

  it('in a shadow root is read to the eighth', () => {
    const document = pageOf('<x-a id="h"></x-a>')
    let host = byId(document, 'h')
    for (let depth = 1; depth <= MAX_SHADOW_DEPTH + 1; depth++) {
      const root = host.attachShadow({ mode: 'open' })
      const inner = document.createElement('x-a')
      root.append(`depth ${depth}`, inner)
      host = inner
    }
    expect(lines(document).map((line) => line.split('|').at(-1))).toEqual(
      Array.from({ length: MAX_SHADOW_DEPTH }, (_, i) => `depth ${i + 1}`),
    )
    expect(rootsOf(document)).toHaveLength(1 + MAX_SHADOW_DEPTH)
  })

  it('may stand in a frame and hold one', () => {
    const document = pageOf(frame)
    const inner = fillFrame(document, 'f', '<x-a id="h"></x-a>')
    const root = fillShadow(inner, 'h', '<iframe id="g"></iframe>')
    const innermost = pageOf('<p>2018</p>')
    Object.defineProperty(root.querySelector('iframe'), 'contentDocument', { value: innermost })
    expect(lines(document)).toEqual(['body||2018'])
    expect(rootsOf(document)).toEqual([document, inner, root, innermost])
  })
})
