/** Requests of shops are kept alike on every database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HeldOriginRequest } from '../../src/open-registry/store/origin-requests.ts'
import { keyOf } from '../../src/open-registry/store.ts'
import { exampleRecord } from './admin-of.ts'
import { GROUNDS, type Ground, type Held } from './databases.ts'
import { NOW, TODAY } from './registry-of.ts'

const { scheme, number } = exampleRecord(7)
const key = keyOf(scheme, number)
const origin = 'https://shop.example'
const audit = (action: string) => ({ at: NOW, actor: 'a', action, target: 'x' })
const requestOf = (id: string, over: Partial<HeldOriginRequest> = {}): HeldOriginRequest => ({
  ...{ id, state: 'unproved', scheme, number, origin, askedAt: NOW },
  ...{ tokenHash: 'aa', challengeHash: 'bb', challengeUntil: NOW },
  ...over,
})
const most = { waiting: 2, since: '2026-11-18T08:00:00Z' }

describe.each(GROUNDS)('on %s', (_, lay) => {
  let ground: Ground
  let held: Held
  beforeAll(async () => {
    ground = await lay()
    held = await (await ground.newPlace()).open()
    const asOf = `${TODAY}T00:00:00Z`
    const coverage = [{ scheme, kind: 'demo' as const, asOf }]
    await held.store.replaceAll({ records: [exampleRecord(7)], coverage, asOf })
  })
  afterAll(async () => {
    await held.store.close()
    await ground.clear()
  })

  it('counts what waits, changes what is as it was seen, and carries the origins along', async () => {
    const { store } = held
    const put = (request: HeldOriginRequest) => store.putOriginRequest(request, most, audit('ask'))
    expect(await put(requestOf('aaaaaaaa', { askedAt: most.since }))).toBe('kept')
    expect([await put(requestOf('bbbbbbbb')), await put(requestOf('cccccccc'))]).toEqual(['kept', 'kept'])
    expect(await put(requestOf('dddddddd'))).toBe('too-many')
    expect(await put(requestOf('dddddddd', { origin: 'https://other.example' }))).toBe('kept')

    const approved = requestOf('bbbbbbbb', { state: 'approved', until: '2027-01-31' })
    const allowed = { key, origin, path: '/k', from: `${TODAY}T00:00:00Z`, until: '2027-01-31T23:59:59Z', by: 'a' }
    const change = (from: 'unproved' | 'proved' | 'approved', request = approved, effect = {}) =>
      store.changeOriginRequest(request, from, effect, audit('decide'))
    expect(await change('proved', approved, { put: allowed })).toBe('moved-on')
    expect(await change('unproved', approved, { put: { ...allowed, key: 'f'.repeat(64) } })).toBe('no-such-certificate')
    expect([await store.originsOf(key), (await store.originRequest('bbbbbbbb'))?.state]).toEqual([[], 'unproved'])
    expect(await change('unproved', approved, { put: allowed })).toBe('changed')
    expect(await change('approved', approved, { put: { ...allowed, until: '2027-02-28T23:59:59Z' } })).toBe('changed')
    expect(await store.originsOf(key)).toEqual([{ ...allowed, until: '2027-02-28T23:59:59Z' }])

    const ids = async (filter: object) => (await store.originRequests({ limit: 9, ...filter })).map(({ id }) => id)
    expect(await ids({})).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd'])
    expect(await ids({ after: 'bbbbbbbb' })).toEqual(['cccccccc', 'dddddddd'])
    expect(await ids({ after: 'aaaaaaaa', limit: 1 })).toEqual(['bbbbbbbb'])
    expect(await ids({ state: 'approved' })).toEqual(['bbbbbbbb'])
    expect([await ids({ endsBy: '2027-01-30' }), await ids({ endsBy: '2027-01-31' })]).toEqual([[], ['bbbbbbbb']])

    const revoked = requestOf('bbbbbbbb', { state: 'revoked' })
    expect(await change('approved', revoked, { drop: { key, origin, path: '/k' } })).toBe('changed')
    expect(await store.originsOf(key)).toEqual([])
    const actions = (await store.auditAfter(0, 100)).map(({ action }) => action)
    expect(actions).toEqual([...Array(4).fill('ask'), ...Array(3).fill('decide')])
  })
})
