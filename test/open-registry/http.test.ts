import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/contract/routes.ts'
import { encodingOf, mayCompress } from '../../src/open-registry/http/compress.ts'
import { type RequestLine, requestIdOf, writeLines } from '../../src/open-registry/http/request-line.ts'
import { makeMetrics } from '../../src/open-registry/metrics.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { appOf, NOW, seededStore } from './registry-of.ts'

let store: Store
beforeAll(async () => {
  store = await seededStore(300)
})

const PATH = '/v1/certificates?scheme=cn-ccc&limit=50'

describe('compression', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000', undefined],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s takes %s', (accepted, expected) => expect(encodingOf(accepted)).toBe(expected))

  it('shortens an answer and changes nothing of it', async () => {
    const app = appOf(store)
    const plain = await app.request(PATH)
    const text = await plain.text()
    for (const [encoding, undo] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
      for (const _again of [1, 2]) {
        const packed = await app.request(PATH, { headers: { 'Accept-Encoding': encoding } })
        const bytes = Buffer.from(await packed.arrayBuffer())
        expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
          encoding,
          'Accept-Encoding',
        ])
        expect(bytes.length).toBeLessThan(text.length / 3)
        expect(undo(bytes).toString('utf8')).toBe(text)
      }
    }
    expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([null, 'Accept-Encoding'])
  })
  it('has a tag for each encoding, and any of them is known again', async () => {
    const app = appOf(store)
    const tagWith = async (encoding: string) =>
      (await app.request(PATH, { headers: { 'Accept-Encoding': encoding } })).headers.get('etag') ?? ''
    const tags = [await tagWith('identity'), await tagWith('gzip'), await tagWith('br')]
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags)
      for (const encoding of ['identity', 'br']) {
        const again = await app.request(PATH, { headers: { 'If-None-Match': tag, 'Accept-Encoding': encoding } })
        expect([again.status, again.headers.get('etag')]).toEqual([304, await tagWith(encoding)])
      }
    expect((await app.request(PATH, { headers: { 'If-None-Match': tags[0]?.replace('"', '"0') ?? '' } })).status).toBe(
      200,
    )
  })
  it('says of an unchanged short answer what it would have said with it', async () => {
    const app = appOf(store)
    const headers = { 'Accept-Encoding': 'br' }
    const tag = (await app.request('/v1/bodies/EX-TCB', { headers })).headers.get('etag') ?? ''
    const again = await app.request('/v1/bodies/EX-TCB', { headers: { ...headers, 'If-None-Match': tag } })
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag])
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/u)
  })
  it('leaves ranges as long as they are, and whatever a key or a token opens', async () => {
    const app = appOf(store)
    const range = await app.request('/v1/ranges/0/-', { headers: { 'Accept-Encoding': 'br, gzip' } })
    expect([range.headers.get('content-encoding'), range.headers.get('vary')]).toEqual([null, null])
    expect((await range.arrayBuffer()).byteLength % 1024).toBe(0)
    const guarded = Object.entries(routes).filter(([, route]) => 'scope' in route || 'needsToken' in route)
    expect(guarded.length).toBeGreaterThan(10)
    expect([...guarded.map(([id]) => id), 'range', 'statement', 'verify', 'report'].filter(mayCompress)).toEqual([])
  })
  it('leaves alone what is short, and what is an error', async () => {
    const app = appOf(store)
    const headers = { 'Accept-Encoding': 'br' }
    const short = await app.request('/v1/bodies/EX-TCB', { headers })
    expect([short.status, short.headers.get('content-encoding')]).toEqual([200, null])
    const lack = await app.request('/c/cn-ccc/2024000914000199', { headers })
    expect([lack.status, lack.headers.get('content-encoding')]).toEqual([404, null])
  })
})

describe('the id of a request', () => {
  it('is the one that was given, where it is plain, and a new one where it is not', () => {
    const sign = fc.constantFrom(...'AZaz09_-')
    const anything = fc.uint16Array({ maxLength: 70 }).map((units) => String.fromCharCode(...units))
    const plain = fc.string({ unit: sign, minLength: 8, maxLength: 64 })
    fc.assert(fc.property(plain, (id) => requestIdOf(id, () => 'new') === id))
    fc.assert(fc.property(anything, (id) => /^(?:[\w-]{8,64}|new)$/u.test(requestIdOf(id, () => 'new'))))
    for (const id of [undefined, '', 'short', 'x'.repeat(65), 'with space', 'a\r\nSet-Cookie: b=c', '示例示例示例示例'])
      expect(requestIdOf(id, () => 'new')).toBe('new')
  })
  it('goes out with every answer', async () => {
    const app = appOf(store, { makeRequestId: () => 'made-here' })
    for (const path of [PATH, '/nowhere', '/v1/ranges/0/-', '/c/cn-ccc/1'])
      expect((await app.request(path)).headers.get('x-request-id')).toBe('made-here')
    const given = await app.request('/healthz', { headers: { 'X-Request-Id': 'from-the-proxy' } })
    expect(given.headers.get('x-request-id')).toBe('from-the-proxy')
  })
})

