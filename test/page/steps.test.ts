/** Reading in steps: the same as at one go, whatever else is read between two, and safe from a page that changes there. */
import { describe, expect, it } from 'vitest'
import { sitesFor } from '../../src/core/site.ts'
import { closerSteps, readCloser } from '../../src/page/closer.ts'
import { readData } from '../../src/page/data.ts'
import { listingSteps, readListing, siteHere, siteSteps } from '../../src/page/listing.ts'
import { pageSteps, readPage } from '../../src/page/read.ts'
import { restAt, type Steps, stands } from '../../src/page/steps.ts'
import generic from '../../src/sites/generic.ts'
import { sites } from '../../src/sites/index.ts'
import { sitePages } from '../sites/pages.ts'
import { byId, fillFrame, fillShadow, pageOf } from './page-of.ts'

/** All that is read of a page for its claims and its listing. */
function* wholeWay(document: Document): Steps<unknown> {
  const all = yield* pageSteps(document)
  const closer = yield* closerSteps(document, all)
  const site = yield* siteSteps(document, sitesFor(new URL(document.URL).hostname, sites))
  return [all, closer, site, yield* listingSteps(document, all, site)]
}

const atOneGo = (document: Document): unknown => {
  const all = readPage(document)
  const site = siteHere(document, sitesFor(new URL(document.URL).hostname, sites))
  return [all, readCloser(document, all), site, readListing(document, all, site)]
}

/** Takes a step of each in turn until all have come to their end. */
const inTurns = <T>(all: readonly Steps<T>[]): readonly T[] => {
  const ends = all.map((): { readonly value: T } | undefined => undefined)
  while (ends.includes(undefined))
    for (const [i, steps] of all.entries()) {
      const step = ends[i] ? undefined : steps.next()
      if (step?.done) ends[i] = { value: step.value }
    }
  return ends.flatMap((end) => (end ? [end.value] : []))
}

/** Runs steps to their end, with something done after each; how many there were. */
const between = <T>(steps: Steps<T>, act: (count: number) => void): { readonly value: T; readonly count: number } => {
  for (let count = 1; ; count++) {
    const step = steps.next()
    if (step.done) return { value: step.value, count }
    if (count > 1_000) throw new Error('it never ends')
    act(count)
  }
}

