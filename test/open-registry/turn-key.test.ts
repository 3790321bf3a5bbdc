import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import signingKey from '../../src/cli/registry-signing-key.ts'
import { KeySet } from '../../src/contract/alert-schemas.ts'
import { isSignedBy, readJws, thumbprintOf } from '../../src/contract/jws.ts'
import { openKeySet, trustedKeys } from '../../src/contract/key-set.ts'
import type { Get } from '../../src/core/registry.ts'
import { makeOfflineRoot, moveRoot } from '../../src/open-registry/root-away.ts'
import { makeSigner, readKeyRing, signPlan } from '../../src/open-registry/signing.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import type { Store } from '../../src/open-registry/store.ts'
import {
  installKeySet,
  renewKeys,
  requestTurn,
  rootPairOf,
  type TurnOptions,
  turnKey,
} from '../../src/open-registry/turn-key.ts'
import { fetchAlerts } from '../../src/registries/open-registry.ts'
import { appOf, NOW, openMemory, seededStore } from './registry-of.ts'

const HOUR_MS = 3_600_000
const hourAt = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString()
const optionsAt = (now: string, over: Partial<TurnOptions> = {}): TurnOptions => ({
  now,
  actor: 'cli',
  validDays: 370,
  ...over,
})
const TURN = { leadHours: 24, distrust: false }

/** The register as it is at that hour; each call is a server that has just started. */
const serverAt = (store: Store, hours: number) => appOf(store, { now: () => hourAt(hours) })
const getFrom =
  (app: ReturnType<typeof appOf>): Get =>
  async (url) => {
    const response = await app.request(new URL(url).pathname)
    const contentType = response.headers.get('content-type') ?? ''
    return { kind: 'ok', status: response.status, body: await response.text(), contentType }
  }
const alertsAt = async (store: Store, hours: number, pinned?: string) => {
  await store.replaceAlerts({ alerts: [], asOf: hourAt(hours) })
  const context = { get: getFrom(serverAt(store, hours)), now: hourAt(hours), ...(pinned ? { pinned } : {}) }
  const answer = await fetchAlerts({ url: 'https://register.example' }, context)
  return answer.kind === 'ok' ? answer.thumbprint : answer.why
}
const kidAt = async (store: Store, hours: number): Promise<string> =>
  (await makeSigner(store, () => hourAt(hours)).publicKey()).kid
const shownAt = async (store: Store, hours: number): Promise<readonly string[]> => {
  const response = await serverAt(store, hours).request('/.well-known/jwks.json')
  return KeySet.parse(await response.json()).keys.map(({ kid }) => kid)
}
const setAt = async (store: Store, hours: number) => {
  const response = await serverAt(store, hours).request('/.well-known/proofmark-keys.jws')
  const set = await openKeySet(await response.text())
  if (!set) throw new Error('no key set')
  return set
}
const turn = async (store: Store, hours: number, over: Partial<TurnOptions & typeof TURN> = {}) => {
  const { leadHours = 24, distrust = false, ...options } = over
  return turnKey(store, { leadHours, distrust }, optionsAt(hourAt(hours), options))
}
const turnedKid = async (
  store: Store,
  hours: number,
  over: Partial<TurnOptions & typeof TURN> = {},
): Promise<string> => {
  const outcome = await turn(store, hours, over)
  if (outcome.kind !== 'turned') throw new Error(outcome.kind)
  return outcome.kid
}

let store: Store
beforeEach(async () => {
  store = await openMemory()
})

describe('a register that has one key', () => {
  it('is its own root, and signs a set with that key in it', async () => {
    const set = await setAt(store, 0)
    expect(set.thumbprint).toBe(await kidAt(store, 0))
    expect(set.keys.map(({ kid }) => kid)).toEqual([set.thumbprint])
    expect([set.version, set.issuedAt, set.expiresAt]).toEqual([
      1,
      '2026-11-21T00:00:00.000Z',
      '2026-12-21T00:00:00.000Z',
    ])
    const wellKnown = (await (await serverAt(await seededStore(30), 0).request('/.well-known/proofmark')).json()) as {
      root: string
    }
    expect(wellKnown.root).toMatch(/^[\w-]{43}$/u)
  })
  it('says the same bytes all day on every server, and is signed anew the day after', async () => {
    const bytes = async (hours: number) =>
      (await serverAt(store, hours).request('/.well-known/proofmark-keys.jws')).text()
    expect(await bytes(0)).toBe(await bytes(15))
    expect(await bytes(16)).not.toBe(await bytes(15))
  })
})

