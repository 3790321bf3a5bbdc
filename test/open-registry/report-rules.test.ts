/** What makes reports one case, what is a flood, and in which order cases are looked at. */
import { describe, expect, it } from 'vitest'
import { CCC_RISKS, priorityOf, RISKS, type Risk, riskOf } from '../../src/open-registry/case-priority.ts'
import { type Arrival, FLOOD, floodOf } from '../../src/open-registry/report-flood.ts'
import { listingOf, placeOf } from '../../src/open-registry/report-place.ts'
import { catalogue } from '../../src/schemes/about/index.ts'

describe('one case', () => {
  const report = { kind: 'other', scheme: 'cn-ccc', number: '1', listing: 'https://Shop.example/p?id=1' }
  const place = (over: object, id = 'r') => placeOf({ ...report, ...over }, id).place
  it.each([
    ['another way to the page', { listing: 'https://shop.example/p?utm_source=x&id=1&spm=a.b#top' }],
    ['parameters in another order', { listing: 'https://shop.example/p?id=1' }],
    ['a name and password before the host', { listing: 'https://a:b@shop.example/p?id=1' }],
    ['another suspicion', { kind: 'copied-badge' }],
  ])('is the same with %s', (_, over) => expect(place(over, 'other')).toBe(place({})))
  it.each([
    ['another page', { listing: 'https://shop.example/p?id=2' }],
    ['another port', { listing: 'https://shop.example:8443/p?id=1' }],
    ['another number', { number: '2' }],
    ['another scheme', { scheme: 'fsc-lic' }],
    ['a hint that it is no number', { kind: 'not-a-number' }],
  ])('is another with %s', (_, over) => expect(place(over)).not.toBe(place({})))
  it('is each report by itself where nothing is named', () => {
    const bare = (id: string) => placeOf({ kind: 'other' }, id)
    expect(bare('a').place).not.toBe(bare('b').place)
    expect(bare('a').merchant).toBeUndefined()
  })
  it('leaves alone what is no address', () => expect(listingOf('http://[')).toBe('http://['))
  it('tells merchants of one marketplace apart', () => {
    const merchant = (name?: string) => placeOf({ ...report, shop: name === undefined ? {} : { name } }, 'r').merchant
    expect(new Set([merchant(), merchant('示例店'), merchant('另一店')]).size).toBe(3)
    expect(merchant('ＡＢ 店 ')).toBe(merchant('ab 店'))
  })
})

describe('a flood', () => {
  const NOW = '2026-11-21T08:00:00Z'
  const arrivals = (count: number, of: (i: number) => Partial<Arrival>): readonly Arrival[] =>
    Array.from({ length: count }, (_, i) => ({ id: `${i}`, receivedAt: NOW, isKnownDevice: false, ...of(i) }))
  const flooded = (count: number, of: (i: number) => Partial<Arrival>) => floodOf(arrivals(count, of), NOW).size

  it('is more than a few from one address', () => {
    expect(flooded(FLOOD.ofOne, () => ({ sender: 's' }))).toBe(0)
    expect(flooded(FLOOD.ofOne + 1, () => ({ sender: 's' }))).toBe(FLOOD.ofOne + 1)
    expect(flooded(FLOOD.ofOne + 1, (i) => ({ sender: `${i}` }))).toBe(0)
  })
  it('is a burst from few addresses', () => {
    const pairs = (i: number) => ({ sender: `${i >> 1}` })
    expect(flooded(FLOOD.burst - 2, pairs)).toBe(0)
    expect(flooded(FLOOD.burst, pairs)).toBe(FLOOD.burst)
    expect(flooded(FLOOD.burst, (i) => ({ sender: `${i}` }))).toBe(0)
    expect(flooded(FLOOD.burst, (i) => ({ ...pairs(i), receivedAt: '2026-11-21T07:00:00Z' }))).toBe(0)
  })
  it('is a wave of keys that nobody has seen before', () => {
    const wave = (i: number) => ({ sender: `${i}`, device: `d${i}` })
    expect(flooded(FLOOD.newDeviceBurst - 1, wave)).toBe(0)
    expect(flooded(FLOOD.newDeviceBurst, wave)).toBe(FLOOD.newDeviceBurst)
    expect(flooded(FLOOD.newDeviceBurst, (i) => ({ ...wave(i), isKnownDevice: i % 5 === 0 }))).toBe(0)
  })
})

