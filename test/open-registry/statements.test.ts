import fc from 'fast-check'
import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { isSignedBy, readJws } from '../../src/contract/jws.ts'
import { PROBLEM_MEDIA_TYPE } from '../../src/contract/problems.ts'
import { StatementClaims } from '../../src/contract/statement-schemas.ts'
import { readStatement, STATEMENT_TYPE } from '../../src/core/statement.ts'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import { cast } from '../../src/open-registry/cast.ts'
import { isSharedMarketplace } from '../../src/open-registry/marketplaces.ts'
import { listedProduct, placeOf } from '../../src/open-registry/statement-audience.ts'
import { type AuthorisedOrigin, keyOf, type Store } from '../../src/open-registry/store.ts'
import { appOf, NOW, storeOf, TODAY } from './registry-of.ts'

const partOf = (name: string): HeldRecord => {
  const member = cast.find((one) => one.name === name)
  if (!member) throw new Error(name)
  return member.record
}
const POWER_BANK: HeldRecord = { ...partOf('power-bank'), gtins: ['9520000000172'] }
const SUSPENDED = partOf('power-bank-suspended')
const KETTLE = partOf('kettle-expired-by-date')
const SHOP = 'https://shop.example'
const AUDIT = { at: NOW, actor: 'cli', action: 'origin', target: 'x' }

const authorise = (store: Store, { scheme, number }: HeldRecord, over: Partial<AuthorisedOrigin> = {}) =>
  store.putOrigin({ key: keyOf(scheme, number), origin: SHOP, from: '2026-01-01T00:00:00Z', by: 'cli', ...over }, AUDIT)

const storeWith = async (records: readonly HeldRecord[], over?: Partial<AuthorisedOrigin>): Promise<Store> => {
  const store = await storeOf(records, 'complete')
  for (const record of records) await authorise(store, record, over)
  return store
}

type App = ReturnType<typeof appOf>
const addressOf = (
  { scheme, number }: Pick<HeldRecord, 'scheme' | 'number'>,
  query: Readonly<Record<string, string>>,
) => `/v1/statements/${scheme}/${number}?${new URLSearchParams(query)}`
const ask = async (
  app: App,
  record: Pick<HeldRecord, 'scheme' | 'number'>,
  query: Readonly<Record<string, string>>,
) => {
  const response = await app.request(addressOf(record, query))
  return { response, text: await response.text() }
}
const statementOf = async (
  app: App,
  record: HeldRecord,
  query: Readonly<Record<string, string>> = { origin: SHOP },
) => {
  const { text } = await ask(app, record, query)
  const read = readStatement(text)
  if (!read) throw new Error(text)
  return read.statement
}
const problemOf = async (
  app: App,
  record: Pick<HeldRecord, 'scheme' | 'number'>,
  query: Readonly<Record<string, string>>,
) => {
  const { response, text } = await ask(app, record, query)
  expect(response.headers.get('content-type')).toBe(PROBLEM_MEDIA_TYPE)
  const { type } = JSON.parse(text) as { type: string }
  return `${response.status} ${type.replace('urn:proofmark:problem:', '')}`
}

