/** A register that wants a key, asked by an open register: politely, with the key in one header and nowhere else. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import type { Get } from '../../src/core/registry.ts'
import type { CertificateNumber } from '../../src/core/words.ts'
import type { RequestLine } from '../../src/open-registry/http/request-line.ts'
import { makeKeyedGet } from '../../src/open-registry/relay/keyed-get.ts'
import { makeRelayReply, type RelayOptions } from '../../src/open-registry/relay/relay.ts'
import { relaysFrom } from '../../src/open-registry/relay/relays.ts'
import safetyKorea from '../../src/open-registry/relay/safety-korea.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { openRegistry } from '../../src/registries/open-registry.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, openMemory } from './registry-of.ts'

const KEY = 'example-key-0001'
/** Outside the example block; of a test body that does not exist. */
const NUMBER = 'CB999R9999-9001'
const replyOf = (name: string, number = NUMBER): string =>
  readFileSync(new URL(`../registries/safety-korea/${name}.json`, import.meta.url), 'utf8').replaceAll(
    'CB000R0001-6001',
    number,
  )

interface Sent {
  readonly url: string
  readonly headers: Headers
}
/** Safety Korea as it answers for whatever number it is asked. */
const authority = (name = 'found') => {
  const sent: Sent[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input)
    sent.push({ url, headers: new Headers(init?.headers) })
    const number = new URL(url).searchParams.get('conditionValue') ?? ''
    return new Response(replyOf(name, number), { headers: { 'content-type': 'application/json' } })
  }
  return { sent, fetch, relays: relaysFrom({ PROOFMARK_SAFETY_KOREA_KEY: KEY }, fetch) }
}

const stores: Store[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
})
const register = async (over: Parameters<typeof appOf>[1]) => {
  const store = await openMemory()
  stores.push(store)
  return appOf(store, over)
}
const PATH = `/v1/relay/safety-korea/${NUMBER}`

describe('an open register with the key', () => {
  it('says so, and answers with the record of the other register', async () => {
    const { relays, sent } = authority()
    const app = await register({ relays })
    const known = (await (await app.request('/.well-known/proofmark')).json()) as Record<string, unknown>
    expect(known.relays).toEqual([
      {
        id: 'safety-korea',
        scheme: 'kr-kc-safety',
        kind: 'partial',
        name: 'Safety Korea (KC safety certificates)',
      },
    ])
    const response = await app.request(PATH)
    expect(response.status).toBe(200)
    const answer = (await response.json()) as { readonly record: object }
    expect(answer.record).toEqual({
      scheme: 'kr-kc-safety',
      number: NUMBER,
      status: 'valid',
      scopeKind: 'product',
      productName: 'Example toy block',
      models: ['EX-KC100'],
      modelsCut: true,
      manufacturer: 'Example Toys Co., Ltd.',
      issuedOn: '2024-02-09',
      asOf: NOW,
    })
    expect(sent.map(({ url, headers }) => [url, headers.get('AuthKey')])).toEqual([
      [
        `https://www.safetykorea.kr/openapi/api/cert/certificationList.json?conditionKey=certNum&conditionValue=${NUMBER}`,
        KEY,
      ],
    ])
  })
  it.each(['found', 'absent', 'bad-key', 'fault', 'broken-layout'])(
    'lets the key out neither in an answer nor in a log (%s)',
    async (name) => {
      const { relays } = authority(name)
      const written: unknown[] = []
      const app = await register({
        relays,
        log: (fault) => void written.push(fault),
        logRequest: (line: RequestLine) => void written.push(line),
      })
      for (const path of [PATH, '/.well-known/proofmark', '/openapi.json', '/metrics', '/docs']) {
        const response = await app.request(path)
        expect(`${JSON.stringify([...response.headers])}${await response.text()}`).not.toContain(KEY)
      }
      expect(JSON.stringify(written)).not.toContain(KEY)
      expect(written.length).toBeGreaterThan(4)
    },
  )
  it.each([
    ['absent', 404, 'not-held'],
    ['bad-key', 503, 'not-ready'],
    ['bad-address', 503, 'not-ready'],
    ['fault', 503, 'not-ready'],
    ['other-status', 503, 'not-ready'],
    ['broken-layout', 503, 'not-ready'],
  ])('answers "%s" with %i %s', async (name, status, problem) => {
    const app = await register({ relays: authority(name).relays })
    const response = await app.request(PATH)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type: `urn:proofmark:problem:${problem}` })
  })
  it.each([
    ['/v1/relay/safety-korea/CB000R0001-6001', 404, 'not-held'],
    ['/v1/relay/safety-korea/12345', 400, 'not-a-number'],
    [`/v1/relay/another/${NUMBER}`, 404, 'no-such-page'],
  ])('troubles nobody with %s', async (path, status, problem) => {
    const { relays, sent } = authority()
    const response = await (await register({ relays })).request(path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ type: `urn:proofmark:problem:${problem}` })
    expect(sent).toEqual([])
  })
  it.each([{}, { PROOFMARK_SAFETY_KOREA_KEY: ' ' }, { PROOFMARK_SAFETY_KOREA_KEY: 'two\nlines' }])(
    'neither declares nor asks a register whose key is not there (%j)',
    async (environment) => {
      const app = await register({ relays: relaysFrom(environment, fetch) })
      expect(await (await app.request('/.well-known/proofmark')).json()).not.toHaveProperty('relays')
      expect((await app.request(PATH)).status).toBe(404)
    },
  )
})