describe('the log of requests', () => {
  it('has one line each, and in none of them what was asked for', async () => {
    const lines: RequestLine[] = []
    let clock = 0
    const app = appOf(store, {
      logRequest: (line) => lines.push(line),
      elapsedMs: () => {
        clock += 2.5
        return clock
      },
      makeRequestId: () => 'made-here',
    })
    await app.request('/v1/certificates/cn-ccc/2024000914000101?on=2026-01-01')
    await app.request('/v1/test-reports/ZZ0000025001?laboratory=EX-LAB-1', { headers: { 'X-Request-Id': 'given-one' } })
    await app.request('/secret-path/2024000914000101?token=abc')
    await app.request('/v1/lookups', { method: 'POST', body: '{"numbers":[]}' })
    await app.request('/v1/admin/audit', { headers: { Authorization: 'Bearer pmk_0123456789abcdef_secret' } })
    expect(lines.map(({ call, status }) => `${call} ${status}`)).toEqual([
      'certificate 200',
      'testReport 200',
      'none 404',
      'lookups 415',
      'audit 401',
    ])
    expect(lines[1]).toEqual({ at: NOW, requestId: 'given-one', call: 'testReport', status: 200, ms: lines[1]?.ms })
    for (const { ms } of lines) expect(ms).toBeGreaterThan(0)
    const written: string[] = []
    const write = writeLines((text) => written.push(text))
    for (const line of lines) write(line)
    const text = written.join('')
    expect(text.split('\n')).toHaveLength(lines.length + 1)
    for (const told of ['2024', 'ZZ00', 'EX-LAB', 'secret', 'token', 'pmk_', 'cn-ccc', '/v1'])
      expect(text.replaceAll(NOW, '')).not.toContain(told)
  })
  it('names the request with a fault', async () => {
    const faults: unknown[] = []
    const broken = appOf(
      { ...store, body: () => Promise.reject(new Error('gone')) },
      { log: (fault, requestId) => faults.push([String(fault), requestId]), makeRequestId: () => 'made-here' },
    )
    expect((await broken.request('/v1/bodies/00')).status).toBe(500)
    expect(faults).toEqual([['Error: gone', 'made-here']])
  })
})

describe('the metrics', () => {
  /** Every line is of the text format: a comment, or name, labels and a figure. */
  const LINE = /^(?:# (?:HELP|TYPE) [a-z_]+ .+|[a-z_]+(?:\{[a-z]+="[\w+.]+"(?:,[a-z]+="[\w+.]+")*\})? [\d.e+-]+)$/u
  const read = async (app: ReturnType<typeof appOf>): Promise<readonly string[]> => {
    const response = await app.request('/metrics')
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    const lines = (await response.text()).split('\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(line).toMatch(LINE)
    return lines
  }

  it('count calls by class of status, and time them in buckets that add up', async () => {
    let clock = 0
    const app = appOf(store, {
      elapsedMs: () => {
        clock += 3
        return clock
      },
    })
    for (const path of ['/v1/bodies/00', '/v1/bodies/00', '/v1/bodies/none', '/nowhere']) await app.request(path)
    const lines = await read(app)
    expect(lines).toContain('proofmark_requests_total{call="body",status="2xx"} 2')
    expect(lines).toContain('proofmark_requests_total{call="body",status="4xx"} 1')
    expect(lines).toContain('proofmark_requests_total{call="none",status="4xx"} 1')
    expect(lines).toContain('proofmark_request_duration_seconds_bucket{call="body",le="0.0025"} 0')
    expect(lines).toContain('proofmark_request_duration_seconds_bucket{call="body",le="0.005"} 3')
    expect(lines).toContain('proofmark_request_duration_seconds_bucket{call="body",le="+Inf"} 3')
    expect(lines).toContain('proofmark_request_duration_seconds_count{call="body"} 3')
    const names = lines.flatMap((line) => /^# TYPE (\S+)/u.exec(line)?.[1] ?? [])
    expect(new Set(names).size).toBe(names.length)
    for (const name of ['process_resident_memory_bytes', 'proofmark_range_cache_bytes', 'proofmark_store_errors_total'])
      expect(names).toContain(name)
  })
  it('add up from bucket to bucket, and forget nothing above the last', () => {
    const metrics = makeMetrics()
    for (const seconds of [0.0004, 0.0005, 0.003, 20]) metrics.observe('body', 200, seconds)
    const text = metrics.text()
    const below = (bound: string) =>
      /\d+$/u.exec(text.split('\n').find((line) => line.includes(`le="${bound}"`)) ?? '')?.[0]
    expect(['0.0005', '0.001', '0.005', '10', '+Inf'].map(below)).toEqual(['2', '2', '3', '3', '4'])
    expect(text).toContain('proofmark_request_duration_seconds_sum{call="body"} 20.0039')
  })
  it('tell how many ranges were ready', async () => {
    const app = appOf(store)
    for (const path of ['/v1/ranges/1/0', '/v1/ranges/1/0', '/v1/ranges/1/8', '/v1/ranges/1/0']) await app.request(path)
    const lines = await read(app)
    expect(lines).toContain('proofmark_range_asked_total 4')
    expect(lines).toContain('proofmark_range_made_total 2')
    expect(
      Number(lines.find((line) => line.startsWith('proofmark_range_cache_bytes '))?.split(' ')[1]),
    ).toBeGreaterThan(1000)
  })
  it('count what the database failed to do, and name nothing that was asked', async () => {
    const broken = appOf({ ...store, body: () => Promise.reject(new Error('gone')) })
    for (const id of ['SECRET-1', 'SECRET-2']) await broken.request(`/v1/bodies/${id}`)
    const lines = await read(broken)
    expect(lines).toContain('proofmark_store_errors_total 2')
    expect(lines.join('\n')).not.toContain('SECRET')
  })
})
