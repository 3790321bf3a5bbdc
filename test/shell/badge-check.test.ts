import { beforeAll, describe, expect, it, test, vi } from 'vitest'
import { signJws, thumbprintOf, toBase64url } from '../../src/contract/jws.ts'
import { KEY_SET_TYPE } from '../../src/contract/key-set.ts'
import type { GetResult } from '../../src/core/registry.ts'
import { STATEMENT_TYPE, type Statement } from '../../src/core/statement.ts'
import type { BadgeClaim, CertificateRecord, Listing, Verdict } from '../../src/core/words.ts'
import { type BadgeCheckDependencies, makeBadgeCheck } from '../../src/shell/badge-check.ts'
import type { RegisterSetting } from '../../src/shell/messages.ts'
import fixed from '../core/statement-vectors.json' with { type: 'json' }

const REGISTER = 'https://register.example'
const SECOND = 'https://second.example'
const NOW = Date.parse(fixed.now)
const HOUR_MS = 3_600_000

interface Pair {
  readonly kid: string
  readonly x: string
  readonly privateKey: CryptoKey
}
const makePair = async (): Promise<Pair> => {
  const { privateKey, publicKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const x = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)))
  return { kid: await thumbprintOf({ x }), x, privateKey }
}
const jwkOf = ({ kid, x }: Pick<Pair, 'kid' | 'x'>) =>
  ({ kty: 'OKP', crv: 'Ed25519', kid, x, use: 'sig', alg: 'EdDSA' }) as const

interface Set {
  readonly version?: number
  readonly trustedUntil?: string
  readonly expiresAt?: string
}
const keySet = (root: Pair, keys: readonly Pick<Pair, 'kid' | 'x'>[], more: Set = {}): Promise<string> => {
  const { version = 1, trustedUntil, expiresAt = '2027-01-01T00:00:00Z' } = more
  const dated = { signsFrom: '2026-01-01T00:00:00Z', ...(trustedUntil ? { trustedUntil } : {}) }
  const payload = {
    root: jwkOf(root),
    version,
    issuedAt: '2026-11-01T00:00:00Z',
    expiresAt,
    keys: keys.map((key) => ({ ...jwkOf(key), ...dated })),
  }
  return signJws({ alg: 'EdDSA', kid: root.kid, typ: KEY_SET_TYPE }, JSON.stringify(payload), root.privateKey)
}

let root: Pair
let day: Pair
let stranger: Pair
let later: Pair
beforeAll(async () => {
  ;[root, day, stranger, later] = (await Promise.all([makePair(), makePair(), makePair(), makePair()])) as [
    ...[Pair, Pair, Pair, Pair],
  ]
})

const CLAIMS: Statement = {
  iss: `${REGISTER}/`,
  aud: 'https://shop.example',
  iat: NOW / 1000 - 600,
  exp: NOW / 1000 + 86_400,
  scheme: 'cn-ccc',
  number: '2024000914000101',
  status: 'valid',
  asOf: '2026-11-21T00:00:00Z',
}
const tokenBy = (pair: Pair, over: Partial<Statement> = {}, kid = pair.kid): Promise<string> =>
  signJws({ alg: 'EdDSA', kid, typ: STATEMENT_TYPE }, JSON.stringify({ ...CLAIMS, ...over }), pair.privateKey)

const badgeOf = (statement: string | undefined): BadgeClaim => ({
  form: 'element',
  scheme: 'cn-ccc',
  number: '2024000914000101',
  ...(statement === undefined ? {} : { statement }),
  quote: '',
})
const LISTING: Listing = { site: 'shop.example', title: 'Example', models: [], attributes: [] }
const verdictFor = (record?: Partial<CertificateRecord>): Verdict => ({
  kind: 'genuine',
  scheme: 'cn-ccc',
  claim: {
    scheme: 'cn-ccc',
    strength: 'numbered',
    raw: '2024000914000101',
    quote: '',
    passage: 0,
    start: 0,
    end: 1,
  },
  number: { scheme: 'cn-ccc', raw: '', compact: '2024000914000101', parts: {} },
  comparison: [],
  answers: record
    ? [
        {
          kind: 'found',
          record: {
            scheme: 'cn-ccc',
            number: '2024000914000101',
            status: 'valid',
            source: `open:${REGISTER}`,
            readAt: '2026-11-21T08:00:00Z',
            asOf: '2026-11-21T00:00:00Z',
            ...record,
          },
        },
      ]
    : [],
  notes: [],
})

