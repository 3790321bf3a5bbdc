import { describe, expect, it } from 'vitest'
import { problemType } from '../../src/contract/problems.ts'
import { byteClass, chooseBits, prefixOf } from '../../src/contract/ranges.ts'
import { CompactRecord, MAX_COMPACT_BYTES, RangeAnswer } from '../../src/contract/schemas.ts'
import { castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { compactOf } from '../../src/open-registry/compact.ts'
import { rangeBody } from '../../src/open-registry/range.ts'
import { showcase } from '../../src/open-registry/showcase.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
import { appOf, seededStore } from './registry-of.ts'

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value), 'utf8')

const bodyOf = async (store: Store, bits: number, prefix: string): Promise<string> => {
  const range = await rangeBody(store, bits, prefix)
  if (range.kind !== 'body') throw new Error(range.kind)
  return range.body
}

describe('a range answer', () => {
  it('holds everything under the prefix, sorted, and nothing else', async () => {
    const store = await seededStore(2000)
    const all = RangeAnswer.parse(JSON.parse(await bodyOf(store, 0, '')))
    const keys = all.entries.map(({ rest }) => rest)
    expect(keys).toHaveLength(2000)
    expect(keys).toEqual([...keys].sort())
    for (const bits of [1, 3, 4, 6]) {
      const prefix = prefixOf(keys[1234] ?? '', bits)
      const range = RangeAnswer.parse(JSON.parse(await bodyOf(store, bits, prefix)))
      const whole = range.entries.map(({ rest }) => prefix.slice(0, Math.floor(bits / 4)) + rest)
      expect(whole).toEqual(keys.filter((key) => prefixOf(key, bits) === prefix))
      expect([range.bits, range.prefix]).toEqual([bits, prefix])
    }
  })
  it('carries the record under the key of its number, with the status of the day', async () => {
    const store = await seededStore(100)
    const { entries } = RangeAnswer.parse(JSON.parse(await bodyOf(store, 0, '')))
    const recordAt = (number: string) => entries.find(({ rest }) => rest === keyOf('cn-ccc', number))?.record
    expect(recordAt('2024000914000101')?.models).toEqual(['EX-PB100'])
    expect(recordAt('2020000717000707')?.status).toBe('expired')
    expect(recordAt('2025000907000909')?.modelsCut).toBe(true)
  })
  it('fills a byte class exactly, with the same bytes each time', async () => {
    const store = await seededStore(700)
    const lengths = new Set<number>()
    for (const prefix of ['0', '4', '8', 'c']) {
      const body = await bodyOf(store, 2, prefix)
      expect(Buffer.byteLength(body)).toBe(byteClass(Buffer.byteLength(body)))
      expect(await bodyOf(store, 2, prefix)).toBe(body)
      lengths.add(Buffer.byteLength(body))
    }
    expect(lengths).toEqual(new Set([128 * 1024]))
  })
  it('of the demonstration register is one of eight, each of a crowd, and all of one length', async () => {
    const store = await seededStore(5000)
    const bits = chooseBits(5000, 16)
    const prefixes = Array.from({ length: 8 }, (_, i) => (2 * i).toString(16))
    const bodies = await Promise.all(prefixes.map((prefix) => bodyOf(store, bits, prefix)))
    expect(bits).toBe(3)
    // Whoever sees only lengths learns how many numbers were asked for and nothing of which.
    expect(new Set(bodies.map((body) => Buffer.byteLength(body)))).toEqual(new Set([320 * 1024]))
    const crowds = bodies.map((body) => RangeAnswer.parse(JSON.parse(body)).entries.length)
    expect(crowds.reduce((sum, crowd) => sum + crowd, 0)).toBe(5000)
    expect(Math.min(...crowds)).toBeGreaterThanOrEqual(500)
  })
  it('is padded when it holds nothing, with padding that differs by prefix', async () => {
    const store = await seededStore(20)
    const pads = new Set<string>()
    for (const prefix of ['ff00', 'ff01', 'ff02']) {
      const body = await bodyOf(store, 16, prefix)
      expect(Buffer.byteLength(body)).toBe(16 * 1024)
      pads.add(RangeAnswer.parse(JSON.parse(body)).pad)
    }
    expect(pads.size).toBe(3)
  })
  it('is refused where it would hold too much, and for a prefix that is none', async () => {
    const app = appOf(await seededStore(300), { maxRangeEntries: 200 })
    const typeAt = async (path: string): Promise<unknown> =>
      ((await (await app.request(path)).json()) as { type: unknown }).type
    expect(await typeAt('/v1/ranges/0/-')).toBe(problemType('range-too-wide'))
    for (const path of ['3/1', '3/A', '4/ab', '17/abcde', '5/a', '16/-', '-1/-', '03/a'])
      expect(await typeAt(`/v1/ranges/${path}`), path).toBe(problemType('bad-request'))
    expect((await app.request('/v1/ranges/3/2')).status).toBe(200)
  })
})

