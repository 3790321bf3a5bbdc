import { beforeAll, describe, expect, it } from 'vitest'
import { ALERTS_DELTA_TYPE, type AlertDelta } from '../../src/contract/alert-delta.ts'
import { ALERTS_TYPE, type AlertIndex, type WireAlert } from '../../src/contract/alert-schemas.ts'
import { signJws, thumbprintOf } from '../../src/contract/jws.ts'
import { KEY_SET_TYPE, type SignedKeySet } from '../../src/contract/key-set.ts'
import { matchAlerts } from '../../src/core/alerts.ts'
import type { Get, GetResult } from '../../src/core/registry.ts'
import type { Listing } from '../../src/core/words.ts'
import { demoAlerts } from '../../src/open-registry/demo-alerts.ts'
import { type AlertsContext, type KnownAlerts, readAlerts } from '../../src/registries/alerts.ts'
import { type AlertsAnswer, fetchAlerts } from '../../src/registries/open-registry.ts'
import { appOf, NOW, seededStore, TODAY } from '../open-registry/registry-of.ts'

const URL_HERE = 'https://register.example'
const reply = (body: string, contentType: string, status = 200): GetResult => ({
  kind: 'ok',
  status,
  body,
  contentType,
})
const isKeys = (url: string): boolean => url.endsWith('/.well-known/jwks.json')
const isSignedKeys = (url: string): boolean => url.endsWith('/.well-known/proofmark-keys.jws')
const NO_SUCH_PAGE = reply('{}', 'application/problem+json', 404)

let wellBehaved: Get
beforeAll(async () => {
  const app = appOf(await seededStore(30))
  wellBehaved = async (url) => {
    const response = await app.request(url)
    return reply(await response.text(), response.headers.get('content-type') ?? '', response.status)
  }
})

/** A register of our own making, so that everything about it can be wrong. */
const makeKey = async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const kid = await thumbprintOf({ x })
  return { sign: pair.privateKey, kid, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid } as const }
}
type Key = Awaited<ReturnType<typeof makeKey>>
const index = (over: Partial<AlertIndex> = {}): AlertIndex => ({
  epoch: 1,
  asOf: `${TODAY}T00:00:00Z`,
  sequence: 5,
  alerts: [...demoAlerts],
  ...over,
})
interface Made {
  readonly header?: Readonly<Record<string, string>>
  readonly payload?: unknown
  readonly keys?: readonly unknown[]
  readonly mediaType?: string
  /** The signed set of keys; a register that has none answers 404. */
  readonly signedKeys?: GetResult
}
const registerOf = async (key: Key, made: Made = {}) => {
  const { header, payload = index(), keys = [key.jwk], mediaType, signedKeys = NO_SUCH_PAGE } = made
  const all = { alg: 'EdDSA', kid: key.kid, typ: ALERTS_TYPE, ...header }
  const jws = await signJws(all, JSON.stringify(payload), key.sign)
  return (async (url) => {
    if (isSignedKeys(url)) return signedKeys
    return isKeys(url)
      ? reply(JSON.stringify({ keys }), 'application/json')
      : reply(jws, mediaType ?? 'application/jose')
  }) satisfies Get
}

/** What the root says of the keys. */
const signedBy = async (root: Key, keys: readonly Key[], over: Partial<SignedKeySet> = {}): Promise<GetResult> => {
  const payload: SignedKeySet = {
    root: root.jwk,
    version: 2,
    issuedAt: NOW,
    expiresAt: '2026-12-21T00:00:00Z',
    keys: keys.map(({ jwk }) => ({ ...jwk, signsFrom: '2026-11-01T00:00:00Z' })),
    ...over,
  }
  const header = { alg: 'EdDSA', kid: root.kid, typ: KEY_SET_TYPE }
  return reply(await signJws(header, JSON.stringify(payload), root.sign), 'application/jose')
}

const ask = (get: Get, more: Partial<AlertsContext> = {}): Promise<AlertsAnswer> =>
  fetchAlerts({ url: `${URL_HERE}/` }, { get, now: NOW, ...more })
const outcome = (answer: AlertsAnswer): string => (answer.kind === 'unclear' ? answer.why : answer.kind)

