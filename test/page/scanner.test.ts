/** What a scanner answers when told what changed is what a scan of the whole page would, whatever the change. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../../src/core/words.ts'
import type { Place } from '../../src/page/read.ts'
import { lookFor, scanPage } from '../../src/page/scan.ts'
import { makeScanner } from '../../src/page/scanner.ts'
import { atOnce } from '../../src/page/steps.ts'
import { fillShadow, pageOf } from './page-of.ts'

const sieve = lookFor('fcc\n证书编号\n ce \nfcc id')

/** With the very nodes that they stand on. */
const told = (passages: readonly Passage<Place>[]): readonly unknown[] =>
  passages.map(({ kind, text, label, at }) => [
    kind,
    text,
    label,
    at.kind === 'text' ? at.pieces.map(({ node }) => node) : at,
  ])

const watch = (document: Document) => {
  const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined)
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true })
  return () => observer.takeRecords()
}

const start = (html: string) => {
  const document = pageOf(html)
  const scanner = makeScanner(document, sieve)
  const first = atOnce(scanner.look())
  const records = watch(document)
  const again = () => atOnce(scanner.look(records()))
  return { document, first, again }
}

const FILLER = Array.from({ length: 20 }, (_, i) => `<div><p>颜色 ${i}</p></div>`).join('')
const PAGE = `${FILLER}<div id="part"><p id="label">FCC ID</p><p id="value">2DM0A-EX100</p></div>${FILLER}<div id="far"><p>x</p></div>`

describe('a change', () => {
  it.each<[string, (document: Document) => void]>([
    ['far off', (document) => document.body.append('more')],
    ['of an element far off', (document) => document.getElementById('far')?.append(document.createElement('p'))],
    ['of a title far off', (document) => document.getElementById('far')?.setAttribute('title', 'more')],
    ['that goes far off', (document) => document.getElementById('far')?.firstElementChild?.remove()],
    ['none', () => undefined],
  ])('%s leaves all as it was', (_, change) => {
    const { document, first, again } = start(PAGE)
    change(document)
    expect(again()).toBe(first)
  })
  it.each<[string, (document: Document) => void]>([
    ['of the value', (document) => ((document.getElementById('value')?.firstChild as Text).data = '2DM0A-EX200')],
    ['that takes the value away', (document) => document.getElementById('value')?.remove()],
    ['that brings a label', (document) => document.getElementById('far')?.append('证书编号')],
    ['that completes a label', (document) => document.body.append('证书', document.createElement('b'), '编号')],
    ['that brings an attribute', (document) => document.getElementById('far')?.setAttribute('title', 'FCC')],
    ['that moves the part', (document) => document.body.prepend(document.getElementById('part') as Element)],
    ['of the title', (document) => (document.title = 'Lamp')],
    ['right before the part', (document) => document.getElementById('part')?.before(document.createElement('p'))],
  ])('%s is seen', (_, change) => {
    const { document, first, again } = start(PAGE)
    change(document)
    const after = again()
    expect(after).not.toBe(first)
    expect(told(after)).toEqual(told(scanPage(document, sieve)))
  })
  it('joins a label that came in two parts', () => {
    const { document, again } = start(`${FILLER}<p id="a">证书</p>${FILLER}`)
    const b = document.createElement('b')
    b.textContent = '编号'
    document.getElementById('a')?.append(b)
    expect(again().map(({ text }) => text)).toContain('证书编号')
    document.getElementById('a')?.firstChild?.remove()
    expect(again()).toEqual([])
  })
  it('finds a shadow root that came with its host', () => {
    const { document, again } = start(FILLER)
    const host = document.createElement('x-a')
    host.id = 'host'
    document.body.append(host)
    fillShadow(document, 'host', '<p>FCC ID: 2DM0A-EX100</p>')
    expect(again().map(({ text }) => text)).toContain('FCC ID: 2DM0A-EX100')
  })
  it('is looked at with the whole page where more happened than it can tell', () => {
    const { document, again } = start(FILLER)
    for (let i = 0; i < 1_100; i++) document.body.append(i % 500 === 0 ? 'FCC' : 'x')
    expect(told(again())).toEqual(told(scanPage(document, sieve)))
  })
})

const WORDS = [
  'FCC',
  'F',
  'CC',
  'CC ID',
  ' ID: ',
  '2DM0A-EX100',
  '证书',
  '编号',
  '：2024000914000101',
  'C',
  'E',
  'x',
  ' ',
  '',
]
const TAGS = ['p', 'b', 'div', 'span', 'table', 'tr', 'td', 'footer', 'ul', 'li', 'script', 'x-a']
const word = fc.constantFrom(...WORDS)
const nat = fc.nat(1_000)
type Step = readonly [what: number, where: number, which: number, tag: string, words: readonly string[]]
const step: fc.Arbitrary<Step> = fc.tuple(
  fc.nat(7),
  nat,
  nat,
  fc.constantFrom(...TAGS),
  fc.array(word, { maxLength: 3 }),
)