describe('a statement', () => {
  it('is signed by the key that the register shows, for the origin asked', async () => {
    const app = appOf(await storeWith([POWER_BANK]))
    const { response, text } = await ask(app, POWER_BANK, { origin: SHOP })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/jose'])
    expect(response.headers.get('cache-control')).toMatch(/max-age=60\b/u)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const jws = readJws(text)
    const { keys } = (await (await app.request('/.well-known/jwks.json')).json()) as {
      keys: { x: string; kid: string }[]
    }
    expect(jws && keys[0] && (await isSignedBy(jws, keys[0]))).toBe(true)
    const claims = StatementClaims.parse(JSON.parse(jws?.payload ?? ''))
    const iat = Date.parse(NOW) / 1000
    expect(claims).toEqual({
      iss: 'https://register.example/',
      aud: SHOP,
      iat,
      exp: iat + 86_400,
      scheme: 'cn-ccc',
      number: POWER_BANK.number,
      status: 'valid',
      validUntil: '2029-08-11',
      holder: '示例电子（深圳）有限公司',
      productName: '示例移动电源',
      scopeKind: 'product',
      asOf: `${TODAY}T00:00:00Z`,
      demo: true,
    })
  })
  it('is believed by an independent library that fetches the keys itself', async () => {
    const app = appOf(await storeWith([POWER_BANK]))
    const { text } = await ask(app, POWER_BANK, { origin: SHOP })
    const fetched: string[] = []
    const keys = createRemoteJWKSet(new URL('https://register.example/.well-known/jwks.json'), {
      [customFetch]: async (url: string) => {
        fetched.push(url)
        return app.request(new URL(url).pathname)
      },
    })
    const options = {
      audience: SHOP,
      issuer: 'https://register.example/',
      typ: STATEMENT_TYPE,
      currentDate: new Date(NOW),
    }
    expect((await jwtVerify(text, keys, options)).payload.number).toBe(POWER_BANK.number)
    await expect(jwtVerify(text, keys, { ...options, audience: 'https://other.example' })).rejects.toThrow()
    expect(fetched).toHaveLength(1)
  })
  it.each([
    [SUSPENDED, 'suspended', '2026-06-14'],
    [partOf('battery-revoked'), 'revoked', '2026-02-03'],
    [partOf('fan-cancelled'), 'cancelled', '2025-12-01'],
    [KETTLE, 'expired', '2025-03-16'],
    [partOf('hair-dryer-in-renewal'), 'in-renewal', '2026-09-01'],
  ])('about one that is not in force says so: %#', async (record, status, statusSince) => {
    expect(await statementOf(appOf(await storeWith([record])), record)).toMatchObject({ status, statusSince })
  })
  it('follows the dates though the data is of yesterday', async () => {
    const record: HeldRecord = { ...POWER_BANK, validUntil: TODAY }
    const app = (now: string) => storeWith([record]).then((store) => appOf(store, { now: () => now }))
    expect((await statementOf(await app(`${TODAY}T23:59:59Z`), record)).status).toBe('valid')
    expect((await statementOf(await app('2026-11-22T00:00:00Z'), record)).status).toBe('expired')
  })
  it('never says "in force" for longer than the certificate, nor than the authorisation', async () => {
    const iat = Date.parse(NOW) / 1000
    const ending: HeldRecord = { ...POWER_BANK, validUntil: TODAY }
    expect((await statementOf(appOf(await storeWith([ending])), ending)).exp).toBe(iat + 16 * 3600)
    const store = await storeWith([POWER_BANK], { until: '2026-11-21T09:00:00Z' })
    expect((await statementOf(appOf(store), POWER_BANK)).exp).toBe(iat + 3600)
  })
  it.each([
    [1, 300],
    [300, 300],
    [3600, 3600],
    [604_800, 604_800],
    [604_801, 604_800],
  ])('is good for a bounded while: asked %d seconds, given %d', async (asked, given) => {
    const app = appOf(await storeWith([POWER_BANK]), { statementLifeSeconds: asked })
    const { iat, exp } = await statementOf(app, POWER_BANK)
    expect(exp - iat).toBe(given)
  })
})