describe('the notices of a register', () => {
  it('come with the thumbprint to be pinned, and again under it', async () => {
    const first = await ask(wellBehaved)
    if (first.kind !== 'ok') throw new Error(first.why)
    expect(first.thumbprint).toMatch(/^[\w-]{43}$/u)
    expect([first.asOf, first.sequence]).toEqual([`${TODAY}T00:00:00Z`, 1])
    expect(first.keysVersion).toBe(1)
    const { keysVersion: _version, ...again } = first
    expect(await ask(wellBehaved, { pinned: first.thumbprint, lastSequence: 1 })).toEqual(again)
  })
  it('say what they say in each language, and that they are demonstrations', async () => {
    const answer = await ask(wellBehaved)
    if (answer.kind !== 'ok') throw new Error(answer.why)
    expect(answer.alerts).toHaveLength(demoAlerts.length)
    expect(answer.alerts.every(({ demo }) => demo === true)).toBe(true)
    expect(answer.alerts.find(({ id }) => id === 'example-recall-pb200r')).toMatchObject({
      title: expect.stringMatching(/^示例召回通报/u),
      titles: { en: expect.stringMatching(/^Example recall notice/u) },
      reason: expect.stringMatching(/^示例原因/u),
      lots: ['2026-03', '2026-04'],
    })
  })
  it('name the product they are about, and not those that look alike', async () => {
    const answer = await ask(wellBehaved)
    if (answer.kind !== 'ok') throw new Error(answer.why)
    const named = (over: Partial<Listing>): readonly string[] => {
      const listing = { site: 'x', title: '', brand: '示例牌', models: [], attributes: [], ...over }
      return matchAlerts(listing, answer.alerts).map(({ id }) => id)
    }
    expect(named({ models: ['EX-PB200R'] })).toEqual(['example-recall-pb200r'])
    expect(named({ brand: 'EXAMPLE BRAND', models: ['ex-pb210r'] })).toEqual(['example-recall-pb200r'])
    for (const model of ['EX-PB100', 'EX-PB200', 'EX-PB210', 'EX-PB1000R', 'EX-PB20OR'])
      expect(named({ models: [model] }), model).toEqual([])
    expect(named({ gtin: '9520000000172' })).toEqual(['example-risk-kettle'])
    expect(named({ brand: '别的牌', models: ['EX-PB200R'] })).toEqual([])
  })
  it('are asked for without a word about anything', async () => {
    const asked: string[] = []
    await ask(async (url, options) => {
      asked.push(`${options?.accept ?? ''} ${url}`)
      return wellBehaved(url, options)
    })
    const [index, keys] = [`${URL_HERE}/v1/alerts/index`, `${URL_HERE}/.well-known/proofmark-keys.jws`]
    expect(asked).toEqual([`application/jose ${index}`, `application/jose ${keys}`])
  })
})

