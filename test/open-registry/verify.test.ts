import { beforeAll, describe, expect, it } from 'vitest'
import { VerifyAnswer, type VerifyRequest } from '../../src/contract/verify-schemas.ts'
import { isExampleNumber } from '../../src/core/catalogue.ts'
import { check } from '../../src/core/check.ts'
import type { Get } from '../../src/core/registry.ts'
import { judgedListing } from '../../src/core/site.ts'
import { VERDICT_KINDS, type Verdict } from '../../src/core/words.ts'
import { cast, castMember, UNSEEDED } from '../../src/open-registry/cast.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { openRegistry } from '../../src/registries/open-registry.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, seededStore, storeOf, TODAY } from './registry-of.ts'

let store: Store
let app: ReturnType<typeof appOf>
beforeAll(async () => {
  store = await seededStore(600)
  app = appOf(store)
})

const post = (body: unknown, from = app): Promise<Response> =>
  Promise.resolve(
    from.request('/v1/verify', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const verify = async (request: VerifyRequest, from = app): Promise<VerifyAnswer> => {
  const response = await post(request, from)
  expect(response.status).toBe(200)
  return VerifyAnswer.parse(await response.json())
}

/** What a page would say that shows a record as it is. */
const listingOf = ({
  productName = 'x',
  models = [],
  holder,
  manufacturer,
  energyClass,
}: (typeof cast)[number]['record']) => ({
  title: [productName, models[0] ?? ''].join(' ').trim(),
  models: models.slice(0, 1),
  manufacturer: manufacturer ?? holder ?? '',
  ...(energyClass ? { attributes: [{ name: '能效等级', value: `${energyClass}级` }] } : {}),
})

describe('the verdict on a listing', () => {
  /** The way of the extension: a private look-up over HTTP, then the same stages. */
  const byExtension = async (request: VerifyRequest): Promise<readonly Verdict[]> => {
    const registry = openRegistry({ url: 'https://register.example', name: 'x' })
    const get: Get = async (url) => {
      const response = await app.request(new URL(url).pathname)
      const contentType = response.headers.get('content-type') ?? ''
      return { kind: 'ok', status: response.status, body: await response.text(), contentType }
    }
    const isExample = (number: Parameters<typeof isExampleNumber>[1]) => isExampleNumber(catalogue, number)
    const claims = request.numbers.map(({ scheme, number }, i) => ({
      scheme,
      strength: 'numbered-with-context' as const,
      raw: number,
      quote: number,
      passage: i,
      start: 0,
      end: number.length,
    }))
    const listing = judgedListing({ site: '', models: [], attributes: [], ...request.listing })
    return check(claims, listing, {
      catalogue,
      today: TODAY,
      lookup: async (number) => [await registry.ask(number, { get, now: NOW, isExample, privacy: 'range' })],
    })
  }
  const cases: readonly (readonly [string, VerifyRequest])[] = [
    ...cast.map(({ name, record }): readonly [string, VerifyRequest] => [
      name,
      { listing: listingOf(record), numbers: [{ scheme: record.scheme, number: record.number }] },
    ]),
    ...UNSEEDED.map(({ scheme, number }): readonly [string, VerifyRequest] => [
      `nothing under ${number}`,
      { listing: { title: 'Example' }, numbers: [{ scheme, number }] },
    ]),
    ['no example', { listing: { title: '示例' }, numbers: [{ scheme: 'cn-ccc', number: '2024990914999999' }] }],
    ['no number', { listing: { title: '示例' }, numbers: [{ scheme: 'cn-sc', number: 'SC10744030500004' }] }],
    [
      'another model',
      {
        listing: { title: '示例电源适配器 EX-CH65', models: ['EX-CH65'], manufacturer: '示例电源（东莞）有限公司' },
        numbers: [{ scheme: 'cn-ccc', number: '2024000907000202' }],
      },
    ],
    [
      'two washers',
      {
        listing: { title: '示例洗衣机' },
        numbers: ['2023000705000801', '2023000705000802'].map((number) => ({ scheme: 'cn-ccc', number })),
      },
    ],
  ]
  it.each(cases)('%s: the very one of the extension', async (_, request) => {
    const [{ verdicts }, expected] = [await verify(request), await byExtension(request)]
    expect(expected.length).toBeGreaterThan(0)
    expect(verdicts.map(({ kind, comparison, notes, number }) => ({ kind, comparison, notes, number }))).toEqual(
      expected.map(({ kind, comparison, notes, number }) => ({
        kind,
        comparison,
        notes: [...notes],
        number: number?.compact,
      })),
    )
  })
  it('comes to many kinds here, so that agreeing means something', async () => {
    const kinds = await Promise.all(
      cases.map(async ([, request]) => (await verify(request)).verdicts.map(({ kind }) => kind)),
    )
    expect(new Set(kinds.flat()).size).toBeGreaterThanOrEqual(10)
    for (const kind of kinds.flat()) expect(VERDICT_KINDS).toContain(kind)
  })
  it('says it in words, in both languages', async () => {
    const { verdicts } = await verify({
      listing: { title: '示例锂离子电池组' },
      numbers: [{ scheme: 'cn-ccc', number: '2023 00 0915 000505' }],
    })
    expect(verdicts.map(({ kind, words }) => [kind, words.zh.short, words.en.short])).toEqual([
      ['revoked', '已撤销', 'Revoked'],
    ])
  })
})

describe('what is told in order', () => {
  it('is a recall, then each number as asked, then what the law asks for', async () => {
    const { verdicts } = await verify({
      listing: { title: '示例牌移动电源', brand: '示例牌', models: ['EX-PB200R'] },
      numbers: [
        { scheme: 'us-fcc', number: '2DM0AEX404' },
        { scheme: 'xx-unknown', number: '1' },
      ],
    })
    expect(verdicts.map(({ kind, claim, alert }) => [kind, claim, alert?.id])).toEqual([
      ['recalled', undefined, 'example-recall-pb200r'],
      ['absent', 0, undefined],
      ['unchecked', 1, undefined],
      ['expected', undefined, undefined],
    ])
  })
  it('is nothing of the listing where it is a list of goods', async () => {
    const { verdicts } = await verify({ listing: { title: '示例牌移动电源', page: 'list' }, numbers: [] })
    expect(verdicts).toEqual([])
  })
})

describe('a register of another kind', () => {
  const claim = { scheme: 'cn-ccc', number: '2024990914999999' }
  it.each([
    ['complete', `${TODAY}T00:00:00Z`, 'absent'],
    ['complete', '2026-11-01T00:00:00Z', 'unchecked'],
    ['partial', `${TODAY}T00:00:00Z`, 'unchecked'],
  ] as const)('%s as of %s: %s', async (kind, asOf, expected) => {
    const { demo: _demo, ...real } = castMember('power-bank').record
    const here = appOf(await storeOf([real], kind, asOf))
    const { verdicts } = await verify({ listing: { title: 'x' }, numbers: [claim] }, here)
    expect(verdicts.map((verdict) => verdict.kind)).toEqual([expected])
  })
})

describe('what is not a listing', () => {
  const numbers = Array.from({ length: 21 }, () => ({ scheme: 'cn-ccc', number: '1' }))
  it.each([
    ['no title', { listing: {}, numbers: [] }, 400],
    ['a title too long', { listing: { title: 'x'.repeat(501) }, numbers: [] }, 400],
    ['too many numbers', { listing: { title: 'x' }, numbers }, 413],
    ['too much of it', `{"listing":{"title":"x"},"numbers":[],"pad":"${'x'.repeat(70_000)}"}`, 413],
    ['no JSON', '{', 400],
  ])('%s', async (_, body, status) => {
    const response = await post(body)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  })
  it('is not kept by anyone on the way', async () => {
    const response = await post({ listing: { title: 'x' }, numbers: [] })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