describe('turning the key', () => {
  it('shows the next one first, uses it later, and knows the old one for as long as what it signed', async () => {
    const first = await kidAt(store, 0)
    const next = await turnedKid(store, 0)
    expect([await kidAt(store, 0), await kidAt(store, 23.99), await kidAt(store, 24)]).toEqual([first, first, next])
    expect(await shownAt(store, 0)).toEqual([first, next])
    const known = 24 + 7 * 24 + 1
    expect([await shownAt(store, known - 0.01), await shownAt(store, known)]).toEqual([[first, next], [next]])
    expect((await setAt(store, 0)).version).toBe(2)
  })
  it('happens on a server that is running already, at the hour and not before', async () => {
    let hours = 0
    const signer = makeSigner(store, () => hourAt(hours))
    const first = (await signer.publicKey()).kid
    const next = await turnedKid(store, 0)
    hours = 0.02
    expect((await signer.publicKeys()).map(({ kid }) => kid)).toEqual([first, next])
    hours = 24
    const jws = readJws(await signer.sign('x', 'y'))
    expect(jws?.header.kid).toBe(next)
    expect(jws && (await isSignedBy(jws, await signer.publicKey()))).toBe(true)
  })
  it('leaves everybody who pinned the first key believing the register', async () => {
    const pinned = await alertsAt(store, 0)
    expect(pinned).toBe(await kidAt(store, 0))
    await turnedKid(store, 0)
    for (const hours of [0, 23, 24, 200]) expect(await alertsAt(store, hours, pinned)).toBe(pinned)
    // Whoever comes only now pins the same root, not the key of the day.
    expect(await alertsAt(store, 200)).toBe(pinned)
  })
  it('once more, forgets the private half of the first and the key itself in time', async () => {
    const root = await kidAt(store, 0)
    const second = await turnedKid(store, 0)
    const third = await turnedKid(store, 48)
    const fourth = await turnedKid(store, 300)
    expect(await shownAt(store, 324)).toEqual([third, fourth])
    expect((await setAt(store, 324)).keys.map(({ kid }) => kid)).toEqual([third, fourth])
    const keys = new Map((await store.signingKeys('sign')).map((key) => [key.kid, key]))
    expect(keys.get(root)?.privateJwk).toBeDefined()
    expect([keys.get(second)?.privateJwk, keys.get(second)?.state]).toEqual([undefined, 'retired'])
    expect(await alertsAt(store, 330, root)).toBe(root)
  })
  it('waits for the one that waits already', async () => {
    await turnedKid(store, 0)
    expect(await turn(store, 1)).toEqual({ kind: 'waiting', begins: hourAt(24) })
    expect((await store.signingKeys('sign')).length).toBe(2)
    expect((await turn(store, 24)).kind).toBe('turned')
  })
  it('at once, where the old one is distrusted: nothing it signed is believed any more', async () => {
    const root = await kidAt(store, 0)
    const second = await turnedKid(store, 0, { leadHours: 0 })
    expect(await kidAt(store, 0)).toBe(second)
    const third = await turnedKid(store, 1, { distrust: true })
    expect(await kidAt(store, 1)).toBe(third)
    expect([...(await trustedKeys(await setAt(store, 1), hourAt(1))).keys()]).toEqual([third])
    expect(await alertsAt(store, 1, root)).toBe(root)
  })
  it('stands in the audit trail without a secret', async () => {
    await turnedKid(store, 0)
    const [entry] = await store.auditAfter(0, 10)
    expect(entry).toMatchObject({ action: 'key-rotate', actor: 'cli' })
    expect(JSON.stringify(entry)).not.toMatch(/"d"|private/u)
  })
  it('two at the same instant leave a register that signs with one of them', async () => {
    await kidAt(store, 0)
    await Promise.all([turn(store, 0), turn(store, 0)])
    const kid = await kidAt(store, 25)
    expect((await setAt(store, 25)).keys.map((key) => key.kid)).toContain(kid)
  })
})