describe('changes to a list that is known', () => {
  const [first, second] = demoAlerts
  if (!first || !second) throw new Error('too few notices')
  const changedFirst: WireAlert = { ...first, issuer: 'Example Office' }
  const known = (over: Partial<KnownAlerts> = {}): KnownAlerts => ({
    alerts: readAlerts([first, second]),
    ...{ epoch: 1, sequence: 5 },
    ...over,
  })
  const delta = (over: Partial<AlertDelta> = {}): AlertDelta => ({
    ...{ epoch: 1, asOf: `${TODAY}T00:00:00Z`, base: 5, sequence: 6 },
    ...{ removed: [second.id], added: [changedFirst] },
    ...over,
  })
  /** A register that has changes beside the whole, and what it was asked. */
  const changing = async (made: Made & { readonly instead?: GetResult } = {}) => {
    const key = await makeKey()
    const whole = await registerOf(key)
    const part = await registerOf(key, {
      ...made,
      payload: made.payload ?? delta(),
      header: { typ: ALERTS_DELTA_TYPE, ...made.header },
    })
    const asked: string[] = []
    const get: Get = async (url) => {
      const isPart = url.includes('?')
      if (url.includes('/alerts/')) asked.push(isPart ? url.slice(url.indexOf('?')) : 'whole')
      return isPart ? (made.instead ?? part(url)) : whole(url)
    }
    return { get, asked, pinned: key.kid }
  }

  it('are put to it', async () => {
    const { get, asked, pinned } = await changing()
    const answer = await ask(get, { pinned, known: known() })
    expect(answer).toMatchObject({ kind: 'ok', epoch: 1, sequence: 6, isWhole: false, thumbprint: pinned })
    expect(answer.kind === 'ok' && answer.alerts).toEqual(readAlerts([changedFirst]))
    expect(asked).toEqual(['?since=5'])
  })
  it('of a real register: none', async () => {
    const whole = await ask(wellBehaved)
    if (whole.kind !== 'ok') throw new Error(whole.why)
    const again = await ask(wellBehaved, { pinned: whole.thumbprint, known: whole })
    expect(again).toMatchObject({ kind: 'ok', isWhole: false, sequence: 1, alerts: whole.alerts })
    // A list that it never had.
    const gone = await ask(wellBehaved, { pinned: whole.thumbprint, known: { ...whole, sequence: 9 } })
    expect(gone).toMatchObject({ kind: 'ok', isWhole: true, sequence: 1 })
  })
  it('drop a notice that may no longer be believed', async () => {
    const unfit = { ...first, brands: ['Real Brand'] }
    const { get, pinned } = await changing({ payload: delta({ removed: [], added: [unfit] }) })
    const answer = await ask(get, { pinned, known: known() })
    expect(answer.kind === 'ok' && answer.alerts.map(({ id }) => id)).toEqual([second.id])
  })
  it.each<[string, Parameters<typeof changing>[0]]>([
    ['of another epoch', { payload: delta({ epoch: 2 }) }],
    ['of another list', { payload: delta({ base: 4 }) }],
    ['that lead back', { payload: delta({ sequence: 4 }) }],
    ['that are old', { payload: delta({ asOf: '2026-11-01T00:00:00Z' }) }],
    ['that are none', { payload: { epoch: 1 } }],
    ['that are a whole list', { payload: index(), header: { typ: ALERTS_TYPE } }],
    ['by another key', { header: { kid: 'x'.repeat(43) } }],
    ['that are no longer kept', { instead: reply('{}', 'application/problem+json', 410) }],
  ])('%s: the whole is taken', async (_, made) => {
    const { get, asked, pinned } = await changing(made)
    expect(await ask(get, { pinned, known: known() })).toMatchObject({ kind: 'ok', isWhole: true, sequence: 5 })
    expect(asked).toEqual(['?since=5', 'whole'])
  })
  it.each<[GetResult, string]>([
    [{ kind: 'failed', why: 'offline' }, 'offline'],
    [{ kind: 'failed', why: 'refused', status: 429 }, 'refused'],
    [reply('', 'text/plain', 503), 'server-error'],
  ])('of a register that cannot be asked: nor is the whole', async (instead, why) => {
    const { get, asked, pinned } = await changing({ instead })
    expect(outcome(await ask(get, { pinned, known: known() }))).toBe(why)
    expect(asked).toEqual(['?since=5'])
  })
})

describe('a signature that is not believed', () => {
  it.each<[string, Made, string]>([
    ['is taken when all is well', {}, 'ok'],
    ['of no algorithm', { header: { alg: 'none' } }, 'not-signed'],
    ['of another algorithm', { header: { alg: 'HS256' } }, 'not-signed'],
    ['of another kind of statement', { header: { typ: 'JWT' } }, 'not-signed'],
    ['of a key that is not shown', { keys: [] }, 'not-signed'],
    ['under another media type', { mediaType: 'text/html' }, 'not-understood'],
    ['over what is no index', { payload: { alerts: [] } }, 'not-understood'],
    ['over a notice that is none', { payload: { ...index(), alerts: [{ id: 'x' }] } }, 'not-understood'],
    ['beside keys of other kinds', { keys: [{ kty: 'RSA', n: 'x', e: 'AQAB' }, 7] }, 'not-signed'],
  ])('%s', async (_, made, expected) => {
    expect(outcome(await ask(await registerOf(await makeKey(), made)))).toBe(expected)
  })
  it('under a key that calls itself by the name of another', async () => {
    const [mine, other] = [await makeKey(), await makeKey()]
    const posing = { ...other.jwk, kid: mine.kid }
    const get = await registerOf(other, { header: { kid: mine.kid }, keys: [posing] })
    expect(outcome(await ask(get))).toBe('not-signed')
    expect(outcome(await ask(get, { pinned: mine.kid }))).toBe('another-key')
    const both = await registerOf(other, { header: { kid: mine.kid }, keys: [posing, mine.jwk] })
    expect(outcome(await ask(both, { pinned: mine.kid }))).toBe('not-signed')
  })
  it('with one sign changed', async () => {
    const get = await registerOf(await makeKey())
    const changed: Get = async (url) => {
      const result = await get(url)
      if (isKeys(url) || result.kind !== 'ok') return result
      const [head, , sign] = result.body.split('.')
      const payload = Buffer.from(JSON.stringify(index({ alerts: [] }))).toString('base64url')
      return { ...result, body: `${head}.${payload}.${sign}` }
    }
    expect(outcome(await ask(changed))).toBe('not-signed')
  })
  it('finds its key among others', async () => {
    const [mine, other] = [await makeKey(), await makeKey()]
    const get = await registerOf(mine, { keys: [{ kty: 'EC', crv: 'P-256' }, other.jwk, mine.jwk] })
    expect(outcome(await ask(get, { pinned: mine.kid }))).toBe('ok')
  })
})

