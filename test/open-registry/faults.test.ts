/** What the register says over HTTP while something under it fails: a full disk, a database that is gone, a clock that jumps. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problemType } from '../../src/contract/problems.ts'
import { openSqlite } from '../../src/open-registry/sqlite.ts'
import { StoreFault } from '../../src/open-registry/store/database.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { adminApp, DEMO_COVERAGE, exampleRecord, grant } from './admin-of.ts'
import { appOf, NOW, seededStore } from './registry-of.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'register-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const openFile = async (file: string, maxBytes?: number): Promise<Store> => {
  const opened = await openSqlite(file, { create: true, ...(maxBytes === undefined ? {} : { maxBytes }) })
  if (opened.kind === 'failed') throw new Error(opened.message)
  return opened.store
}
const importer = (app: ReturnType<typeof adminApp>, key: string) => (batch: number, count: number) =>
  app.request('/v1/admin/imports', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `batch-${batch}-of-a-test`,
    },
    body: JSON.stringify({
      records: Array.from({ length: count }, (_, i) => exampleRecord(batch * 100 + i)),
      coverage: DEMO_COVERAGE,
    }),
  })

describe('a disk that is full', () => {
  it('refuses what does not fit, keeps what it acknowledged, answers on, and goes on when there is room', async () => {
    const file = path.join(folder, 'r.sqlite')
    const empty = await openFile(file)
    await empty.close()
    const store = await openFile(file, statSync(file).size + 200_000)
    const app = adminApp(store)
    const key = await grant(store)
    const send = importer(app, key)
    let acknowledged = 0
    let refused: Response | undefined
    while (!refused && acknowledged < 100) {
      const response = await send(acknowledged, 100)
      if (response.status === 200) acknowledged++
      else refused = response
    }
    expect(acknowledged).toBeGreaterThan(0)
    expect(refused?.status).toBe(503)
    expect(await refused?.json()).toMatchObject({
      type: problemType('not-ready'),
      detail: expect.stringMatching(/no room/u),
    })
    const countOf = async (one: Store): Promise<number> => (await one.countByScheme()).get('cn-ccc') ?? 0
    expect(await countOf(store)).toBe(acknowledged * 100)
    const { number } = exampleRecord(0)
    expect((await app.request(`/v1/certificates/cn-ccc/${number}`)).status).toBe(200)
    await store.close()

    const roomy = await openFile(file)
    expect(await countOf(roomy)).toBe(acknowledged * 100)
    expect((await importer(adminApp(roomy), key)(acknowledged, 100)).status).toBe(200)
    expect(await countOf(roomy)).toBe((acknowledged + 1) * 100)
    const entries = await roomy.auditAfter(0, 500)
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, i) => i + 1))
    await roomy.close()
  })
})

describe('a database that is gone', () => {
  it('is said to be gone, is not cached, and is asked again', async () => {
    const store = await seededStore(60)
    let isGone = false
    const faults: string[] = []
    const faulty = Object.fromEntries(
      Object.entries(store).map(([name, method]) => [
        name,
        (...args: readonly unknown[]) =>
          isGone
            ? Promise.reject(new StoreFault('gone', new Error('password authentication failed for user "secret"')))
            : (method as (...args: readonly unknown[]) => unknown)(...args),
      ]),
    ) as unknown as Store
    const app = appOf(faulty, { log: (fault) => faults.push(String(fault)) })
    const paths = [
      '/v1/certificates/cn-ccc/2024000914000101',
      '/v1/ranges/0/-',
      '/.well-known/proofmark',
      '/v1/changes',
      '/readyz',
      '/c/cn-ccc/2024000914000101',
    ]
    const statusesNow = () => Promise.all(paths.map(async (one) => (await app.request(one)).status))
    expect(await statusesNow()).toEqual(paths.map(() => 200))
    isGone = true
    for (const one of paths) {
      const response = await app.request(one)
      const text = await response.text()
      expect([one, response.status, response.headers.get('Cache-Control')]).toEqual([one, 503, 'no-store'])
      expect(text).not.toContain('secret')
    }
    expect((await app.request('/healthz')).status).toBe(200)
    expect(faults.length).toBeGreaterThan(0)
    isGone = false
    expect(await statusesNow()).toEqual(paths.map(() => 200))
  })
})

describe('a clock that jumps', () => {
  const FAR = ['1999-12-31T23:59:59Z', '2026-11-20T08:00:00Z', '2027-06-30T23:59:59Z', '2199-01-01T00:00:00Z']

  it('changes no answer of what is held: that is as of the day of the data', async () => {
    const store = await seededStore(60)
    const paths = [
      '/v1/certificates/cn-ccc/2024000914000101',
      '/v1/certificates/cn-ccc/2024000914000101/history',
      '/v1/ranges/0/-',
      '/v1/changes',
    ]
    const answersAt = (now: string) =>
      Promise.all(paths.map(async (one) => (await appOf(store, { now: () => now }).request(one)).text()))
    const [later, ...before] = [...(await Promise.all(FAR.slice(1).map(answersAt)))].reverse()
    for (const answers of before) expect(answers).toEqual(later)
    for (const now of FAR)
      for (const one of [...paths, '/', '/readyz', '/.well-known/proofmark', '/v1/alerts/index', '/metrics'])
        expect([now, one, (await appOf(store, { now: () => now }).request(one)).status]).toEqual([
          now,
          one,
          expect.toSatisfy((status: number) => status < 500),
        ])
  })

  it('leaves the audit trail in order, and every entry in its place', async () => {
    const store = await seededStore(60)
    const key = await grant(store)
    let now = NOW
    const app = adminApp(store, { now: () => now })
    const event = (basis: string) =>
      app.request('/v1/admin/certificates/cn-ccc/2024000914000101/events', {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ day: '2026-11-19', kind: 'suspended', basis }),
      })
    for (const [i, instant] of [
      NOW,
      '2026-11-20T00:00:00Z',
      '2026-11-19T00:00:00Z',
      '2026-11-25T00:00:00Z',
      NOW,
    ].entries()) {
      now = instant
      expect((await event(`示例决定 ${i}`)).status).toBe(200)
    }
    const entries = (await store.auditAfter(0, 100)).filter(({ action }) => action === 'event')
    expect(entries).toHaveLength(5)
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted())
    expect((await store.eventsAfter(0, 1000)).map(({ sequence }) => sequence)).toEqual(
      (await store.eventsAfter(0, 1000)).map((_, i) => i + 1),
    )
  })

  it('ends a key that has run out, and gives it back when the clock does', async () => {
    const store = await seededStore(60)
    const key = await grant(store)
    const auditAt = async (now: string): Promise<number> =>
      (
        await adminApp(store, { now: () => now }).request('/v1/admin/audit', {
          headers: { Authorization: `Bearer ${key}` },
        })
      ).status
    expect([await auditAt(NOW), await auditAt('2199-01-01T00:00:00Z'), await auditAt(NOW)]).toEqual([200, 401, 200])
  })

  it('shuts out no client and lets none through', async () => {
    const store = await seededStore(60)
    let now = NOW
    const app = appOf(store, {
      now: () => now,
      elapsedMs: () => 0,
      rateLimit: { burst: 3, perSecond: 1 },
      clientOf: () => 'a',
    })
    const ask = async (): Promise<number> => (await app.request('/healthz')).status
    expect([await ask(), await ask()]).toEqual([200, 200])
    now = '1999-01-01T00:00:00Z'
    expect(await ask()).toBe(200)
    now = '2199-01-01T00:00:00Z'
    expect(await ask()).toBe(429)
  })
})

describe('reads of one turn', () => {
  it('see what was written before them, by this process and by another', async () => {
    const file = path.join(folder, 'r.sqlite')
    const [one, other] = [await openFile(file), await openFile(file)]
    const write = (store: Store, serial: number) =>
      store.writeCertificates(
        { records: [exampleRecord(serial)], events: [] },
        { at: NOW, actor: 'cli', action: 'import', target: 'x' },
      )
    const countBy = async (store: Store): Promise<number> =>
      (
        await store.findAll([1, 2, 3].map((serial) => ({ scheme: 'cn-ccc', compact: exampleRecord(serial).number })))
      ).filter(Boolean).length
    expect(await countBy(one)).toBe(0)
    // No turn of the event loop passes between a read, a write and the next read.
    await write(one, 1)
    expect([await countBy(one), (await one.edition()).revision]).toEqual([1, 1])
    await write(one, 2)
    expect([await countBy(one), (await one.edition()).revision]).toEqual([2, 2])
    await write(other, 3)
    await new Promise((resolve) => setImmediate(resolve))
    expect([await countBy(one), (await one.edition()).revision]).toEqual([3, 3])
    await Promise.all([one.close(), other.close()])
  })
})
