import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStatement } from '../../src/core/statement.ts'
import { cast } from '../../src/open-registry/cast.ts'
import { keyOf, type Store } from '../../src/open-registry/store.ts'
import type * as Api from '../../widget/staple/api.ts'
import { parseConfig, StapleConfigError } from '../../widget/staple/config.ts'
import { retryAfterOf } from '../../widget/staple/fetch.ts'
import * as staple from '../../widget/staple/index.ts'
import { openKeySet } from '../../widget/staple/keys.ts'
import { appOf, NOW, storeOf } from '../open-registry/registry-of.ts'

// The types that are handed out are those of what is handed out.
staple satisfies Omit<typeof Api, 'StapleConfigError'>
const { stapleOnce, checkStaples } = staple

const POWER_BANK = cast.find(({ name }) => name === 'power-bank')?.record
if (!POWER_BANK) throw new Error('power-bank')
const SHOP = 'https://shop.example'
const START = Date.parse(NOW)
const HOUR = 3_600_000

const authorise = async (store: Store, over: Readonly<Record<string, string>> = {}): Promise<void> => {
  const { scheme, number } = POWER_BANK
  const audit = { at: NOW, actor: 'cli', action: 'origin', target: 'x' }
  const place = { key: keyOf(scheme, number), origin: SHOP, from: '2026-01-01T00:00:00Z', by: 'cli' }
  await store.putOrigin({ ...place, ...over }, audit)
}
const registerOf = async (now: () => number) => {
  const store = await storeOf([POWER_BANK], 'complete')
  await authorise(store)
  const app = appOf(store, { now: () => new Date(now()).toISOString() })
  const { root } = (await (await app.request('/.well-known/proofmark')).json()) as { root: string }
  return { app, root, store }
}

type Register = Awaited<ReturnType<typeof registerOf>>
type Answer = (url: URL) => Promise<Response> | Response | undefined

let folder = ''
let now = START
let register: Register
/** Every request, and what is answered in place of the register. */
let asked: string[]
let waits: number[]
let instead: Answer = () => undefined
const ask = (async (input: string | URL | Request, init?: RequestInit) => {
  const url = new URL(String(input))
  asked.push(url.pathname)
  expect(init?.redirect).toBe('error')
  return (await instead(url)) ?? register.app.request(url.pathname + url.search)
}) as typeof fetch

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'staple-'))
  ;[now, asked, waits, instead] = [START, [], [], () => undefined]
  register = await registerOf(() => now)
})
afterEach(() => rmSync(folder, { recursive: true }))

const entry = { scheme: 'cn-ccc', number: POWER_BANK.number, origin: SHOP, file: 'out/proof.json' }
const configOf = (over: Readonly<Record<string, unknown>> = {}, one: Readonly<Record<string, unknown>> = {}) =>
  parseConfig(
    JSON.stringify({
      register: 'https://register.example/',
      root: register.root,
      statements: [{ ...entry, ...one }],
      ...over,
    }),
    folder,
  )
/** Time passes only while it waits. */
const tools = {
  fetch: ask,
  now: () => now,
  random: () => 0,
  pause: async (ms: number) => {
    waits.push(ms)
    now += ms
  },
}
const once = (config = configOf(), more: Readonly<Record<string, unknown>> = {}) =>
  stapleOnce(config, { ...tools, ...more })
const kept = (): string => readFileSync(path.join(folder, 'out/proof.json'), 'utf8')
const problem = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify({ type: 'urn:proofmark:problem:busy', title: 'Busy', status }), { status, headers })

describe('a run', () => {
  it('writes what the badge reads, and the key set, and nothing beside', async () => {
    const { outcomes, exitCode, nextInSeconds } = await once()
    expect(exitCode).toBe(0)
    expect(outcomes).toMatchObject([{ kind: 'renewed', status: 'valid', until: new Date(START + 24 * HOUR) }])
    expect(nextInSeconds).toBe(6 * 3600)
    const { statement, keys } = JSON.parse(kept())
    const read = readStatement(statement)
    expect(read?.statement).toMatchObject({ aud: SHOP, number: POWER_BANK.number })
    expect(keys).toEqual([{ kid: read?.kid, x: expect.stringMatching(/^[\w-]{43}$/u) }])
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['proof.json'])
    expect(readdirSync(folder).sort()).toEqual(['out', 'proofmark-keys.jws'])
  })
  it('asks nobody before it is time, then renews', async () => {
    await once()
    asked = []
    now = START + 6 * HOUR - 1000
    expect(await once()).toMatchObject({ exitCode: 0, outcomes: [{ kind: 'fresh' }], nextInSeconds: 60 })
    expect(asked).toEqual([])
    const before = kept()
    now = START + 6 * HOUR
    expect(await once()).toMatchObject({ exitCode: 0, outcomes: [{ kind: 'renewed' }] })
    expect(kept()).not.toBe(before)
    asked = []
    expect(await once(configOf(), { force: true })).toMatchObject({ outcomes: [{ kind: 'renewed' }] })
    expect(asked).toHaveLength(2)
  })
  it('renews at half of a short life', async () => {
    const app = appOf(register.store, { now: () => new Date(now).toISOString(), statementLifeSeconds: 3600 })
    instead = (url) => app.request(url.pathname + url.search)
    expect(await once()).toMatchObject({ exitCode: 0, nextInSeconds: 1800 })
  })
  it('writes that a certificate is suspended as it writes that it is in force', async () => {
    await register.store.addEvent(
      { scheme: 'cn-ccc', number: POWER_BANK.number, day: '2026-11-01', kind: 'suspended' },
      { at: NOW, actor: 'cli', action: 'event', target: 'x' },
    )
    expect(await once()).toMatchObject({ exitCode: 0, outcomes: [{ kind: 'renewed', status: 'suspended' }] })
  })
})