describe('where the holder has not authorised it', () => {
  it.each<[string, Partial<AuthorisedOrigin>, Readonly<Record<string, string>>, string]>([
    ['another origin', {}, { origin: 'https://other.example' }, '403 origin-not-authorised'],
    ['a sub-domain', {}, { origin: 'https://www.shop.example' }, '403 origin-not-authorised'],
    ['another port', {}, { origin: 'https://shop.example:8443' }, '403 origin-not-authorised'],
    ['not yet', { from: '2026-11-21T08:00:01Z' }, { origin: SHOP }, '403 origin-not-authorised'],
    ['no longer', { until: NOW }, { origin: SHOP }, '403 origin-not-authorised'],
    ['another path', { path: '/kettles' }, { origin: SHOP, path: '/fans' }, '403 origin-not-authorised'],
    [
      'a path that climbs out',
      { path: '/kettles' },
      { origin: SHOP, path: '/kettles/../fans' },
      '403 origin-not-authorised',
    ],
    [
      'the same, encoded',
      { path: '/kettles' },
      { origin: SHOP, path: '/kettles/%2e%2e/fans' },
      '403 origin-not-authorised',
    ],
    [
      'another product',
      { product: 'EX-PB100' },
      { origin: SHOP, product: '9520000000172' },
      '403 origin-not-authorised',
    ],
    ['a product that is no longer listed', { product: 'EX-PB999' }, { origin: SHOP }, '403 origin-not-authorised'],
    [
      'a product that the certificate does not list',
      {},
      { origin: SHOP, product: 'EX-PB999' },
      '404 product-not-listed',
    ],
    ['plain http', {}, { origin: 'http://shop.example' }, '400 bad-request'],
    ['an origin with a path', {}, { origin: 'https://shop.example/x' }, '400 bad-request'],
    ['an origin with a user', {}, { origin: 'https://a@shop.example' }, '400 bad-request'],
    ['no origin', {}, {}, '400 bad-request'],
    ['"null"', {}, { origin: 'null' }, '400 bad-request'],
    ['a path that is none', {}, { origin: SHOP, path: 'x' }, '400 bad-request'],
    ['another host by path', {}, { origin: SHOP, path: '//other.example/x' }, '400 bad-request'],
    ['a format nobody knows', {}, { origin: SHOP, format: 'pdf' }, '400 bad-request'],
  ])('%s', async (_, entry, query, expected) => {
    expect(await problemOf(appOf(await storeWith([POWER_BANK], entry)), POWER_BANK, query)).toBe(expected)
  })
  it('nothing is said of a number that is not held, is none, or has not begun', async () => {
    const app = appOf(
      await storeWith([POWER_BANK, { ...SUSPENDED, status: 'valid', issuedOn: '2026-12-01', validFrom: '2026-12-01' }]),
    )
    const query = { origin: SHOP }
    expect(await problemOf(app, { scheme: 'cn-ccc', number: '2024000914000199' }, query)).toBe('404 absent')
    expect(await problemOf(app, { scheme: 'us-fcc', number: '2AEXAMPLE' }, query)).toBe('404 not-held')
    expect(await problemOf(app, { scheme: 'cn-ccc', number: 'x' }, query)).toBe('400 not-a-number')
    expect(await problemOf(app, SUSPENDED, query)).toBe('404 not-yet-issued')
  })
})

describe('what was authorised bounds what is said', () => {
  it('to its path and product, though less was asked', async () => {
    const app = appOf(await storeWith([POWER_BANK], { path: '/power-banks', product: '952-0000000172' }))
    expect(await statementOf(app, POWER_BANK)).toMatchObject({ path: '/power-banks', gtin: '09520000000172' })
    expect(await statementOf(app, POWER_BANK, { origin: SHOP, path: '/power-banks/1' })).toMatchObject({
      path: '/power-banks/1',
    })
  })
  it('by the entry that fits, of several', async () => {
    const store = await storeWith([POWER_BANK], { path: '/kettles' })
    await authorise(store, POWER_BANK, { path: '/power-banks', product: 'EX-PB100' })
    expect(await statementOf(appOf(store), POWER_BANK, { origin: SHOP, path: '/power-banks/2' })).toMatchObject({
      path: '/power-banks/2',
      model: 'EX-PB100',
    })
  })
  it('and names the product as the register writes it', async () => {
    const app = appOf(await storeWith([POWER_BANK]))
    const byModel = await statementOf(app, POWER_BANK, { origin: SHOP, product: ' ex-pb100' })
    expect([byModel.model, byModel.gtin]).toEqual(['EX-PB100', undefined])
    const byGtin = await statementOf(app, POWER_BANK, { origin: SHOP, product: '9520000000172' })
    expect([byGtin.model, byGtin.gtin]).toEqual([undefined, '09520000000172'])
  })
  it('an origin in capitals is the same origin', async () => {
    const app = appOf(await storeWith([POWER_BANK]))
    expect((await statementOf(app, POWER_BANK, { origin: 'HTTPS://Shop.Example' })).aud).toBe(SHOP)
  })
})