describe('manners', () => {
  const numbers = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `CB999R9999-9${String(i).padStart(3, '0')}`)
  const asking = (name: string, over: Partial<RelayOptions> = {}) => {
    const { relays, sent } = authority(name)
    const waits: number[] = []
    let instant = Date.parse(NOW)
    const reply = makeRelayReply({
      relays,
      catalogue,
      now: () => new Date(instant).toISOString(),
      waitFor: async (ms) => void waits.push(ms),
      ...over,
    })
    const ask = (number: string) => reply({ relay: 'safety-korea', number })
    const later = (ms: number): void => {
      instant += ms
    }
    return { ask, sent, waits, later }
  }

  it('asks once for all who ask the same number, and says it again for a day', async () => {
    const { ask, sent, later } = asking('found')
    await Promise.all([ask(NUMBER), ask(NUMBER), ask(NUMBER.toLowerCase())])
    later(23 * 3_600_000)
    expect(await ask(NUMBER)).toMatchObject({ kind: 'answer' })
    expect(sent).toHaveLength(1)
    later(3_600_001)
    await ask(NUMBER)
    expect(sent).toHaveLength(2)
  })
  it('asks again after an hour for what was not there', async () => {
    const { ask, sent, later } = asking('absent')
    await ask(NUMBER)
    later(3_599_999)
    await ask(NUMBER)
    expect(sent).toHaveLength(1)
    later(2)
    await ask(NUMBER)
    expect(sent).toHaveLength(2)
  })
  it('pauses between requests, and turns away who comes when the line is full', async () => {
    const { ask, sent, waits } = asking('found')
    const replies = await Promise.all(numbers(7).map(ask))
    expect(replies.map(({ kind }) => kind)).toEqual([...Array<string>(5).fill('answer'), 'problem', 'problem'])
    expect(sent).toHaveLength(5)
    expect(waits.slice(0, 4)).toEqual([1000, 1000, 1000, 1000])
  })
  it.each(['bad-key', 'fault'])('leaves the other side alone for ten minutes after trouble (%s)', async (name) => {
    const { ask, sent, later } = asking(name)
    const [first = '', second = ''] = numbers(2)
    await ask(first)
    later(599_999)
    expect(await ask(second)).toMatchObject({ kind: 'problem', problem: 'not-ready' })
    expect(sent).toHaveLength(1)
    later(2)
    await ask(second)
    expect(sent).toHaveLength(2)
  })
  it('goes on after a word that it does not know', async () => {
    const { ask, sent } = asking('other-status')
    for (const number of numbers(2)) await ask(number)
    expect(sent).toHaveLength(2)
  })
  it('asks so many numbers a day, and again on the next', async () => {
    const { ask, sent, later } = asking('found', { perDay: 2 })
    for (const number of numbers(3)) await ask(number)
    expect(sent).toHaveLength(2)
    later(24 * 3_600_000)
    for (const number of numbers(3)) await ask(number)
    expect(sent).toHaveLength(4)
  })
})