describe('a pinned key', () => {
  it('refuses another one that it did not sign for', async () => {
    const [pinned, other] = [await makeKey(), await makeKey()]
    expect(outcome(await ask(await registerOf(other), { pinned: pinned.kid }))).toBe('another-key')
    const ownRoot = await registerOf(other, { signedKeys: await signedBy(other, [other]) })
    expect(outcome(await ask(ownRoot, { pinned: pinned.kid }))).toBe('another-key')
  })
  it('refuses a register that no longer shows it', async () => {
    const [pinned, other] = [await makeKey(), await makeKey()]
    expect(outcome(await ask(await registerOf(pinned, { keys: [other.jwk] }), { pinned: pinned.kid }))).toBe(
      'another-key',
    )
  })
})

describe('a root', () => {
  const turned = async (over: Partial<SignedKeySet> = {}) => {
    const [root, day] = [await makeKey(), await makeKey()]
    const get = await registerOf(day, { signedKeys: await signedBy(root, [day], over) })
    return { root, day, get }
  }
  it('lets a new key sign, for whoever pinned it', async () => {
    const { root, get } = await turned()
    const answer = await ask(get, { pinned: root.kid })
    expect(answer).toMatchObject({ kind: 'ok', thumbprint: root.kid, keysVersion: 2 })
  })
  it('is what is pinned at first use, not the key of the day', async () => {
    const { root, get } = await turned()
    expect(await ask(get)).toMatchObject({ kind: 'ok', thumbprint: root.kid })
  })
  it.each<[string, Partial<SignedKeySet>, Partial<AlertsContext>, string]>([
    ['up to the end of its word', { expiresAt: '2026-11-21T08:00:01Z' }, {}, 'ok'],
    ['whose word is over', { expiresAt: NOW }, {}, 'another-key'],
    ['that said it anew since', {}, { lastKeysVersion: 3 }, 'stale'],
    ['that said the same before', {}, { lastKeysVersion: 2 }, 'ok'],
    ['that names no keys', { keys: [] }, {}, 'not-signed'],
  ])('%s', async (_, over, context, expected) => {
    const { root, get } = await turned(over)
    expect(outcome(await ask(get, { pinned: root.kid, ...context }))).toBe(expected)
  })
  it.each([
    ['2026-11-21T08:00:01Z', 'ok'],
    [NOW, 'another-key'],
  ])('knows a key that was turned away from until %s: %s', async (trustedUntil, expected) => {
    const [root, old] = [await makeKey(), await makeKey()]
    const keys = [{ ...old.jwk, signsFrom: '2026-01-01T00:00:00Z', signsUntil: '2026-11-01T00:00:00Z', trustedUntil }]
    const get = await registerOf(old, { signedKeys: await signedBy(root, [], { keys }) })
    expect(outcome(await ask(get, { pinned: root.kid }))).toBe(expected)
  })
  it('signs for nobody who only says so', async () => {
    const [root, day] = [await makeKey(), await makeKey()]
    const pinned = { pinned: root.kid }
    const result = await signedBy({ ...root, sign: day.sign }, [day])
    expect(outcome(await ask(await registerOf(day, { signedKeys: result }), pinned))).toBe('not-signed')
    const posing = await signedBy(day, [day], { root: { ...day.jwk, kid: root.kid } })
    expect(outcome(await ask(await registerOf(day, { signedKeys: posing }), pinned))).toBe('another-key')
    const otherKind = await registerOf(day, {
      signedKeys: reply(
        await signJws({ alg: 'EdDSA', kid: root.kid, typ: ALERTS_TYPE }, '{}', root.sign),
        'application/jose',
      ),
    })
    expect(outcome(await ask(otherKind, pinned))).toBe('not-signed')
  })
  it('that cannot be asked makes nothing of the index', async () => {
    const [root, day] = [await makeKey(), await makeKey()]
    for (const [mishap, why] of [
      [{ kind: 'failed', why: 'time-out' }, 'time-out'],
      [reply('', 'application/jose', 503), 'server-error'],
      [reply('<!doctype html>', 'text/html'), 'not-signed'],
    ] as const)
      expect(outcome(await ask(await registerOf(day, { signedKeys: mishap }), { pinned: root.kid }))).toBe(why)
  })
})

