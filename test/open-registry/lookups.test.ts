import { beforeAll, describe, expect, it } from 'vitest'
import { problemType } from '../../src/contract/problems.ts'
import { LookupAnswer, MAX_LOOKUPS } from '../../src/contract/search-schemas.ts'
import { castMember } from '../../src/open-registry/cast.ts'
import { appOf, seededStore, storeOf, TODAY } from './registry-of.ts'

let app: ReturnType<typeof appOf>
beforeAll(async () => {
  app = appOf(await seededStore(100))
})

const JSON_TYPE = { 'Content-Type': 'application/json' }
const send = (body: BodyInit, headers: Readonly<Record<string, string>> = JSON_TYPE, to = app) =>
  to.request('/v1/lookups', { method: 'POST', headers, body })
const ask = async (numbers: readonly (readonly [string, string])[], to = app): Promise<LookupAnswer> => {
  const body = JSON.stringify({ numbers: numbers.map(([scheme, number]) => ({ scheme, number })) })
  return LookupAnswer.parse(await (await send(body, JSON_TYPE, to)).json())
}
const HELD = ['cn-ccc', '2024000914000101'] as const

describe('many numbers at once', () => {
  it('are answered each for itself, in order, as the single call would', async () => {
    const { results, asOf } = await ask([
      ['cn-ccc', '2024 00 0914 000101'],
      ['cn-ccc', '2024000914000199'],
      ['cn-ccc', '2024990914999999'],
      ['xx-other', '1'],
      ['cn-ccc', '12'],
      ['us-fcc', '2DM0A-EXTAG3'],
      HELD,
      HELD,
    ])
    expect(asOf).toBe(`${TODAY}T00:00:00Z`)
    expect(results.map(({ kind }) => kind)).toEqual([
      ...['found', 'absent', 'not-held', 'not-held', 'not-a-number', 'found', 'found', 'found'],
    ])
    expect(results[0]).toEqual({
      scheme: 'cn-ccc',
      number: '2024 00 0914 000101',
      kind: 'found',
      record: { ...castMember('power-bank').record, asOf },
    })
    for (const { scheme, number, kind } of results) {
      const alone = await app.request(`/v1/certificates/${scheme}/${encodeURIComponent(number)}`)
      const said = (await alone.json()) as { readonly type?: string }
      expect(said.type ?? 'found').toBe(kind === 'found' ? 'found' : problemType(kind))
    }
  })
  it('have the status of the day', async () => {
    const { results } = await ask([['cn-ccc', '2020000717000707']])
    expect(results).toMatchObject([{ kind: 'found', record: { status: 'expired', statusSince: '2025-03-16' } }])
  })
  it('are absent from a complete register, and unknown to a partial one', async () => {
    const { record } = castMember('power-bank')
    const kinds = await Promise.all(
      (['complete', 'partial'] as const).map(async (kind) =>
        ask([['cn-ccc', '2024990914999999']], appOf(await storeOf([record], kind))),
      ),
    )
    expect(kinds.map(({ results }) => results[0]?.kind)).toEqual(['absent', 'not-held'])
  })
  it(`may be ${MAX_LOOKUPS}`, async () => {
    const { results } = await ask(Array.from({ length: MAX_LOOKUPS }, () => HELD))
    expect(results.filter(({ kind }) => kind === 'found')).toHaveLength(MAX_LOOKUPS)
  })
  it('are kept by nobody, and may be asked by any page', async () => {
    const response = await send(JSON.stringify({ numbers: [{ scheme: HELD[0], number: HELD[1] }] }))
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('etag')).toBeNull()
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const before = await app.request('/v1/lookups', { method: 'OPTIONS' })
    expect(before.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })
})

describe('a request that is not answered', () => {
  const number = { scheme: 'cn-ccc', number: '2024000914000101' }
  const numbers = (count: number): string => JSON.stringify({ numbers: Array.from({ length: count }, () => number) })
  it.each([
    ['no text at all', '', 400, 'bad-request'],
    ['no JSON', '{"numbers":', 400, 'bad-request'],
    ['JSON of another kind', '[1]', 400, 'bad-request'],
    ['no numbers', numbers(0), 400, 'bad-request'],
    ['a number that is none', '{"numbers":[{"scheme":"cn-ccc","number":7}]}', 400, 'bad-request'],
    ['a number without end', JSON.stringify({ numbers: [{ ...number, number: '1'.repeat(65) }] }), 400, 'bad-request'],
    ['a scheme that cannot be', '{"numbers":[{"scheme":"../x","number":"1"}]}', 400, 'bad-request'],
    ['one number too many', numbers(MAX_LOOKUPS + 1), 413, 'too-large'],
    ['too many bytes', `${' '.repeat(33 * 1024)}${numbers(1)}`, 413, 'too-large'],
    ['nesting without end', '['.repeat(20_000), 400, 'bad-request'],
  ] as const)('%s', async (_, body, status, kind) => {
    const response = await send(body)
    expect([response.status, ((await response.json()) as { type: string }).type]).toEqual([status, problemType(kind)])
  })
  it('too many bytes whose number was not said', async () => {
    let left = 40
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        left -= 1
        if (left < 0) controller.close()
        else controller.enqueue(new TextEncoder().encode(' '.repeat(1024)))
      },
    })
    const init = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' } as RequestInit
    expect((await app.request('/v1/lookups', init)).status).toBe(413)
  })
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])('%s', async (type) => {
    expect((await send(numbers(1), { 'Content-Type': type })).status).toBe(415)
  })
  it('JSON with its alphabet is answered', async () => {
    expect((await send(numbers(1), { 'Content-Type': 'application/json; charset=utf-8' })).status).toBe(200)
  })
})
