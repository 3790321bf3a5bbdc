import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AlertIndex, KeySet } from '../../src/contract/alert-schemas.ts'
import { isSignedBy, readJws, thumbprintOf } from '../../src/contract/jws.ts'
import { routes } from '../../src/contract/routes.ts'
import { demoAlerts } from '../../src/open-registry/demo-alerts.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { startRegistry } from '../../src/open-registry/serve.ts'
import { makeSigner } from '../../src/open-registry/signing.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { appOf, NOW, openMemory, seededStore, TODAY } from './registry-of.ts'

type App = ReturnType<typeof appOf>
const indexOf = async (app: App) => {
  const response = await app.request('/v1/alerts/index')
  const text = await response.text()
  const jws = readJws(text)
  if (!jws) throw new Error(text.slice(0, 80))
  return { response, text, jws, index: AlertIndex.parse(JSON.parse(jws.payload)) }
}
const keyOf = async (app: App) => {
  const [key, ...more] = KeySet.parse(await (await app.request('/.well-known/jwks.json')).json()).keys
  if (!key || more.length > 0) throw new Error('not one key')
  return key
}

describe('the index of notices', () => {
  it('is signed with the key that the register shows, over what the register holds', async () => {
    const app = appOf(await seededStore(30))
    const [{ response, jws, index }, key] = [await indexOf(app), await keyOf(app)]
    expect(response.headers.get('content-type')).toBe('application/jose')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(jws.header).toEqual({ alg: 'EdDSA', kid: key.kid, typ: 'proofmark-alerts+jws' })
    expect(await isSignedBy(jws, key)).toBe(true)
    expect(key.kid).toBe(await thumbprintOf(key))
    expect([index.epoch, index.sequence, index.asOf]).toEqual([1, 1, `${TODAY}T00:00:00Z`])
    expect(index.alerts.map(({ id }) => id)).toEqual(
      [...demoAlerts].sort((a, b) => (a.day < b.day ? 1 : -1)).map(({ id }) => id),
    )
    expect(index.alerts).toContainEqual(demoAlerts[0])
  })
  it('has the same bytes every time, and grows its sequence with the list', async () => {
    const store = await seededStore(30)
    const first = await indexOf(appOf(store))
    expect((await indexOf(appOf(store))).text).toBe(first.text)
    await store.replaceAlerts({ alerts: demoAlerts.slice(1), asOf: `${TODAY}T09:00:00Z` })
    const second = await indexOf(appOf(store))
    expect(second.index).toMatchObject({ sequence: 2, asOf: `${TODAY}T09:00:00Z` })
    expect(second.index.alerts).toHaveLength(demoAlerts.length - 1)
    expect(second.response.headers.get('etag')).not.toBe(first.response.headers.get('etag'))
  })
  it('is there, empty and long out of date, before anything was entered', async () => {
    const { index } = await indexOf(appOf(await openMemory()))
    expect(index).toEqual({ epoch: 0, sequence: 0, asOf: '1970-01-01T00:00:00Z', alerts: [] })
  })
})

describe('the signing key', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'register-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is made at the first start, and outlives the data and the process', async () => {
    const db = path.join(folder, 'r.sqlite')
    const kidOf = async (today: string): Promise<string> => {
      const registry = await startRegistry({ port: 0, db, seedSize: 30, today })
      const { keys } = KeySet.parse(await (await fetch(`${registry.url}/.well-known/jwks.json`)).json())
      await registry.close()
      return keys[0]?.kid ?? ''
    }
    const first = await kidOf('2026-11-20')
    expect(first).toHaveLength(43)
    expect(await kidOf('2026-11-21')).toBe(first)
    expect(statSync(db).mode & 0o077).toBe(0)
  })
  it('comes out of no call', async () => {
    const db = path.join(folder, 'secret.sqlite')
    const opened = await openSqlite(db, { create: true })
    if (opened.kind === 'failed') throw new Error(opened.message)
    const { store } = opened
    await seed(store, { size: 30, today: TODAY, catalogue })
    const app = appOf(store)
    await indexOf(app)
    const { d = '' } = JSON.parse((await store.key('sign'))?.privateJwk ?? '{}') as JsonWebKey
    expect(d).toHaveLength(43)
    const hex = Buffer.from(d, 'base64url').toString('hex')
    for (const { path: written } of Object.values(routes)) {
      const here = written
        .replace('{scheme}', 'cn-ccc')
        .replace('{number}', '2024000914000101')
        .replace('{bits}', '0')
        .replace('{prefix}', '-')
        .replace('{id}', '00')
      const text = await (await app.request(here)).text()
      expect([text.includes(d), text.includes(hex), /"d":/u.test(text)], here).toEqual([false, false, false])
    }
    await store.close()
  })
  it('is one, however many ask for it at once', async () => {
    const store = await openMemory()
    const signers = Array.from({ length: 5 }, () => makeSigner(store, () => NOW))
    const kids = await Promise.all(signers.map(async (signer) => (await signer.publicKey()).kid))
    expect(new Set(kids).size).toBe(1)
  })
  it('is another in another register', async () => {
    const [one, other] = [await keyOf(appOf(await openMemory())), await keyOf(appOf(await openMemory()))]
    expect(one.kid).not.toBe(other.kid)
  })
})

describe('a second register', () => {
  it('names itself as one, with its own small data and no notices', async () => {
    const registry = await startRegistry({ port: 0, db: ':memory:', cast: 'second', today: TODAY })
    const ask = async (where: string) => (await fetch(registry.url + where)).text()
    expect(JSON.parse(await ask('/.well-known/proofmark'))).toMatchObject({
      operator: { name: expect.stringMatching(/示例登记处二.*Second example register/u) },
      total: 3,
      demo: true,
    })
    expect(JSON.parse(await ask('/v1/certificates/cn-ccc/2024000716000707'))).toMatchObject({
      record: { status: 'suspended', statusSince: '2026-08-03', demo: true },
    })
    expect(AlertIndex.parse(JSON.parse(readJws(await ask('/v1/alerts/index'))?.payload ?? '')).alerts).toEqual([])
    await registry.close()
  })
})
