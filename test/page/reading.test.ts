/** When the reader in a page reads the listing anew, and when it says that it will have to. */
import { describe, expect, it } from 'vitest'
import { makeReading } from '../../entrypoints/reader/reading.ts'
import { atOnce } from '../../src/page/steps.ts'
import { byId, pageOf } from './page-of.ts'

const start = (tookMs: number) => {
  const document = pageOf(
    '<title>Lamp</title><h1>Lamp</h1><table><tr><td>型号</td><td id="model">EX-1</td></tr></table><p>x</p><p>y</p><p>FCC ID: 2DM0A-EX100</p><p>y</p><p>x</p><p id="far">x</p>',
  )
  let now = 1_000
  // Asked twice while a listing is read: before and behind.
  let step = 0
  const clock = (): number => {
    now += step
    return now
  }
  const read = makeReading(document, [], clock)
  const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver(() => undefined)
  observer.observe(document, { childList: true, characterData: true, subtree: true, attributes: true })
  step = tookMs
  const first = atOnce(read())
  step = 0
  const setModel = (model: string): void => {
    byId(document, 'model').textContent = model
  }
  return {
    document,
    first,
    setModel,
    again: () => atOnce(read(observer.takeRecords())),
    anew: () => atOnce(read()),
    pass: (ms: number): void => {
      now += ms
    },
  }
}

describe('the listing', () => {
  it('is what the page sells, with the claims', () => {
    const { first } = start(10)
    expect(first.listing.models).toEqual(['EX-1'])
    expect(first.claims.map(({ compact }) => compact)).toEqual(['2DM0AEX100'])
    expect(first.againMs).toBeUndefined()
  })
  it('is kept while nothing changes', () => {
    const { first, again, pass } = start(10)
    pass(60_000)
    const after = again()
    expect(after.listing).toBe(first.listing)
    expect(after.againMs).toBeUndefined()
  })
  it('rests nine times as long as it took, and is then read anew, changed or not', () => {
    const { first, again, pass, setModel } = start(10)
    setModel('EX-2')
    const early = again()
    expect(early.listing).toBe(first.listing)
    expect(early.againMs).toBe(90)
    pass(89)
    expect(again()).toMatchObject({ listing: first.listing, againMs: 1 })
    pass(1)
    const late = again()
    expect(late.listing.models).toEqual(['EX-2'])
    expect(late.againMs).toBeUndefined()
  })
  it('rests no longer than five seconds', () => {
    const { again, setModel } = start(60_000)
    setModel('EX-2')
    expect(again().againMs).toBe(5_000)
  })
  it('is read at once when a claim changes, so that none is compared with what was sold before', () => {
    const { document, again, setModel } = start(10)
    setModel('EX-2')
    byId(document, 'far').textContent = 'FCC ID: 2DM0A-EX200'
    const after = again()
    expect(after.claims).toHaveLength(2)
    expect(after.listing.models).toEqual(['EX-2'])
    expect(after.againMs).toBeUndefined()
  })
  it('is read at once when nobody knows what changed', () => {
    const { anew, setModel } = start(10)
    setModel('EX-2')
    expect(anew().listing.models).toEqual(['EX-2'])
  })
})