describe('a root that is kept elsewhere', () => {
  const away = async (): Promise<{ readonly file: string; readonly root: string }> => {
    let file = ''
    const outcome = await makeOfflineRoot(store, (jwk) => (file = jwk), optionsAt(hourAt(0)))
    if (outcome.kind !== 'made') throw new Error(outcome.kind)
    return { file, root: outcome.root }
  }
  it('was never in the database, and stands behind the key of the day', async () => {
    const { file, root } = await away()
    expect(await thumbprintOf(JSON.parse(file) as { x: string })).toBe(root)
    const { d = '' } = JSON.parse(file) as { d?: string }
    expect(JSON.stringify(await store.signingKeys())).not.toContain(d)
    expect(await kidAt(store, 0)).not.toBe(root)
    expect(await alertsAt(store, 0)).toBe(root)
    expect((await setAt(store, 0)).expiresAt).toBe('2027-11-26T08:00:00.000Z')
  })
  it('is asked for when the key is turned, and has to be the right one', async () => {
    const { file, root } = await away()
    expect(await turn(store, 0)).toEqual({ kind: 'root-away' })
    const other = await readKeyRing(await openMemory(), () => NOW)
    expect(await turn(store, 0, { rootJwk: other.root.privateJwk ?? '' })).toEqual({ kind: 'not-the-root' })
    expect(await turn(store, 0, { rootJwk: '{}' })).toEqual({ kind: 'not-the-root' })
    const next = await turnedKid(store, 0, { rootJwk: file })
    expect(await kidAt(store, 24)).toBe(next)
    expect(await alertsAt(store, 24, root)).toBe(root)
    expect(JSON.stringify(await store.signingKeys())).not.toContain((JSON.parse(file) as { d: string }).d)
  })
  it('signs on another machine what the register asks for, and that is installed', async () => {
    const { file, root } = await away()
    const before = await kidAt(store, 0)
    const request = await requestTurn(store, TURN, optionsAt(hourAt(0)))
    if (request.kind !== 'requested') throw new Error(request.kind)
    expect([request.root, (await setAt(store, 30)).version]).toEqual([root, 1])
    const pair = await rootPairOf(file)
    if (!pair) throw new Error('no root')
    const signed = await signPlan(request.plan, pair, hourAt(5), 370)
    expect(await installKeySet(store, signed, optionsAt(hourAt(6)))).toEqual({ kind: 'installed', version: 2 })
    expect([await kidAt(store, 23), (await kidAt(store, 24)) === before]).toEqual([before, false])
    expect(await alertsAt(store, 24, root)).toBe(root)
    expect(await installKeySet(store, signed, optionsAt(hourAt(7)))).toMatchObject({ why: 'it is not newer' })
  })
  it('installs nothing else', async () => {
    const { file } = await away()
    const pair = await rootPairOf(file)
    const stranger = await readKeyRing(await openMemory(), () => NOW)
    const strangerPair = await rootPairOf(stranger.root.privateJwk ?? '')
    const request = await requestTurn(store, TURN, optionsAt(hourAt(0)))
    if (request.kind !== 'requested' || !pair || !strangerPair) throw new Error('not made')
    const why = async (compact: string) =>
      (await installKeySet(store, compact, optionsAt(hourAt(1)))) as { why?: string }
    expect((await why('x.y.z')).why).toBe('no signed key set')
    expect((await why(await signPlan(request.plan, strangerPair, hourAt(0), 370))).why).toBe('another root signed it')
    expect((await why(await signPlan(request.plan, pair, '2025-01-01T00:00:00Z', 370))).why).toBe('it is over')
    const foreign = { ...request.plan, keys: [...stranger.plan.keys] }
    expect((await why(await signPlan(foreign, pair, hourAt(0), 370))).why).toMatch(/is not here$/u)
    expect((await setAt(store, 1)).version).toBe(1)
  })
  it('renews its word before that is over', async () => {
    const { file, root } = await away()
    expect(await alertsAt(store, 370 * 24 - 0.01, root)).toBe(root)
    expect(await alertsAt(store, 370 * 24, root)).toBe('another-key')
    expect(await renewKeys(store, optionsAt(hourAt(369 * 24), { rootJwk: file }))).toEqual({
      kind: 'renewed',
      version: 2,
    })
    expect(await alertsAt(store, 370 * 24, root)).toBe(root)
  })
  it('is made only for a register without keys', async () => {
    await kidAt(store, 0)
    const keep = vi.fn()
    expect(await makeOfflineRoot(store, keep, optionsAt(NOW))).toEqual({ kind: 'keys-there' })
    expect(keep).not.toHaveBeenCalled()
  })
  it('may be taken out of the database, once it no longer signs from day to day', async () => {
    const root = await kidAt(store, 0)
    const kept: string[] = []
    const move = (hours: number) => moveRoot(store, (jwk) => kept.push(jwk), optionsAt(hourAt(hours)))
    expect([await move(0), kept]).toEqual([{ kind: 'root-signs' }, []])
    await turnedKid(store, 0)
    expect([(await move(23)).kind, kept]).toEqual(['root-signs', []])
    expect([await move(24), kept.length]).toEqual([{ kind: 'moved', root }, 1])
    expect(JSON.stringify(await store.signingKeys())).not.toContain((JSON.parse(kept[0] ?? '{}') as { d: string }).d)
    expect(await alertsAt(store, 25, root)).toBe(root)
    expect(await move(26)).toEqual({ kind: 'root-away' })
  })
})