type Replies = Readonly<Record<string, string>>
const make = (replies: Replies, over: Partial<BadgeCheckDependencies> = {}) => {
  const state = { now: NOW, kept: {} as Record<string, unknown>, replies }
  const registers: RegisterSetting[] = [
    { url: REGISTER, name: '', enabled: true, privacy: 'range' },
    { url: 'https://off.example', name: '', enabled: false, privacy: 'range' },
  ]
  const get = vi.fn(async (url: string): Promise<GetResult> => {
    const body = state.replies[url]
    return body === undefined
      ? { kind: 'failed', why: 'offline' }
      : { kind: 'ok', status: 200, body, contentType: 'application/jose' }
  })
  const checker = makeBadgeCheck({
    registers: async () => registers,
    rootOf: async () => root.kid,
    get,
    area: {
      get: async (key: string) => structuredClone({ [key]: state.kept[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(state.kept, items),
    } as never,
    now: () => new Date(state.now),
    isExample: () => true,
    ...over,
  })
  const whys = async (
    badges: readonly BadgeClaim[],
    { verdicts = [verdictFor()], path = '/p', origin = 'https://shop.example', listing = LISTING } = {},
  ) => (await checker.check({ badges, origin, path }, listing, verdicts)).map(({ why }) => why)
  return { checker, state, get, whys, registers }
}
const KEYS_OF = (url: string): string => `${url}/.well-known/proofmark-keys.jws`
const served = async (more?: Set, keys = [day]): Promise<Replies> => ({
  [KEYS_OF(REGISTER)]: await keySet(root, keys, more),
})

describe('whose keys are believed', () => {
  test('those under the pinned root', async () => {
    const { whys } = make(await served())
    expect(await whys([badgeOf(await tokenBy(day))])).toEqual(['signed'])
    expect(await whys([badgeOf(await tokenBy(stranger))])).toEqual(['unknown-key'])
    expect(await whys([badgeOf(await tokenBy(stranger, {}, day.kid))])).toEqual(['signature'])
  })

  test('none of a set under another root, none where nothing is pinned', async () => {
    const foreign = { [KEYS_OF(REGISTER)]: await keySet(stranger, [day]) }
    expect(await make(foreign).whys([badgeOf(await tokenBy(day))])).toEqual(['no-keys'])
    const unpinned = make(await served(), { rootOf: async () => undefined })
    expect(await unpinned.whys([badgeOf(await tokenBy(day))])).toEqual(['no-keys'])
  })

  test('none that are over, none of a set that is over', async () => {
    const over = make(await served({ trustedUntil: '2026-11-21T07:59:59Z' }, [day]))
    expect(await over.whys([badgeOf(await tokenBy(day))])).toEqual(['no-keys'])
    const old = make(await served({ expiresAt: '2026-11-21T07:59:59Z' }))
    expect(await old.whys([badgeOf(await tokenBy(day))])).toEqual(['no-keys'])
  })

  test('none of a register that is turned off', async () => {
    const { whys, get } = make({ [KEYS_OF('https://off.example')]: await keySet(root, [day]) })
    expect(await whys([badgeOf(await tokenBy(day))])).toEqual(['no-keys'])
    expect(get.mock.calls.map(([url]) => url)).toEqual([KEYS_OF(REGISTER)])
  })

  test('each register those of its own', async () => {
    const { whys, registers, checker } = make(
      { ...(await served()), [KEYS_OF(SECOND)]: await keySet(stranger, [later]) },
      { rootOf: async (url) => (url === SECOND ? stranger : root).kid },
    )
    registers.push({ url: SECOND, name: '', enabled: true, privacy: 'range' })
    expect(await whys([badgeOf(await tokenBy(day)), badgeOf(await tokenBy(later))])).toEqual(['signed', 'signed'])
    const [badge] = [badgeOf(await tokenBy(later))]
    // What the first says of the number is not what the second has signed.
    const [judged] = await checker.check({ badges: [badge], origin: CLAIMS.aud, path: '/' }, LISTING, [
      verdictFor({ status: 'revoked' }),
    ])
    expect(judged?.why).toBe('signed')
  })
})

describe('when keys are asked for', () => {
  test('only for a statement, once in half a day', async () => {
    const { whys, get, state } = make(await served())
    expect(await whys([badgeOf(undefined), badgeOf('nonsense')])).toEqual(['no-statement', 'unreadable'])
    expect(get).not.toHaveBeenCalled()
    const token = await tokenBy(day)
    await whys([badgeOf(token), badgeOf(token)])
    state.now += 12 * HOUR_MS - 1
    await whys([badgeOf(token)])
    expect(get.mock.calls).toEqual([[KEYS_OF(REGISTER), { accept: 'application/jose' }]])
    state.now += 1
    await whys([badgeOf(token)])
    expect(get).toHaveBeenCalledTimes(2)
  })

  test('a key that nobody knows may be new: asked again, but not by every page', async () => {
    const { whys, get, state } = make(await served())
    await whys([badgeOf(await tokenBy(day))])
    state.replies = await served({ version: 2 }, [day, later])
    const badge = badgeOf(await tokenBy(later))
    state.now += HOUR_MS / 6 - 1
    expect(await whys([badge])).toEqual(['unknown-key'])
    expect(get).toHaveBeenCalledTimes(1)
    state.now += 1
    expect(await whys([badge])).toEqual(['signed'])
    expect(get).toHaveBeenCalledTimes(2)
  })

  test('an older set than the last is not taken, and without an answer the last one holds', async () => {
    const { whys, state } = make(await served({ version: 3 }))
    const badge = badgeOf(await tokenBy(day))
    expect(await whys([badge])).toEqual(['signed'])
    for (const replies of [await served({ version: 2 }, [stranger]), {}, { [KEYS_OF(REGISTER)]: 'nonsense' }]) {
      state.replies = replies
      state.now += 13 * HOUR_MS
      expect(await whys([badgeOf(await tokenBy(stranger))])).toEqual(['unknown-key'])
    }
    expect(await whys([badgeOf(await tokenBy(day, { iat: state.now / 1000, exp: state.now / 1000 + 60 }))])).toEqual([
      'signed',
    ])
  })

  test('a clock that was put back does not stop it', async () => {
    const { whys, get, state } = make(await served())
    await whys([badgeOf(await tokenBy(day))])
    state.now -= 48 * HOUR_MS
    await whys([badgeOf(await tokenBy(day))])
    expect(get).toHaveBeenCalledTimes(2)
  })
})

describe('what is judged', () => {
  test('place and path are those that were given, and the product is that of the listing', async () => {
    const { whys } = make(await served())
    const bound = [badgeOf(await tokenBy(day, { path: '/a' })), badgeOf(await tokenBy(day, { model: 'EX-1234' }))]
    expect(await whys(bound, { path: '/a/1' })).toEqual(['signed', 'no-product'])
    expect(await whys(bound, { path: '/b' })).toEqual(['path', 'no-product'])
    expect(await whys(bound, { path: '/a', listing: { ...LISTING, models: ['EX-1234'] } })).toEqual([
      'signed',
      'signed',
    ])
    expect(await whys(bound, { origin: 'https://shop.example:8443', path: '/a' })).toEqual(['origin', 'origin'])
  })

  test('the word of the register that signed, and of no other', async () => {
    const { whys } = make(await served())
    const badge = badgeOf(await tokenBy(day))
    expect(await whys([badge], { verdicts: [verdictFor({ status: 'revoked' })] })).toEqual(['overtaken'])
    expect(await whys([badge], { verdicts: [verdictFor({ status: 'revoked', source: 'open:x' })] })).toEqual(['signed'])
    expect(await whys([badge], { verdicts: [] })).toEqual(['signed'])
  })

  test('a demonstration only for numbers that are examples', async () => {
    const badge = badgeOf(await tokenBy(day, { demo: true }))
    expect(await make(await served()).whys([badge])).toEqual(['signed'])
    const real = make(await served(), { isExample: () => false })
    expect(await real.whys([badge])).toEqual(['unknown-key'])
    expect(await make(await served()).whys([badge], { verdicts: [] })).toEqual(['unknown-key'])
  })

  test('pictures count only where they come from a register that is turned on', async () => {
    const { checker } = make({})
    const picture = (base: string): BadgeClaim => ({ form: 'picture', scheme: 'cn-ccc', number: '1', base, quote: '' })
    const words: BadgeClaim = { form: 'words', quote: 'Proofmark verified' }
    const kept = [picture(REGISTER), words, badgeOf('')]
    const dropped = ['https://off.example', `${REGISTER}.evil.example`, `${REGISTER}/a`, 'https://shop.example']
    expect(await checker.ours([...dropped.map(picture), ...kept])).toEqual(kept)
  })
})

/** What any reader must make of the vectors is what the extension makes of them. */
const WHY = {
  believed: 'signed',
  'no-statement': 'unreadable',
  'unknown-key': 'unknown-key',
  altered: 'signature',
  'other-origin': 'origin',
  'other-path': 'path',
  'not-yet': 'not-yet',
  expired: 'run-out',
  stale: 'run-out',
  'other-product': 'product',
  'unproven-product': 'no-product',
} as const

describe('the vectors', () => {
  it.each(fixed.vectors)('$name: $expect', async ({ name, token, shown, expect: expected }) => {
    const { checker } = make({ [KEYS_OF(REGISTER)]: await keySet(root, fixed.keys) })
    const { gtin, models = [] } = shown as { readonly gtin?: string; readonly models?: readonly string[] }
    const listing = { ...LISTING, models, ...(gtin ? { gtin } : {}) }
    const badges = [badgeOf(token)]
    const [judged] = await checker.check({ badges, ...shown }, listing, [verdictFor()])
    const isSuspended = name === 'valid, of a suspended certificate'
    expect(judged?.why).toBe(isSuspended ? 'not-in-force' : WHY[expected as keyof typeof WHY])
  })
})
