import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { routes } from '../../src/contract/routes.ts'
import type { AppOptions } from '../../src/open-registry/app.ts'
import { cast, castMember } from '../../src/open-registry/cast.ts'
import { plainQuestion } from '../../src/open-registry/http/quick-door.ts'
import { type Listening, listenOn } from '../../src/open-registry/listen.ts'
import { StoreFault } from '../../src/open-registry/store/database.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { appOf, seededStore } from './registry-of.ts'

let store: Store
beforeAll(async () => {
  store = await seededStore(300)
})
const running: Listening[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()))
})

const asked = (url: string, over: Partial<IncomingMessage> = {}): IncomingMessage =>
  ({ method: 'GET', url, headers: { host: '127.0.0.1:8787' }, ...over }) as IncomingMessage

describe('what is plain', () => {
  it('is every number of the cast as it is kept, and nothing that the contract would turn away', () => {
    for (const { record } of cast)
      expect(plainQuestion(asked(`/v1/certificates/${record.scheme}/${record.number}`))).toEqual({
        scheme: record.scheme,
        number: record.number,
      })
    const segment = fc.stringMatching(/^[A-Za-z0-9.%~_ -]{0,70}$/u)
    const likely = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z0-9]{1,21}){0,4}$/u)
    fc.assert(
      fc.property(fc.oneof(segment, likely), segment, (scheme, number) => {
        const question = plainQuestion(asked(`/v1/certificates/${scheme}/${number}`))
        if (question === undefined) return
        expect(z.safeParse(routes.certificate.params, question)).toEqual({ success: true, data: { scheme, number } })
        expect(new URL(`http://a/v1/certificates/${scheme}/${number}`).pathname).toBe(
          `/v1/certificates/${question.scheme}/${question.number}`,
        )
      }),
    )
  })
  it('is nothing else', () => {
    const path = '/v1/certificates/cn-ccc/2024000914000101'
    expect(plainQuestion(asked(`/v1/certificates/cn-ccc/${'A'.repeat(64)}`))).toBeDefined()
    for (const url of [
      ...[`${path}?on=2026-01-01`, `${path}?`, `${path}/history`, `${path}/`, `/${path}`, `http://a${path}`, ''],
      ...['/v1/certificates/cn-ccc/%32', '/v1/certificates/cn-ccc/..', '/v1/certificates/cn-ccc/.a'],
      ...[
        '/v1/certificates/cn-ccc/',
        '/v1/certificates/CN/1',
        `/v1/certificates/cn-ccc/${'A'.repeat(65)}`,
        `${path}\n`,
      ],
    ])
      expect([url, plainQuestion(asked(url))]).toEqual([url, undefined])
    for (const method of ['HEAD', 'POST', 'OPTIONS', undefined])
      expect(plainQuestion(asked(path, { method } as Partial<IncomingMessage>))).toBeUndefined()
    for (const host of [undefined, '', 'a b', '[::1]', 'a/b', 'a@b', 'a:b', '-a', 'a:123456'])
      expect(plainQuestion(asked(path, { headers: { host } as IncomingMessage['headers'] }))).toBeUndefined()
  })
})

/** The register at two ports, with the short way and without, and how often the short one was taken. */
const twoWays = async (over: Partial<AppOptions> = {}) => {
  let taken = 0
  const options: Partial<AppOptions> = { makeRequestId: () => 'made-here', elapsedMs: () => 0, ...over }
  const [app, plain] = [appOf(over.store ?? store, options), appOf(over.store ?? store, options)]
  const there = { port: 0, host: '127.0.0.1' }
  const short = await listenOn({
    ...{ ...there, fetch: app.fetch },
    quick: (incoming, outgoing) => {
      const isTaken = app.quick(incoming, outgoing)
      if (isTaken) taken++
      return isTaken
    },
  })
  const long = await listenOn({ ...there, fetch: plain.fetch })
  running.push(short, long)
  const agent = new Agent({ keepAlive: true })
  const ask = async (port: number, path: string, headers: Record<string, string>) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, agent }).end()
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    const { date: _now, ...rest } = answer.headers
    return { status: answer.statusCode, headers: rest, body: Buffer.concat(await answer.toArray()).toString('base64') }
  }
  return {
    port: short.port,
    taken: () => taken,
    both: async (path: string, headers: Record<string, string> = {}) => {
      const [one, other] = await Promise.all([ask(short.port, path, headers), ask(long.port, path, headers)])
      expect(one).toEqual(other)
      return one
    },
  }
}

