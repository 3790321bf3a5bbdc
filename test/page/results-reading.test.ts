/** What is read of a list page whose results a person asked for: those in view, each by its own title. */
import { expect, it } from 'vitest'
import { makeReading } from '../../entrypoints/reader/reading.ts'
import { makeResults } from '../../entrypoints/results/reading.ts'
import { atOnce } from '../../src/page/steps.ts'
import { byId, pageOf } from './page-of.ts'

const ONE = '2024000914000101'
const TWO = '2024000907000202'
const card = (id: string, title: string, number: string): string =>
  `<li class="card" id="${id}" data-ccc-no="${number}"><img src="/a.png"><h3><a href="/p">${title}</a></h3></li>`

const start = (cards: string) => {
  const document = pageOf(`<h1>Results</h1><ul>${cards}</ul><p>3C证书编号：2024000901000303</p>`)
  const inView = new Set<Element>()
  let address = 'https://shop.example/search?q=1#top'
  let life: AbortSignal | undefined
  const results = makeResults({
    address: () => address,
    makeInView: (signal) => {
      life = signal
      return { hasSeen: (element) => inView.has(element) }
    },
  })
  const read = results.among(makeReading(document, []))
  return {
    results,
    see: (id: string) => inView.add(byId(document, id)),
    go: (to: string) => {
      address = to
    },
    hasEnded: () => life?.aborted,
    read: () => atOnce(read()),
  }
}
const said = ({ claims }: ReturnType<ReturnType<typeof start>['read']>) =>
  claims.map(({ raw, product = '-' }) => `${raw} ${product}`).sort()
const OUTSIDE = '2024000901000303 -'

it('takes numbers in results only as they come into view, with the title of their own result', () => {
  const { read, see } = start(card('a', 'Example kettle', ONE) + card('b', 'Example lamp', TWO))
  expect(said(read())).toEqual([OUTSIDE])
  see('b')
  expect(said(read())).toEqual([OUTSIDE, `${TWO} Example lamp`])
  see('a')
  const page = read()
  expect(said(page)).toEqual([OUTSIDE, `${TWO} Example lamp`, `${ONE} Example kettle`])
  const claim = page.claims.find(({ raw }) => raw === ONE)
  expect(claim && page.anchorOf(claim)?.parent.outerHTML).toContain('<h3><a href="/p">Example kettle')
})

it('marks a number in each result that has it, and says of none which product it is for', () => {
  const { read, see } = start(card('a', 'Example kettle', ONE) + card('b', 'Example lamp', ONE))
  see('a')
  expect(said(read())).toEqual([OUTSIDE, `${ONE} `])
  see('b')
  const page = read()
  const [claim] = page.claims.filter(({ raw }) => raw === ONE)
  const anchors = claim && [page.anchorOf(claim), ...(page.alsoAt?.(claim) ?? [])]
  expect(anchors?.map((anchor) => anchor?.parent.textContent)).toEqual(['Example kettle', 'Example lamp'])
})

it('reads as ever once it was ended, as when the finder stops', () => {
  const { read, results, hasEnded } = start(card('a', 'Example kettle', ONE) + card('b', 'Example lamp', TWO))
  expect(said(read())).toEqual([OUTSIDE])
  results.end()
  expect(said(read())).toHaveLength(3)
  expect([results.isOn(), hasEnded()]).toEqual([false, true])
})

it('reads as ever once the page has moved; a fragment is no other page', () => {
  const { read, results, go, hasEnded } = start(card('a', 'Example kettle', ONE) + card('b', 'Example lamp', TWO))
  go('https://shop.example/search?q=1#b')
  expect(said(read())).toEqual([OUTSIDE])
  expect(results.isOn()).toBe(true)
  go('https://shop.example/search?q=2')
  expect(said(read())).toHaveLength(3)
  expect(results.isOn()).toBe(false)
  expect(hasEnded()).toBe(true)
  go('https://shop.example/search?q=1')
  expect(results.isOn()).toBe(false)
})