/** Words of `schemes/about` for each risk. */
const SAYS: Readonly<Record<Risk, RegExp>> = {
  'child-product': /child|toy|infant|baby|juvenile|儿童|玩具|婴|童/iu,
  medical: /medical|device|drug|医疗|药/iu,
  electrical: /electr|appliance|plug|switch|voltage|drill|refriger|power|lumin|电|低压/iu,
  food: /food|食品|保健/iu,
  vehicle: /vehicle|helmet|car|motor|seat|tyre|brake|bicycle|汽车|头盔|车/iu,
  'life-safety': /fire|escape|protective|explosi|Ex components|safety barrier|gas|防爆|防护|燃气/iu,
}
describe('the risk of goods', () => {
  it('is what the scheme is said to be about', () => {
    for (const [risk, ids] of Object.entries(RISKS))
      for (const id of ids) {
        const about = catalogue.get(id)?.about
        expect(JSON.stringify([about?.name, about?.proves]), id).toMatch(SAYS[risk as Risk])
      }
  })
  it('is what the category of a CCC number is said to be', () => {
    const named = Object.entries(catalogue.get('cn-ccc')?.about.categories ?? {})
    for (const [group, risk] of Object.entries(CCC_RISKS)) {
      const inGroup = named.filter(([code]) => code.startsWith(group))
      expect(inGroup.length, group).toBeGreaterThan(0)
      const words = inGroup.map(([, { zh, en }]) => `${zh} ${en}`)
      if (risk === 'electrical')
        expect(
          words.some((one) => SAYS[risk].test(one)),
          group,
        ).toBe(true)
      else for (const one of words) expect(one).toMatch(SAYS[risk])
    }
  })
  it('is none where nobody knows', () => {
    expect([riskOf(undefined), riskOf('cn-organic'), riskOf('cn-ccc'), riskOf('cn-ccc', '2101')]).toEqual([
      ...[undefined, undefined, undefined, undefined],
    ])
    expect([riskOf('cn-ccc', '2202'), riskOf('en71')]).toEqual(['child-product', 'child-product'])
  })
})

describe('priority', () => {
  const one = { kinds: ['other'], verdictKinds: ['absent'], reporters: 1, evidence: 0, flooded: false } as const
  it('adds up what speaks for looking soon, and says what', () => {
    expect(priorityOf(one)).toEqual({ level: 'low', points: 20, why: [{ why: 'caution', points: 20 }] })
    expect(priorityOf({ ...one, verdictKinds: ['revoked', 'absent'], risk: 'electrical', evidence: 1 })).toMatchObject({
      level: 'high',
      points: 65,
    })
    expect(priorityOf({ ...one, risk: 'child-product' }).level).toBe('middle')
  })
  it.each([
    [1, 0],
    [2, 10],
    [3, 15],
    [4, 15],
    [5, 25],
    [9, 25],
    [10, 30],
  ])('counts %i reporters with %i points', (reporters, points) =>
    expect(priorityOf({ ...one, reporters }).points).toBe(20 + points),
  )
  it('counts neither hints nor a flood', () => {
    expect(priorityOf({ ...one, kinds: ['not-a-number'], reporters: 9, risk: 'medical' }).points).toBe(0)
    const flood = { ...one, kinds: [], verdictKinds: [], reporters: 0, evidence: 0, flooded: true }
    expect(priorityOf(flood)).toEqual({ level: 'low', points: 0, why: [{ why: 'flood', points: 0 }] })
  })
})
