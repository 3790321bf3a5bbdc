import { beforeAll, describe, expect, it } from 'vitest'
import { type ProblemKind, problemType } from '../../src/contract/problems.ts'
import { type Route, routes } from '../../src/contract/routes.ts'
import { CertificateAnswer, ProblemDocument, WellKnown } from '../../src/contract/schemas.ts'
import { cast, castMember } from '../../src/open-registry/cast.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { appOf, NOW, seededStore, storeOf, TODAY } from './registry-of.ts'

let store: Store
let app: ReturnType<typeof appOf>
beforeAll(async () => {
  store = await seededStore(600)
  app = appOf(store)
})

const problemAt = async (path: string, from = app, init?: RequestInit): Promise<{ status: number; type: string }> => {
  const response = await from.request(path, init)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = ProblemDocument.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return { status: response.status, type: problem.type }
}
const is = (status: number, kind: ProblemKind) => ({ status, type: problemType(kind) })

describe('what the register says of itself', () => {
  it('follows the contract and counts what it holds', async () => {
    const wellKnown = WellKnown.parse(await (await app.request('/.well-known/proofmark')).json())
    expect(wellKnown.total).toBe(600)
    expect(wellKnown.demo).toBe(true)
    const held = new Set(cast.map(({ record }) => record.scheme))
    expect(wellKnown.coverage.map(({ scheme, kind }) => `${scheme} ${kind}`)).toEqual(
      [...held].sort().map((scheme) => `${scheme} demo`),
    )
    expect(held.size).toBeGreaterThanOrEqual(7)
    expect(wellKnown.coverage.reduce((sum, { count }) => sum + count, 0)).toBe(600)
    const { revision } = await store.edition()
    expect(wellKnown.ranges).toEqual({ maxBits: 16, epoch: revision, minimumEntries: 500 })
  })
})

describe('one certificate', () => {
  it('is found by its compact number and as printed', async () => {
    const { record } = castMember('power-bank')
    for (const written of ['2024000914000101', '2024 00 0914 000101', encodeURIComponent('２０２４００0914000101')]) {
      const answer = CertificateAnswer.parse(await (await app.request(`/v1/certificates/cn-ccc/${written}`)).json())
      expect(answer.record).toEqual({ ...record, asOf: `${TODAY}T00:00:00Z` })
    }
  })
  it('is expired once its validity is over, though the record says valid', async () => {
    const answer = CertificateAnswer.parse(await (await app.request('/v1/certificates/cn-ccc/2020000717000707')).json())
    expect([answer.record.status, answer.record.statusSince]).toEqual(['expired', '2025-03-16'])
  })
  it.each([
    ['2023000914000404', '2026-06-13', { status: 'valid', basis: 'history' }],
    ['2023000914000404', '2026-06-14', { status: 'suspended', basis: 'record' }],
    ['2020000717000707', '2025-03-15', { status: 'valid', basis: 'record' }],
    ['2020000717000707', '2025-03-16', { status: 'expired', basis: 'dates' }],
    // Suspended and restored since: the record alone would say that it was valid.
    ['2024000716000707', '2026-08-02', { status: 'valid', basis: 'history' }],
    ['2024000716000707', '2026-08-03', { status: 'suspended', basis: 'history' }],
    ['2024000716000707', '2026-10-11', { status: 'suspended', basis: 'history' }],
    ['2024000716000707', '2026-10-12', { status: 'valid', basis: 'record' }],
  ])('%s on %s', async (number, day, expected) => {
    const response = await app.request(`/v1/certificates/cn-ccc/${number}?on=${day}`)
    expect(CertificateAnswer.parse(await response.json()).on).toEqual({ day, ...expected })
  })
  it.each([
    ['?on=2020-03-15', is(404, 'not-yet-issued')],
    ['?on=2026-11-22', is(400, 'bad-request')],
    ['?on=2025-02-29', is(400, 'bad-request')],
  ])('with %s there is none', async (query, expected) => {
    expect(await problemAt(`/v1/certificates/cn-ccc/2020000717000707${query}`)).toEqual(expected)
  })
})

describe('a number that is not held', () => {
  it.each([
    ['cn-ccc/2024000914000199', 'an example', is(404, 'absent')],
    ['cn-sc/SC10631011500004', 'an example', is(404, 'absent')],
    ['us-fcc/2DM0AEX404', 'an example', is(404, 'absent')],
    ['cn-ccc/2024990914999999', 'no example: a demonstration cannot tell', is(404, 'not-held')],
    ['xx-other/1', 'of a scheme unknown here', is(404, 'not-held')],
    ['cn-ccc/12', 'no number at all', is(400, 'not-a-number')],
    ['cn-sc/SC10744030500004', 'with a wrong check digit', is(400, 'not-a-number')],
    ['CN/1', 'of a scheme that cannot be', is(400, 'bad-request')],
  ])('%s (%s)', async (path, _, expected) => {
    expect(await problemAt(`/v1/certificates/${path}`)).toEqual(expected)
  })
  it('is absent from a complete register, and unknown to a partial one', async () => {
    const { record } = castMember('power-bank')
    const complete = appOf(await storeOf([record], 'complete'))
    const partial = appOf(await storeOf([record], 'partial'))
    const path = '/v1/certificates/cn-ccc/2024990914999999'
    expect(await problemAt(path, complete)).toEqual(is(404, 'absent'))
    expect(await problemAt(path, partial)).toEqual(is(404, 'not-held'))
    expect(await problemAt('/v1/certificates/us-fcc/2DM0AEX404', complete)).toEqual(is(404, 'not-held'))
  })
})