const rows = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>${name} ${i}</p>`).join('')
const textsOf = (document: Document): readonly string[] => readPage(document).map(({ text }) => text)

describe('steps and one go agree', () => {
  it('on the pages of shops, read side by side', () => {
    const documents = sitePages.map(([, page]) => {
      const { html, expected } = page()
      return pageOf(html, expected.url)
    })
    expect(documents.length).toBeGreaterThan(40)
    expect(inTurns(documents.map(wholeWay))).toEqual(documents.map(atOneGo))
  })
  it('on a large page of every structure, in many steps', () => {
    const script = JSON.stringify({
      items: Array.from({ length: 1_000 }, (_, i) => ({ name: '3C证书编号', value: `2024${i}` })),
    })
    const document = pageOf(
      `<title>Lamp</title><meta name="keywords" content="fcc">
       <script type="application/ld+json">{"@type":"Product","name":"Lamp","brand":"Example"}</script>
       <script type="application/json">${script}</script>
       <div itemscope itemtype="https://schema.org/Product"><i itemprop="model">EX-1</i></div>
       ${rows('word', 1_000)}<table>${'<tr><td>型号</td><td>EX-2</td></tr>'.repeat(300)}</table>
       <x-a id="host"></x-a><iframe id="frame"></iframe><p>品牌：示例证书编号：2024000914000101型号：EX-3</p>${rows('more', 1_000)}`,
    )
    fillShadow(document, 'host', rows('shadow', 1_100))
    fillFrame(document, 'frame', rows('frame', 1_100))
    const { value, count } = between(wholeWay(document), () => undefined)
    expect(value).toEqual(atOneGo(document))
    expect(count).toBeGreaterThan(60)
  })
  it('on a text so long that it is taken in stretches', () => {
    const words = `ab  cd\n\n${'x'.repeat(97)} `.repeat(1_500)
    const document = pageOf('<p id="p"></p>')
    byId(document, 'p').append(words)
    const { value, count } = between(pageSteps(document), () => undefined)
    expect(value).toEqual(readPage(document))
    expect(count).toBeGreaterThan(3)
    const [first] = value
    expect(first?.text).toBe(words.replace(/\s+/gu, ' ').slice(0, 5_000).replace(/\w+$/u, ''))
  })
})

describe('a page that changes between two steps', () => {
  const page = (): Document =>
    pageOf(`<div id="a">${rows('a', 500)}</div><div id="b">${rows('b', 500)}</div><div id="c">${rows('c', 500)}</div>`)

  it.each<[string, (document: Document) => void]>([
    ['is taken away', (document) => byId(document, 'a').remove()],
    ['moves to the end', (document) => document.body.append(byId(document, 'a'))],
    ['moves into another part', (document) => byId(document, 'c').prepend(byId(document, 'a'))],
    ['is emptied', (document) => byId(document, 'a').replaceChildren('nothing')],
    ['goes with the whole page', (document) => document.body.replaceChildren('nothing')],
    ['stays, and others go', (document) => byId(document, 'b').remove()],
  ])('is read as it is then, where the part under way %s', (_, change) => {
    const document = page()
    let rests = 0
    const { value } = between(pageSteps(document), () => {
      if (++rests === 1) change(document)
    })
    expect(rests).toBeGreaterThan(0)
    expect(value.map(({ text }) => text)).toEqual(textsOf(document))
  })
  it('keeps no label of a cell that went', () => {
    const document = pageOf(`<table id="t"><tr><td>型号</td><td>${rows('v', 1_100)}</td></tr></table>${rows('w', 10)}`)
    const { value } = between(pageSteps(document), (count) => count === 1 && byId(document, 't').remove())
    expect(value.map(({ text, label = '', kind }) => [text, label, kind])).toEqual(
      readPage(document).map(({ text, label = '', kind }) => [text, label, kind]),
    )
  })
  it('comes to an end, however often it takes the part away', () => {
    const document = page()
    const { value, count } = between(pageSteps(document), () =>
      byId(document, 'a').replaceWith(byId(document, 'a').cloneNode(true)),
    )
    expect(count).toBeLessThan(20)
    expect(value.length).toBeGreaterThan(0)
  })
  it('is read on where a shadow root is, when its host has gone', () => {
    const document = pageOf(`<x-a id="host"></x-a>${rows('w', 10)}`)
    fillShadow(document, 'host', rows('shadow', 1_100))
    const { value } = between(pageSteps(document), (count) => count === 1 && byId(document, 'host').remove())
    expect(value.map(({ text }) => text)).toEqual(textsOf(document))
  })
})

describe('a rest', () => {
  it('stands until something around it moves', () => {
    const document = pageOf('<div id="a"><p id="p">x</p><p id="q">y</p></div><div id="b"></div><div id="c"></div>')
    const rest = () => restAt(byId(document, 'p').firstChild as Node, document.body)
    let before = rest()
    document.body.append('more')
    byId(document, 'a').prepend('first')
    expect(stands(before)).toBe(true)
    byId(document, 'a').append(byId(document, 'p'))
    expect(stands(before)).toBe(false)
    before = rest()
    byId(document, 'c').after(byId(document, 'a'))
    expect(stands(before)).toBe(false)
    before = rest()
    byId(document, 'a').remove()
    expect(stands(before)).toBe(false)
  })
})

it('reads a script of structured data anew when its text is another', () => {
  const data = (id: string): string =>
    `{"@type":"Product","additionalProperty":[{"name":"FCC ID","value":"2DM0A-${id}"}]}`
  const document = pageOf(`<script id="s" type="application/ld+json">${data('EX1')}</script>`)
  const told = () => readData(document).map(({ text }) => text)
  expect(told()).toEqual(['2DM0A-EX1'])
  byId(document, 's').textContent = data('EX2')
  expect(told()).toEqual(['2DM0A-EX2'])
  expect(readListing(document, [], generic).models).toEqual([])
})