describe('an old list', () => {
  const day = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString()
  it.each([
    [14, 'ok'],
    [14.01, 'stale'],
    [-1, 'ok'],
    [-1.01, 'stale'],
  ])('%d days old: %s', async (days, expected) => {
    const get = await registerOf(await makeKey(), { payload: index({ asOf: day(days) }) })
    expect(outcome(await ask(get))).toBe(expected)
  })
  it.each([
    [4, 'ok'],
    [5, 'ok'],
    [6, 'stale'],
  ])('after list %d was seen: %s', async (lastSequence, expected) => {
    expect(outcome(await ask(await registerOf(await makeKey()), { lastSequence }))).toBe(expected)
  })
})

describe('a demonstration notice', () => {
  const [example] = demoAlerts
  it.each<[string, Partial<WireAlert>, number]>([
    ['about an example is kept', {}, 1],
    ['about a real brand is dropped', { brands: ['示例牌', '某某'] }, 0],
    ['about a brand that begins like an example is dropped', { brands: ['Exampled'] }, 0],
    ['about nobody is dropped', { brands: [] }, 0],
    ['with a real GTIN is dropped', { gtins: ['4006381333931'] }, 0],
    ['with a GTIN for demonstrations is kept', { gtins: ['9520000000172', '09520000000202'] }, 1],
  ])('%s', async (_, over, count) => {
    if (!example) throw new Error('no example')
    const get = await registerOf(await makeKey(), { payload: index({ alerts: [{ ...example, ...over }] }) })
    const answer = await ask(get)
    expect(answer.kind === 'ok' && answer.alerts.length).toBe(count)
  })
  it('is held to that alone: a real notice may name anything', async () => {
    if (!example) throw new Error('no example')
    const { demo: _demo, ...real } = { ...example, brands: ['某某'], gtins: ['4006381333931'] }
    const answer = await ask(await registerOf(await makeKey(), { payload: index({ alerts: [real] }) }))
    expect(answer.kind === 'ok' && answer.alerts.map(({ demo }) => demo)).toEqual([undefined])
  })
})

describe('a mishap', () => {
  const html = (status: number): GetResult => reply('<!doctype html><title>Wait</title>', 'text/html', status)
  const MISHAPS: readonly (readonly [string, GetResult, string])[] = [
    ['no network', { kind: 'failed', why: 'offline' }, 'offline'],
    ['a time-out', { kind: 'failed', why: 'time-out' }, 'time-out'],
    ['a refusal', { kind: 'failed', why: 'refused' }, 'refused'],
    ['no permission', { kind: 'failed', why: 'not-permitted' }, 'not-permitted'],
    ['a list without end', { kind: 'failed', why: 'too-large' }, 'not-understood'],
    ['a blocking page', html(200), 'not-understood'],
    ['a redirect', html(302), 'refused'],
    ['a 404', html(404), 'not-understood'],
    ['a 500', html(500), 'server-error'],
    ['nothing changed', { kind: 'not-modified' }, 'not-understood'],
    ['an empty body', reply('', 'application/jose'), 'not-understood'],
    ['garbage', reply('a.b.c', 'application/jose'), 'not-understood'],
  ]
  it.each(MISHAPS)('%s is unclear', async (_, mishap, why) => {
    expect(await ask(async () => mishap)).toEqual({ kind: 'unclear', why })
    const pinned = await ask(wellBehaved)
    if (pinned.kind !== 'ok') throw new Error(pinned.why)
    const last: Get = (url) => (isKeys(url) ? Promise.resolve(mishap) : wellBehaved(url))
    expect(await ask(last, { pinned: pinned.thumbprint })).toEqual({ kind: 'unclear', why })
  })
})