describe('what fails', () => {
  it.each([
    ['a register that is away', () => Promise.reject(new TypeError('fetch failed')), 'cannot be reached', 1],
    ['a fault', () => problem(500), 'answered 500', 1],
    ['an empty answer', () => new Response(''), 'no statement', 4],
    ['a page of a proxy', () => new Response('<!doctype html><p>Log in'), 'no statement', 4],
    ['too much', () => new Response('x'.repeat(70_000)), 'too long', 1],
  ] as const)('%s: the last proof stays', async (_, answer, why, exitCode) => {
    await once()
    const before = kept()
    now = START + 7 * HOUR
    instead = answer as Answer
    expect(await once()).toMatchObject({ exitCode, outcomes: [{ kind: 'kept', why: expect.stringContaining(why) }] })
    expect(waits).toEqual(exitCode === 1 && why !== 'too long' ? expect.arrayContaining([1000, 2000]) : [])
    expect(kept()).toBe(before)
  })
  it('is told apart: there is a proof, or there is none, or it is over', async () => {
    instead = () => problem(404)
    expect(await once()).toMatchObject({ exitCode: 3, outcomes: [{ kind: 'over' }] })
    expect(readdirSync(folder)).toEqual([])
    instead = () => undefined
    await once()
    instead = () => problem(404)
    now = START + 23 * HOUR
    expect(await once()).toMatchObject({
      exitCode: 1,
      outcomes: [{ kind: 'kept', until: new Date(START + 24 * HOUR) }],
    })
    expect(await checkStaples(configOf(), tools)).toMatchObject({ exitCode: 0 })
    now = START + 24 * HOUR
    expect(await once()).toMatchObject({ exitCode: 3, outcomes: [{ kind: 'over' }] })
    expect(await checkStaples(configOf(), tools)).toMatchObject({ exitCode: 3 })
    expect(kept()).not.toBe('')
  })
  it('an origin that nobody allowed is said in the words of the register', async () => {
    const { outcomes, exitCode } = await once(configOf({}, { origin: 'https://other.example' }))
    expect(exitCode).toBe(3)
    expect(outcomes).toMatchObject([{ why: expect.stringContaining('403 (origin-not-authorised') }])
  })
  it('waits as long as the register asks, or leaves it to the next run', async () => {
    let left = 1
    instead = () => (left-- > 0 ? problem(503, { 'retry-after': '1' }) : undefined)
    expect(await once()).toMatchObject({ exitCode: 0 })
    expect(waits).toEqual([2000])
    instead = () => problem(429, { 'retry-after': '900' })
    now = START + 7 * HOUR
    asked = []
    expect(await once()).toMatchObject({
      exitCode: 1,
      nextInSeconds: 900,
      outcomes: [{ retryAfterSeconds: 900 }],
    })
    expect(asked).toHaveLength(2)
  })
  it('a disk that takes nothing is said, and the file is as it was', async () => {
    writeFileSync(path.join(folder, 'out'), 'in the way')
    expect(await once()).toMatchObject({
      exitCode: 3,
      outcomes: [{ why: expect.stringContaining('cannot be written') }],
    })
    expect(readFileSync(path.join(folder, 'out'), 'utf8')).toBe('in the way')
  })
  it.each([
    ['120', 120],
    ['0', 1],
    ['99999999', 86_400],
    [new Date(START + 30_000).toUTCString(), 30],
    ['soon', undefined],
    [null, undefined],
  ])('Retry-After %s: %s', (header, seconds) => expect(retryAfterOf(header, START)).toBe(seconds))
})