describe('a compact record', () => {
  const { record } = castMember('power-bank')
  const many = (count: number, length: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${String(i).padStart(4, '0')}${'M'.repeat(length - 4)}`)

  it('holds what decides a look-up, and of the rest nothing', () => {
    const full = showcase[0]
    if (!full) throw new Error('nothing on show')
    const { scheme: _s, number: _n, factory: _f, laboratory: _l, reviewer: _r, signer: _g, ...rest } = record
    const left = Object.keys(full).filter((name) => !Object.hasOwn(compactOf(full), name))
    expect(left.sort()).toEqual(
      [
        'factory',
        'laboratory',
        'marks',
        'number',
        'products',
        'reviewer',
        'scheme',
        'signer',
        'sites',
        'testReports',
      ].sort(),
    )
    expect(compactOf(record)).toEqual(rest)
    expect(bytes(compactOf(record))).toBeLessThan(500)
  })
  it('keeps a list of models that just fits, and cuts one that just does not', () => {
    const countThatFits =
      Array.from({ length: 200 }, (_, i) => i).filter(
        (count) => bytes({ ...compactOf(record), models: many(count, 20) }) <= MAX_COMPACT_BYTES,
      ).length - 1
    const fits = compactOf({ ...record, models: many(countThatFits, 20) })
    expect([fits.models?.length, fits.modelsCut]).toEqual([countThatFits, undefined])
    const cut = compactOf({ ...record, models: many(countThatFits + 60, 20) })
    expect(cut.modelsCut).toBe(true)
    expect(bytes(cut)).toBeLessThanOrEqual(MAX_COMPACT_BYTES)
    expect(cut.models?.length).toBeLessThanOrEqual(countThatFits)
    expect(cut.models?.length).toBeGreaterThan(countThatFits - 30)
  })
  it('never exceeds its limit, and never says of a cut list that it is whole', () => {
    const endless: HeldRecord = {
      ...record,
      holder: '示'.repeat(300),
      manufacturer: '示'.repeat(300),
      productName: '示'.repeat(300),
      scope: '示'.repeat(2000),
      standards: many(50, 120),
      gtins: many(500, 14),
      models: many(500, 120),
      level: '示'.repeat(80),
      energyClass: 'A',
      body: { id: 'x'.repeat(80), name: '示'.repeat(300), standing: 'approved' },
    }
    const compact = compactOf(endless)
    expect(bytes(compact)).toBeLessThanOrEqual(MAX_COMPACT_BYTES)
    expect(CompactRecord.safeParse(compact).success).toBe(true)
    expect(compact.modelsCut).toBe(true)
    expect([compact.holder, compact.status]).toEqual([endless.holder, 'valid'])
    const { models: _models, ...withoutModels } = endless
    expect(compactOf(withoutModels).modelsCut).toBeUndefined()
    expect(bytes(compactOf(withoutModels))).toBeLessThanOrEqual(MAX_COMPACT_BYTES)
  })
})