describe('every answer', () => {
  const paths = [
    '/.well-known/proofmark',
    '/v1/certificates/cn-ccc/2024000914000101',
    '/v1/ranges/0/-',
    '/c/cn-ccc/2024000914000101',
    '/',
    '/openapi.json',
    '/v1/certificates?holder=%E7%A4%BA%E4%BE%8B',
    '/v1/certificates/cn-ccc/2024000914000101/history',
    '/v1/bodies/00',
    '/v1/alerts/index',
    '/.well-known/jwks.json',
    '/v1/laboratories/EX-LAB-1',
    '/v1/test-reports/ZZ0000025001',
    '/docs',
  ]
  it.each(paths)('%s has a tag, and answers 304 to it', async (path) => {
    const first = await app.request(path)
    const tag = first.headers.get('etag') ?? ''
    expect(first.status).toBe(200)
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/u)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, no-transform$/u)
    for (const sent of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await app.request(path, { headers: { 'If-None-Match': sent } })
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, ''])
    }
    expect((await app.request(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
  })
  it.each([...paths, '/nowhere', '/healthz'])('%s may be read by any page and cannot be framed', async (path) => {
    const { headers } = await app.request(path)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })
  it('comes to HEAD without a body', async () => {
    const response = await app.request('/.well-known/proofmark', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('what is not asked properly', () => {
  const byPath = new Map<string, Route[]>()
  for (const route of Object.values(routes) as readonly Route[])
    byPath.set(route.path, [...(byPath.get(route.path) ?? []), route])
  it.each([...byPath])('%s is asked as the contract says and in no other way', async (path, here) => {
    const address = path
      .replace('{scheme}', 'cn-ccc')
      .replace('{number}', '1')
      .replace('{bits}', '0')
      .replace('{prefix}', '-')
      .replace(/\{\w+\}/u, '00')
    const methods = here.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase()))
    const allow = [...methods, 'OPTIONS'].join(', ')
    for (const method of ['GET', 'POST', 'PUT', 'DELETE'].filter((one) => !allow.includes(one))) {
      const response = await app.request(address, method === 'GET' ? {} : { method, body: 'x' })
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, allow])
    }
    const before = await app.request(address, { method: 'OPTIONS' })
    const isOpen = here.every(({ scope }) => scope === undefined)
    expect([before.status, before.headers.get('allow')]).toEqual([204, allow])
    expect(before.headers.get('access-control-allow-methods')).toBe(isOpen ? allow : null)
  })
  it('is told so', async () => {
    expect(await problemAt('/nowhere')).toEqual(is(404, 'no-such-page'))
    expect(await problemAt(`/v1/certificates/cn-ccc/${'1'.repeat(65)}`)).toEqual(is(400, 'bad-request'))
    expect(await problemAt(`/${'x'.repeat(2100)}`)).toEqual(is(414, 'address-too-long'))
    const heavy = { method: 'POST', body: 'x', headers: { 'Content-Length': '20000' } }
    expect(await problemAt('/healthz', app, heavy)).toEqual(is(413, 'too-large'))
  })
  it('lets a page ask first', async () => {
    const response = await app.request('/v1/ranges/0/-', { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  })
})

describe('faults and limits', () => {
  it('says only that it failed, and tells the log why', async () => {
    const faults: unknown[] = []
    const broken = appOf(
      { ...store, lookUp: () => Promise.reject(new Error('secret path')) },
      { log: (fault) => faults.push(fault) },
    )
    const response = await broken.request('/v1/certificates/cn-ccc/2024000914000101')
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ type: problemType('internal') })
    expect(text).not.toContain('secret')
    expect(String(faults[0])).toContain('secret path')
  })
  it('gives up on an answer that takes too long', async () => {
    const slow = appOf({ ...store, lookUp: () => new Promise(() => {}) }, { timeoutMs: 5 })
    expect(await problemAt('/v1/certificates/cn-ccc/2024000914000101', slow)).toEqual(is(503, 'time-out'))
  })
  it('lets a client ask as often as it earns, and others beside it', async () => {
    let elapsedMs = 0
    const limited = appOf(store, {
      elapsedMs: () => elapsedMs,
      rateLimit: { burst: 2, perSecond: 0.5 },
      clientOf: (context) => context.req.header('X-Client') ?? '',
    })
    const ask = (client: string) => limited.request('/healthz', { headers: { 'X-Client': client } })
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 200])
    const refused = await ask('a')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2'])
    expect(refused.headers.get('ratelimit')).toBe('"reads";r=0;t=2')
    expect(refused.headers.get('ratelimit-policy')).toBe('"reads";q=2;w=4')
    expect((await ask('b')).status).toBe(200)
    elapsedMs = 2000
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 429])
  })
  it('is healthy without data, but not ready', async () => {
    const empty = appOf({ ...store, edition: async () => ({ asOf: NOW, epoch: 0, revision: 0 }) })
    expect((await empty.request('/healthz')).status).toBe(200)
    expect(await problemAt('/readyz', empty)).toEqual(is(503, 'not-ready'))
    const gone = appOf({ ...store, edition: () => Promise.reject(new Error('gone')) })
    expect((await gone.request('/healthz')).status).toBe(200)
    expect(await problemAt('/readyz', gone)).toEqual(is(503, 'not-ready'))
    expect((await gone.request('/readyz')).headers.get('Retry-After')).toBe('5')
    expect(await (await app.request('/readyz')).json()).toEqual({ status: 'ready', asOf: `${TODAY}T00:00:00Z` })
  })
})