describe('the keyed request', () => {
  const get = (fetch: typeof globalThis.fetch, over: { readonly timeoutMs?: number } = {}): Get =>
    makeKeyedGet({ register: safetyKorea, header: 'AuthKey', key: KEY, fetch, maxBytes: 100, ...over })
  const URL_THERE = 'https://www.safetykorea.kr/openapi/api/x'

  it.each([
    'http://www.safetykorea.kr/openapi/api/x',
    'https://www.safetykorea.kr.example/x',
    'https://other.example/',
  ])('does not go to %s', async (url) => {
    const { fetch, sent } = authority()
    expect(await get(fetch)(url)).toEqual({ kind: 'failed', why: 'not-permitted' })
    expect(sent).toEqual([])
  })
  it('follows no redirect', async () => {
    let redirect: RequestRedirect | undefined
    await get(async (_, init) => {
      redirect = init?.redirect
      return new Response('{}')
    })(URL_THERE)
    expect(redirect).toBe('error')
  })
  it.each([
    [100, 'ok'],
    [101, 'failed'],
  ])('%i bytes of at most 100: %s', async (bytes, kind) => {
    expect(await get(async () => new Response('x'.repeat(bytes)))(URL_THERE)).toMatchObject({ kind })
  })
  it.each([
    [403, 'refused'],
    [429, 'refused'],
    [500, 'server-error'],
  ])('%i is %s', async (status, why) => {
    expect(await get(async () => new Response('', { status }))(URL_THERE)).toEqual({ kind: 'failed', why })
  })
  it('says nothing of what it failed with', async () => {
    const failing = async (): Promise<Response> => {
      throw new TypeError(`bad header ${KEY}`)
    }
    expect(await get(failing)(URL_THERE)).toEqual({ kind: 'failed', why: 'offline' })
  })
})

describe('an extension that knows such a register', () => {
  const number: CertificateNumber = { scheme: 'kr-kc-safety', raw: NUMBER, compact: NUMBER, parts: { body: '999' } }
  const asked = async (name: string, privacy: 'number' | 'range', isExample = false) => {
    const { relays, sent } = authority(name)
    const app = await register({ relays })
    const paths: string[] = []
    const get: Get = async (url) => {
      paths.push(new URL(url).pathname)
      const response = await app.request(url)
      if (response.status >= 500) return { kind: 'failed', why: 'server-error' }
      const contentType = response.headers.get('content-type') ?? ''
      return { kind: 'ok', status: response.status, body: await response.text(), contentType }
    }
    const registry = openRegistry({ url: 'https://register.example', name: 'Example Register' })
    const answer = await registry.ask(number, { get, now: NOW, isExample: () => isExample, privacy })
    return { answer, paths, sent }
  }
  const SOURCE = 'open:https://register.example'

  it('asks it for what the register itself does not hold', async () => {
    const { answer, paths } = await asked('found', 'number')
    expect(answer).toMatchObject({
      kind: 'found',
      record: {
        ...{ status: 'valid', number: NUMBER, source: SOURCE, readAt: NOW },
        spokenBy: 'Safety Korea (KC safety certificates)',
      },
    })
    expect(paths).toEqual(['/.well-known/proofmark', PATH])
  })
  it('takes its silence for nothing', async () => {
    expect((await asked('absent', 'number')).answer).toEqual({ kind: 'unclear', why: 'not-covered', source: SOURCE })
    expect((await asked('fault', 'number')).answer).toEqual({ kind: 'unclear', why: 'server-error', source: SOURCE })
  })
  it.each([
    ['only hashes may leave the browser', 'range', false, 'too-small-a-crowd'],
    ['the number is an example', 'number', true, 'not-covered'],
  ] as const)('does not ask where %s', async (_, privacy, isExample, why) => {
    const { answer, paths, sent } = await asked('found', privacy, isExample)
    expect(answer).toEqual({ kind: 'unclear', why, source: SOURCE })
    expect(paths).toEqual(['/.well-known/proofmark'])
    expect(sent).toEqual([])
  })
})