describe('what is not believed', () => {
  const statementFrom = (other: Register, query = `origin=${SHOP}`) =>
    other.app.request(`/v1/statements/cn-ccc/${POWER_BANK.number}?${query}`)
  /** The register's keys, and this in place of its statement. */
  const withStatement = (answer: () => Promise<Response> | Response): void => {
    instead = (url) => (url.pathname.startsWith('/v1/') ? answer() : undefined)
  }
  const isRefused = async (config = configOf()): Promise<void> => {
    expect(await once(config)).toMatchObject({ exitCode: 4, outcomes: [{ kind: 'over', isDistrusted: true }] })
    expect(readdirSync(folder)).toEqual(['proofmark-keys.jws'])
  }
  it('a register of another root', async () => {
    const other = await registerOf(() => now)
    instead = (url) => other.app.request(url.pathname + url.search)
    expect(await once()).toMatchObject({ exitCode: 4, outcomes: [{ why: expect.stringContaining('another root') }] })
    expect(readdirSync(folder)).toEqual([])
  })
  it('a statement of another register', async () => {
    const other = await registerOf(() => now)
    withStatement(() => statementFrom(other))
    await isRefused()
  })
  it('a statement for another origin, product or path, or of another number', async () => {
    await authorise(register.store, { origin: 'https://other.example' })
    withStatement(() => statementFrom(register, 'origin=https://other.example'))
    await isRefused()
    withStatement(() => statementFrom(register))
    await isRefused(configOf({}, { product: 'EX-PB100' }))
    await isRefused(configOf({}, { path: '/kettles' }))
    await isRefused(configOf({}, { number: '2024000914000102' }))
  })
  it('one with a letter changed', async () => {
    withStatement(async () => {
      const [head, body = '', signature] = (await (await statementFrom(register)).text()).split('.')
      const claims = Buffer.from(body, 'base64url').toString().replace('"valid"', '"expired"')
      return new Response(`${head}.${Buffer.from(claims).toString('base64url')}.${signature}`)
    })
    await isRefused()
  })
  it('one that is older than what is kept, as a cache gives it', async () => {
    const old = await (await statementFrom(register)).text()
    now = START + HOUR
    await once()
    const before = kept()
    now = START + 8 * HOUR
    withStatement(() => new Response(old))
    expect(await once()).toMatchObject({
      exitCode: 1,
      outcomes: [{ kind: 'kept', why: expect.stringContaining('older') }],
    })
    expect(kept()).toBe(before)
  })
  it('a key set that is over', async () => {
    const set = await (await register.app.request('/.well-known/proofmark-keys.jws')).text()
    expect(openKeySet(set, register.root, START)).toMatchObject({ version: expect.any(Number) })
    expect(openKeySet(set, register.root, START + 31 * 24 * HOUR)).toMatch(/over/u)
    expect(openKeySet(set.replace(/.$/u, '!'), register.root, START)).toMatch(/no key set/u)
    expect(openKeySet('x'.repeat(70_000), register.root, START)).toMatch(/too long/u)
  })
  it('a file that somebody wrote by hand', async () => {
    await once()
    writeFileSync(path.join(folder, 'out/proof.json'), kept().replace(/"statement":"(.{60})./u, '"statement":"$1A'))
    expect(await checkStaples(configOf(), tools)).toMatchObject({ exitCode: 3 })
    expect(await once()).toMatchObject({ exitCode: 0, outcomes: [{ kind: 'renewed' }] })
  })
  it('is bound to product and path where that was asked for', async () => {
    await authorise(register.store, { path: '/kettles', product: 'EX-PB100' })
    const config = configOf({}, { path: '/kettles', product: 'ex-pb 100' })
    expect(await once(config)).toMatchObject({ exitCode: 0 })
    const { statement } = JSON.parse(kept())
    expect(readStatement(statement)?.statement).toMatchObject({ path: '/kettles', model: 'EX-PB100' })
  })
})

it('one that is told to stop waits for nothing', async () => {
  instead = () => problem(503)
  expect(await once(configOf(), { signal: AbortSignal.abort() })).toMatchObject({ outcomes: [] })
  expect(asked).toEqual([])
})

describe('a configuration', () => {
  it.each([
    ['no list', { statements: undefined }, {}, 'statements'],
    ['plain http', { register: 'http://register.example' }, {}, 'https'],
    ['a short thumbprint', { root: 'abc' }, {}, 'thumbprint'],
    ['a member that means nothing', { registar: 'x' }, {}, 'registar'],
    ['an origin with a slash', {}, { origin: `${SHOP}/` }, 'origin'],
    ['an origin over http', {}, { origin: 'http://shop.example' }, 'origin'],
    ['a path that is none', {}, { path: 'kettles' }, 'path'],
    ['one file for two', { keySet: 'out/proof.json' }, {}, 'Two'],
    ['never renewing', { renewAfterMinutes: 0 }, {}, 'renewAfterMinutes'],
  ])('%s is named', (_, over, one, named) => {
    expect(() => configOf(over, one)).toThrow(StapleConfigError)
    expect(() => configOf(over, one)).toThrow(named)
  })
  it('takes this machine over http', () =>
    expect(
      configOf({ register: 'http://127.0.0.1:8787' }, { origin: 'http://127.0.0.1:8788' }).statements,
    ).toHaveLength(1))
  it('that is no JSON is said to be none', () => expect(() => parseConfig('{', folder)).toThrow('not JSON'))
})