const HELD = '/v1/certificates/cn-ccc/2024000914000101'

describe('the short way', () => {
  it('answers as the long one does, to the byte', async () => {
    const { both, taken } = await twoWays({ clientOf: () => 'one', rateLimit: { burst: 8, perSecond: 1 } })
    const found = await both(HELD)
    expect([found.status, found.headers['x-request-id'], taken()]).toEqual([200, 'made-here', 1])
    const tag = found.headers.etag ?? ''
    expect((await both(HELD, { 'If-None-Match': tag })).status).toBe(304)
    expect((await both(HELD, { 'If-None-Match': '"other"', Origin: 'https://shop.example' })).status).toBe(200)
    expect((await both(HELD, { 'X-Request-Id': 'from-the-proxy' })).headers['x-request-id']).toBe('from-the-proxy')
    expect((await both('/v1/certificates/cn-ccc/2024000914000199')).status).toBe(404)
    expect((await both('/v1/certificates/cn-ccc/12')).status).toBe(400)
    expect((await both('/v1/certificates/none/12')).status).toBe(404)
    // Kept as valid, and expired since.
    expect((await both('/v1/certificates/cn-ccc/2020000717000707')).status).toBe(200)
    expect((await both(HELD)).headers).toMatchObject({ 'retry-after': '1', 'access-control-allow-origin': '*' })
    expect((await both(HELD)).status).toBe(429)
    expect(taken()).toBe(10)
  })
  it('compresses what is long enough', async () => {
    const long = { ...castMember('power-bank').record, scopeText: 'DEMO '.repeat(300) }
    const { both, taken } = await twoWays({
      store: {
        ...store,
        lookUp: async (number) => {
          const found = await store.lookUp(number)
          return { ...found, stored: found.stored && { ...found.stored, json: JSON.stringify(long) } }
        },
      },
    })
    for (const encoding of ['br', 'gzip'])
      expect((await both(HELD, { 'Accept-Encoding': encoding })).headers['content-encoding']).toBe(encoding)
    expect(taken()).toBe(2)
  })
  it.each([
    ['at once', 503, () => new StoreFault('gone', new Error('x'))],
    ['at once', 500, () => new Error('a bug')],
  ])('says of a fault that comes %s: %i', async (_when, status, makeFault) => {
    const told: unknown[] = []
    const failing = (lookUp: Store['lookUp']) =>
      twoWays({ store: { ...store, lookUp }, log: (fault) => told.push(fault) }).then(({ both }) => both(HELD))
    const thrown = await failing(() => {
      throw makeFault()
    })
    const rejected = await failing(() => Promise.reject(makeFault()))
    expect([thrown.status, rejected.status, told.length]).toEqual([status, status, 4])
    expect(thrown.headers['content-type']).toBe('application/problem+json')
  })
  it('keeps answers in the order of the questions on one connection', async () => {
    const { port, taken } = await twoWays()
    const socket = connect(port, '127.0.0.1')
    const ask = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
    socket.write(ask(HELD) + ask('/healthz') + ask('/v1/certificates/none/12') + ask(HELD, 'Connection: close\r\n'))
    const text = Buffer.concat(await socket.toArray()).toString('utf8')
    const kinds = [...text.matchAll(/"record"|"status":"ok"|not-held/gu)].map(([word]) => word)
    expect([kinds, taken()]).toEqual([['"record"', '"status":"ok"', 'not-held', '"record"'], 3])
  })
})