const make = (document: Document, tag: string, words: readonly string[]): Element => {
  const element = document.createElement(tag)
  for (const [i, each] of words.entries()) {
    const inner = document.createElement(i % 2 ? 'b' : 'p')
    inner.textContent = each
    element.append(...(i % 3 ? [inner] : [each]))
  }
  return element
}

/** Does one thing to the page: what and where come as they may. */
const act = (document: Document, [what, where, which, tag, words]: Step): void => {
  const { body } = document
  const elements = [body, ...body.querySelectorAll('*')]
  const at = elements[where % elements.length] as Element
  const other = elements[which % elements.length] as Element
  const child = at.childNodes[which % Math.max(1, at.childNodes.length)] ?? null
  if (what === 0) at.insertBefore(make(document, tag, words), child)
  else if (what === 1) at.insertBefore(document.createTextNode(words.join('')), child)
  else if (what === 2) child?.remove()
  else if (what === 3 && child?.nodeType === 3) (child as Text).data = words.join('')
  else if (what === 4) at.setAttribute(which % 2 ? 'title' : 'data-cert-no', words.join(''))
  else if (what === 5) at.removeAttribute('title')
  else if (what === 6 && !other.contains(at) && other !== body)
    at.insertBefore(other, child?.parentNode === at ? child : null)
  else if (what === 7) at.setAttribute(which % 2 ? 'alt' : 'href', `https://shop.example/?fcc=${words.join('')}`)
}

it('is always answered as the whole page would be', () => {
  const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), rounds, (build, changes) => {
      const document = pageOf(FILLER.slice(0, 200))
      for (const each of build) act(document, each)
      const scanner = makeScanner(document, sieve)
      atOnce(scanner.look())
      const records = watch(document)
      for (const round of changes) {
        for (const each of round) act(document, each)
        expect(told(atOnce(scanner.look(records())))).toEqual(told(scanPage(document, sieve)))
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

/** Words far enough apart that the walk rests among them. */
const BETWEEN = '<i>x</i>'.repeat(700)

it('is answered so too after a look during which it changed', () => {
  const build = fc.array(step, { minLength: 5, maxLength: 20 })
  fc.assert(
    fc.property(build, fc.array(step, { minLength: 1, maxLength: 12 }), (start, changes) => {
      const document = pageOf(`${FILLER}<section>${BETWEEN}${PAGE}${BETWEEN}${BETWEEN}</section>${FILLER}`)
      for (const each of start) act(document, each)
      const scanner = makeScanner(document, sieve)
      const records = watch(document)
      const left = [...changes]
      const look = scanner.look()
      while (!look.next().done) {
        const next = left.shift()
        if (next) act(document, next)
      }
      expect(told(atOnce(scanner.look(records())))).toEqual(told(scanPage(document, sieve)))
    }),
    { numRuns: 10 },
  )
}, 60_000)

it('finds what stands behind a part that went while it rested there', () => {
  const document = pageOf(`<div id="gone">${'<i>x</i>'.repeat(2_100)}</div><p>FCC ID: 2DM0A-EX100</p>`)
  const look = makeScanner(document, sieve).look()
  look.next()
  document.getElementById('gone')?.remove()
  expect(atOnce(look).map(({ text }) => text)).toEqual(['FCC ID: 2DM0A-EX100'])
})

it('passes over no element when others before it go', () => {
  const titled = Array.from({ length: 20 }, (_, i) => `<p title="FCC ID: 2DM0A-EX${i}">x</p>`)
  const document = pageOf(`${'<p></p>'.repeat(1_990)}${titled.join('')}${'<p></p>'.repeat(50)}`)
  const look = makeScanner(document, sieve).look()
  let step = look.next()
  for (; !step.done; step = look.next()) for (let i = 0; i < 5; i++) document.body.firstElementChild?.remove()
  const found = step.value.filter(({ kind }) => kind === 'attribute').map(({ text }) => text)
  expect(found).toEqual(titled.map((_, i) => `FCC ID: 2DM0A-EX${i}`))
})

describe('hits in a crowd', () => {
  it.each([
    ['each', (i: number) => `<div><p>FCC ID</p><p>2DM0A-EX${i}</p></div>`],
    ['every third', (i: number) => (i % 3 ? '<div><p>Size</p></div>' : `<div><p>FCC ID</p><p>2DM0A-EX${i}</p></div>`)],
  ])('are read in the order in which they stand: %s', (_, html) => {
    const document = pageOf(Array.from({ length: 40 }, (_each, i) => html(i)).join(''))
    const all = [...document.querySelectorAll('p')]
    const places = scanPage(document, sieve).flatMap(({ at }) =>
      at.kind === 'text' ? [all.indexOf(at.pieces[0]?.node.parentElement as HTMLParagraphElement)] : [],
    )
    expect(places.length).toBeGreaterThan(27)
    expect(places).toEqual([...new Set(places)].sort((one, other) => one - other))
  })
})