describe('npm run registry -- signing-key', () => {
  let folder: string
  const said: string[] = []
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'signing-key-'))
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
  })
  afterAll(() => {
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })
  const inFolder = (name: string): string => path.join(folder, name)
  const run = async (
    words: readonly string[],
    flags: Readonly<Record<string, string | boolean>> = {},
  ): Promise<string> => {
    said.length = 0
    const file = inFolder('r.sqlite')
    await signingKey.run({ words, flags, databases: { choice: { db: file }, name: file } })
    return said.join('\n')
  }

  it('makes a root in a file, turns the key by way of a request, and shows it', async () => {
    const root = (await run(['root'], { new: inFolder('root.jwk') })).split('\n')[0] ?? ''
    expect(root).toMatch(/^[\w-]{43}$/u)
    expect(statSync(inFolder('root.jwk')).mode & 0o077).toBe(0)
    expect(await run(['root'])).toBe(root)
    await expect(run(['rotate'])).rejects.toThrow('Bring it with --root')
    await run(['rotate'], { request: inFolder('request.json'), lead: '0' })
    const signed = { root: inFolder('root.jwk'), out: inFolder('keys.jws') }
    expect(await run(['sign', inFolder('request.json')], signed)).toContain('Signed version 2 with 2 keys')
    expect(await run(['install', inFolder('keys.jws')])).toContain('Version 2')
    await run(['rotate'], { root: inFolder('root.jwk'), lead: '24' })
    const shown = await run(['show'])
    expect(shown).toContain(`Root     ${root}`)
    expect(shown).toContain('kept elsewhere')
    expect(shown.match(/^(?:signs|known|next) /gmu)).toEqual(['known ', 'signs ', 'next '])
    expect(shown).not.toContain((JSON.parse(readFileSync(inFolder('root.jwk'), 'utf8')) as { d: string }).d)
  })
  it('overwrites no file, and then changes nothing', async () => {
    await expect(
      run(['sign', inFolder('request.json')], { root: inFolder('root.jwk'), out: inFolder('keys.jws') }),
    ).rejects.toThrow('must not exist yet')
    const opened = await openSqlite(inFolder('other.sqlite'), { create: true })
    if (opened.kind === 'failed') throw new Error(opened.message)
    await opened.store.close()
    await expect(run(['root'], { new: inFolder('root.jwk') })).rejects.toThrow('has keys already')
  })
  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['fly'], {}, 'takes one of'],
    [['rotate'], { lead: 'soon' }, '--lead takes a number'],
    [['rotate'], { lead: '721' }, '--lead takes a number'],
    [['sign'], {}, 'needs the file'],
    [['sign', 'x'], {}, 'needs --root'],
    [['install'], {}, 'needs the file'],
    [['root'], { new: 'a', move: 'b' }, 'not both'],
    [['install', '/nowhere/x'], {}, 'cannot be read'],
  ])('%j %j: %s', async (words, flags, message) => {
    await expect(run(words, flags)).rejects.toThrow(message)
  })
})
