import { beforeAll, describe, expect, it } from 'vitest'
import { SearchAnswer } from '../../src/contract/search-schemas.ts'
import type { Status } from '../../src/core/words.ts'
import { castMember, type HeldRecord } from '../../src/open-registry/cast.ts'
import { replyWithSearch } from '../../src/open-registry/search.ts'
import { seedRecords } from '../../src/open-registry/seed.ts'
import { asOn } from '../../src/open-registry/status.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, seededStore, storeOf, TODAY } from './registry-of.ts'

const SIZE = 900
const records = seedRecords({ size: SIZE, today: TODAY, catalogue })
let store: Store
let app: ReturnType<typeof appOf>
beforeAll(async () => {
  store = await seededStore(SIZE)
  app = appOf(store)
})

type Query = Readonly<Record<string, string>>
const get = (query: Query, from = app) => from.request(`/v1/certificates?${new URLSearchParams(query)}`)
const pageOf = async (query: Query, from = app): Promise<SearchAnswer> =>
  SearchAnswer.parse(await (await get(query, from)).json())

/** Every page, one behind the other. */
const allOf = async (query: Query, ask: (query: Query) => Promise<SearchAnswer> = pageOf) => {
  const pages: SearchAnswer[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined && pages.length < 2000; cursor = pages.at(-1)?.next)
    pages.push(await ask({ ...query, ...(cursor ? { cursor } : {}) }))
  return { pages, numbers: pages.flatMap((page) => page.records.map(({ scheme, number }) => `${scheme}:${number}`)) }
}
const expected = (is: (record: HeldRecord) => boolean): readonly string[] =>
  records
    .filter((record) => is(asOn(record, TODAY)))
    .map(({ scheme, number }) => `${scheme}:${number}`)
    .sort()

describe('a search', () => {
  const STATUSES: readonly Status[] = ['valid', 'suspended', 'revoked', 'cancelled', 'expired', 'in-renewal']
  it.each(STATUSES)('by status finds what reads as %s on the day, and nothing else', async (status) => {
    const { numbers } = await allOf({ status, limit: '100' })
    expect([...numbers].sort()).toEqual(expected((record) => record.status === status))
    expect(numbers.length).toBeGreaterThan(0)
  })
  it('reads a status that is still to come as the record itself does', async () => {
    const { record } = castMember('power-bank')
    const held: readonly HeldRecord[] = [
      { ...record, number: '2024000914000111', status: 'suspended', statusSince: '2026-11-22' },
      { ...record, number: '2024000914000112', status: 'suspended', statusSince: TODAY },
      { ...record, number: '2024000914000113', status: 'revoked', statusSince: '2026-11-22', validUntil: '2026-11-20' },
      { ...record, number: '2024000914000114', status: 'revoked', statusSince: '2026-11-01', validUntil: '2026-11-20' },
      { ...record, number: '2024000914000115', status: 'expired', statusSince: '2026-11-22' },
    ]
    const here = appOf(await storeOf(held, 'demo'))
    for (const status of STATUSES) {
      const found = (await pageOf({ status }, here)).records.map(({ number }) => number)
      const wanted = held.filter((one) => asOn(one, TODAY).status === status).map(({ number }) => number)
      expect([...found].sort(), status).toEqual(wanted)
    }
    expect(held.map((one) => asOn(one, TODAY).status)).toEqual(['valid', 'suspended', 'expired', 'revoked', 'valid'])
  })
  const names = ({ holder = '', manufacturer = '' }: HeldRecord): string => `${holder}\n${manufacturer}`
  it.each<[string, Query, (record: HeldRecord) => boolean]>([
    ['part of a holder', { holder: '示例食品（深圳）' }, (record) => names(record).includes('示例食品（深圳）')],
    [
      'a holder in another width and case',
      { holder: 'ＥＸＡＭＰＬＥ audio' },
      (record) => /Example Audio/u.test(names(record)),
    ],
    ['part of a product', { product: '电热水' }, ({ productName }) => productName?.includes('电热水') ?? false],
    ['a model', { product: 'ex-pb2' }, ({ models = [] }) => models.some((model) => model.startsWith('EX-PB2'))],
    ['a body', { body: '00' }, ({ body }) => body?.id === '00'],
    ['a scheme', { scheme: 'us-fcc' }, ({ scheme }) => scheme === 'us-fcc'],
    [
      'several at once',
      { scheme: 'cn-ccc', status: 'suspended', holder: '（深圳）' },
      (record) => record.scheme === 'cn-ccc' && record.status === 'suspended' && names(record).includes('（深圳）'),
    ],
  ])('by %s', async (_, query, is) => {
    const { numbers } = await allOf({ ...query, limit: '100' })
    expect([...numbers].sort()).toEqual(expected(is))
    expect(numbers.length).toBeGreaterThan(0)
  })
  it('finds nothing where there is nothing', async () => {
    expect((await allOf({ scheme: 'xx-other' })).numbers).toEqual([])
    expect((await allOf({ body: '99', status: 'valid' })).numbers).toEqual([])
  })
  it('by GTIN, however it is written', async () => {
    const { record } = castMember('power-bank')
    const here = appOf(await storeOf([{ ...record, gtins: ['9520000000172', '9520000000202'] }], 'demo'))
    for (const gtin of ['9520000000172', '09520000000172', '9520000000202'])
      expect((await pageOf({ gtin }, here)).records).toHaveLength(1)
    expect((await pageOf({ gtin: '9520000000332' }, here)).records).toEqual([])
  })
  it('takes the signs of a pattern for what they are', async () => {
    const { record } = castMember('power-bank')
    const here = appOf(await storeOf([{ ...record, holder: '示例 100%_\\公司' }], 'demo'))
    const count = async (holder: string) => (await pageOf({ holder }, here)).records.length
    expect([await count('100%_\\公'), await count('%%'), await count('示%司'), await count("'; drop")]).toEqual([
      1, 0, 0, 0,
    ])
  })
})