describe('where many sellers share an origin', () => {
  it('a statement names its product or is refused', async () => {
    const origin = 'https://item.taobao.com'
    const app = appOf(await storeWith([POWER_BANK], { origin }))
    expect(await problemOf(app, POWER_BANK, { origin })).toBe('400 product-needed')
    expect(await problemOf(app, POWER_BANK, { origin, path: '/item.htm' })).toBe('400 product-needed')
    expect(await statementOf(app, POWER_BANK, { origin, product: 'EX-PB100' })).toMatchObject({
      aud: origin,
      model: 'EX-PB100',
    })
    const bound = appOf(await storeWith([POWER_BANK], { origin, product: 'EX-PB100' }))
    expect(await statementOf(bound, POWER_BANK, { origin })).toMatchObject({ model: 'EX-PB100' })
  })
  it.each([
    ['taobao.com', true],
    ['shop123.taobao.com', true],
    ['WWW.AMAZON.CO.JP', true],
    ['item.jd.com.', true],
    ['nottaobao.com', false],
    ['taobao.com.example', false],
    ['merchant.myshopify.com', false],
    ['com', false],
    ['', false],
  ])('%s: %s', (host, expected) => expect(isSharedMarketplace(host)).toBe(expected))
})

describe('the place', () => {
  it.each([
    ['https://shop.example', undefined, 'https://shop.example '],
    ['https://shop.example/', '/a/../b', 'https://shop.example /b'],
    ['https://shop.example:443', '/', undefined],
    ['http://127.0.0.1:8788', '/x', 'http://127.0.0.1:8788 /x'],
    ['http://localhost.example', '/x', undefined],
    ['https://示例.example', '/x', undefined],
    ['file:///etc', '/x', undefined],
    ['javascript:alert(1)', '/x', undefined],
  ])('%s %s', (origin, path, expected) => {
    const place = placeOf(origin, path)
    expect(place && `${place.origin} ${place.path ?? ''}`).toBe(expected)
  })
  it('is never another host than the origin, whatever the path', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string({ maxLength: 20 }), (path, more) => {
        const place = placeOf('https://shop.example', `/${path}${more}`)
        expect(place === undefined || place.path?.startsWith('/')).toBe(true)
        if (place) expect(new URL(`${place.origin}${place.path}`).host).toBe('shop.example')
      }),
    )
  })
})

it('a product is listed by equal model or equal GTIN, and nothing looser', () => {
  const record = { ...POWER_BANK, models: ['EX-PB100', 'EX 200/B'] }
  const listed = ['EX-PB100', 'ex-pb 100', 'EX200/B', '09520000000172', '952 0000 000172'].map((one) =>
    listedProduct(record, one),
  )
  expect(listed).toEqual([
    { model: 'EX-PB100' },
    { model: 'EX-PB100' },
    { model: 'EX 200/B' },
    { gtin: '09520000000172' },
    { gtin: '09520000000172' },
  ])
  for (const other of ['EX-PB10', 'EX-PB1000', 'EXPB100', '9520000000173', '100', '*'])
    expect(listedProduct(record, other), other).toBeUndefined()
})

it('the header says the key and the kind, and nothing that a verifier would have to trust', async () => {
  const app = appOf(await storeWith([POWER_BANK]))
  const { text } = await ask(app, POWER_BANK, { origin: SHOP })
  expect(Object.keys(decodeProtectedHeader(text)).sort()).toEqual(['alg', 'kid', 'typ'])
})