describe('the pages of a search', () => {
  it.each(['1', '7', '20', '100'])('of %s hold everything once, in an order that stays', async (limit) => {
    const { pages, numbers } = await allOf({ scheme: 'us-fcc', limit })
    expect([...numbers].sort()).toEqual(expected(({ scheme }) => scheme === 'us-fcc'))
    expect(pages.every((page) => page.records.length <= Number(limit))).toBe(true)
    expect((await allOf({ scheme: 'us-fcc', limit: '13' })).numbers).toEqual(numbers)
  })
  it('neither repeat nor leave out what stayed, when something is added in between', async () => {
    const before = records.filter((_, i) => i % 10 !== 0)
    const growing = await storeOf(before, 'demo')
    const here = appOf(growing)
    const first = await pageOf({ body: '00', limit: '30' }, here)
    const audit = { at: NOW, actor: 'cli', action: 'import', target: 'x' }
    await growing.writeCertificates({ records: records.slice(0, 2000), events: [] }, audit)
    await growing.replaceAll({ records: records.toReversed(), coverage: await growing.coverage(), asOf: NOW })
    const more = await allOf({ body: '00', limit: '30' }, (query) =>
      pageOf({ ...query, ...(query.cursor ? {} : { cursor: first.next ?? '' }) }, here),
    )
    const seen = [...first.records.map(({ scheme, number }) => `${scheme}:${number}`), ...more.numbers]
    expect(new Set(seen).size).toBe(seen.length)
    const stayed = before.filter(({ body }) => body?.id === '00').map(({ scheme, number }) => `${scheme}:${number}`)
    expect(stayed.filter((number) => !seen.includes(number))).toEqual([])
  })
  it('read only so many rows each; an empty one is not the last', async () => {
    const ask = async (query: Query): Promise<SearchAnswer> => {
      const reply = await replyWithSearch(store, query, 50)
      if (reply.kind !== 'answer') throw new Error(reply.problem)
      return SearchAnswer.parse(JSON.parse(String(reply.body)))
    }
    const { pages, numbers } = await allOf({ product: 'ex-pb100' }, ask)
    expect(numbers).toEqual(['cn-ccc:2024000914000101'])
    expect(pages).toHaveLength(Math.floor(SIZE / 50) + 1)
    expect(pages.filter((page) => page.records.length === 0 && page.next !== undefined).length).toBeGreaterThan(10)
    const whole = await allOf({ status: 'valid', limit: '7' }, ask)
    expect([...whole.numbers].sort()).toEqual(expected((record) => record.status === 'valid'))
  })
})

describe('a search that is not answered', () => {
  it.each<[string, Query]>([
    ['nothing to search by', {}],
    ['nothing but how much', { limit: '5' }],
    ['one character', { holder: '示' }],
    ['one character among spaces', { product: '  E ' }],
    ['a page of none', { scheme: 'cn-ccc', limit: '0' }],
    ['a page too large', { scheme: 'cn-ccc', limit: '101' }],
    ['an unknown status', { status: 'fine' }],
    ['a GTIN of nine digits', { gtin: '952000000' }],
    ['a cursor that is none', { scheme: 'cn-ccc', cursor: 'abc' }],
    ['a cursor with other signs', { scheme: 'cn-ccc', cursor: '../x' }],
  ])('%s', async (_, query) => {
    const response = await get(query)
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  })
  it('a cursor of another search', async () => {
    const { next = '' } = await pageOf({ scheme: 'cn-ccc', limit: '1' })
    expect(next).toMatch(/^[\w-]+$/u)
    expect((await get({ scheme: 'cn-ccc', cursor: next, limit: '50' })).status).toBe(200)
    expect((await get({ scheme: 'cn-sc', cursor: next })).status).toBe(400)
  })
})
