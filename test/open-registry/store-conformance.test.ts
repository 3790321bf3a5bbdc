/** What every database under the register must do alike. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportRequest } from '../../src/contract/admin-schemas.ts'
import type { WireAlert } from '../../src/contract/alert-schemas.ts'
import { replyWithImport } from '../../src/open-registry/admin-import.ts'
import type { HeldBody } from '../../src/open-registry/bodies.ts'
import type { HeldRecord } from '../../src/open-registry/cast.ts'
import type { HeldEvent } from '../../src/open-registry/history.ts'
import { type Audit, keyOf, makeStore, type Store, type Webhook } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { empty, GROUNDS, type Ground, type Held, hasPostgres } from './databases.ts'

const NOW = '2026-11-21T08:00:00Z'
const SCHEME = 'cn-ccc'
const numbered = (i: number): string => `20240009140${String(10_000 + i)}`
const record = (i: number, over: Partial<HeldRecord> = {}): HeldRecord => ({
  scheme: SCHEME,
  number: numbered(i),
  status: 'valid',
  issuedOn: '2024-01-02',
  productName: `示例产品${i}`,
  holder: `示例公司${i % 3}`,
  body: { id: '00', name: '示例认证机构' },
  demo: true,
  ...over,
})
const event = (i: number, day: string, kind: HeldEvent['kind']): HeldEvent => ({
  scheme: SCHEME,
  number: numbered(i),
  day,
  kind,
  basis: '示例决定',
})
const audit = (action: string, at = NOW): Audit => ({ at, actor: 'key-1', action, target: 'x' })
const many = (count: number, over?: Partial<HeldRecord>): HeldRecord[] =>
  Array.from({ length: count }, (_, i) => record(i, over))

it('has PostgreSQL to be tested on wherever it counts', () => {
  expect(hasPostgres || !process.env.CI, 'PostgreSQL is not installed: apt-get install postgresql').toBe(true)
})

describe.each(GROUNDS)('%s', (name, lay) => {
  let ground: Ground
  let held: Held
  let store: Store
  beforeAll(async () => {
    ground = await lay()
    held = await (await ground.newPlace()).open()
  })
  afterAll(async () => {
    await held.store.close()
    await ground.clear()
  })
  beforeEach(async () => {
    await empty(held)
    // What a store keeps in memory belongs to the data that is gone.
    store = makeStore(held.database)
  })

  const write = (records: readonly HeldRecord[], events: readonly HeldEvent[] = []) =>
    store.writeCertificates({ records, events }, audit('import'))
  const numbersFor = async (criteria: Partial<Parameters<Store['search']>[0]>): Promise<readonly string[]> =>
    (await store.search({ day: '2026-11-21', ...criteria }, '', 100)).records.map(({ number }) => number)

  describe('certificates', () => {
    it('are added, changed, and left alone when they are the same', async () => {
      expect(await store.edition()).toEqual({ asOf: '1970-01-01T00:00:00Z', epoch: 0, revision: 0 })
      expect(await write(many(300))).toEqual({ revision: 1, added: 300, changed: 0, unchanged: 0 })
      expect(await write(many(301))).toEqual({ revision: 2, added: 1, changed: 0, unchanged: 300 })
      expect(await write([record(7, { holder: '示例他人' })])).toMatchObject({ revision: 3, changed: 1 })
      expect(await write(many(1, {}))).toMatchObject({ revision: 3, unchanged: 1 })
      expect(await store.countByScheme()).toEqual(new Map([[SCHEME, 301]]))
      expect(await store.find(SCHEME, numbered(7))).toEqual(record(7, { holder: '示例他人' }))
      expect(await store.find(SCHEME, '2024000914099999')).toBeUndefined()
      expect(await store.edition()).toMatchObject({ epoch: 1, revision: 3 })
    })
    it('of one number in one batch: the last counts', async () => {
      const { added } = await write([record(1, { level: 'A' }), record(1, { level: 'AA' })])
      expect([added, (await store.find(SCHEME, numbered(1)))?.level]).toEqual([1, 'AA'])
      expect((await store.countByScheme()).get(SCHEME)).toBe(1)
    })
    it('come back in the order asked, or of their keys', async () => {
      await write(many(200))
      const asked = [150, 999, 3].map((i) => ({ scheme: SCHEME, compact: numbered(i) }))
      expect((await store.findAll(asked)).map((one) => one?.number)).toEqual([numbered(150), undefined, numbered(3)])
      expect(await store.findAll([])).toEqual([])
      const keys = many(200)
        .map(({ number }) => keyOf(SCHEME, number))
        .sort()
      const all = await store.between('0'.repeat(64), 'f'.repeat(64), 1000)
      expect(all.map(({ key }) => key)).toEqual(keys)
      const [first = '', last = ''] = [keys[10], keys[12]]
      expect((await store.between(first, last, 1000)).map(({ key }) => key)).toEqual(keys.slice(10, 13))
      expect(await store.between(first, last, 2)).toHaveLength(2)
    })
    it('are found by what they say now, and no more by what they said', async () => {
      await write([
        record(1, { gtins: ['9520000000172', '09520000000189'], holder: '示例甲 Ltd' }),
        record(2, { body: { id: '01' }, manufacturer: 'EXAMPLE_Works 100%', models: ['EX-1'] }),
      ])
      expect(await numbersFor({ gtin: '09520000000172' })).toEqual([numbered(1)])
      expect(await numbersFor({ holderText: '示例甲ltd' })).toEqual([numbered(1)])
      expect(await numbersFor({ holderText: 'example_works100%' })).toEqual([numbered(2)])
      expect(await numbersFor({ holderText: 'example-works' })).toEqual([])
      expect(await numbersFor({ productText: 'ex-1' })).toEqual([numbered(2)])
      expect(await numbersFor({ bodyId: '01' })).toEqual([numbered(2)])
      await write([record(1, { gtins: ['9520000000189'], holder: '示例乙' })])
      expect(await numbersFor({ gtin: '09520000000172' })).toEqual([])
      expect(await numbersFor({ gtin: '09520000000189' })).toEqual([numbered(1)])
      expect(await numbersFor({ holderText: '示例甲' })).toEqual([])
    })
    it('are paged through without a gap and without a repetition', async () => {
      await write(many(120))
      const seen: string[] = []
      for (let after: string | undefined = ''; after !== undefined; ) {
        const page = await store.search({ day: '2026-11-21', scheme: SCHEME, holderText: '示例公司1' }, after, 7, 30)
        seen.push(...page.records.map(({ number }) => number))
        after = page.next
      }
      expect(seen).toHaveLength(40)
      expect(new Set(seen).size).toBe(40)
    })
    it('keep text as it is, whatever it is', async () => {
      const odd = `'; drop table certificates; -- " \\ %_ 𠮷 \u202e \u0000 \ud800 é\u0301 ${'长'.repeat(3000)}`
      await write([record(1, { holder: odd, scope: odd })])
      const read = await store.find(SCHEME, numbered(1))
      expect([read?.holder, read?.scope]).toEqual([odd, odd])
      await store.addEvent({ ...event(1, '2026-01-01', 'suspended'), actor: 'a\u0000b' }, audit('event'))
      expect((await store.events(SCHEME, numbered(1)))[0]?.actor).toBe('a\ufffdb')
      expect(await store.body('\u0000')).toBeUndefined()
      expect(await store.find(SCHEME, '\u0000')).toBeUndefined()
    })
    it('are written with everything that came with them, or not at all', async () => {
      const circular: Record<string, unknown> = {}
      circular.self = circular
      const batch = {
        records: many(5),
        events: [event(0, '2024-01-02', 'issued')],
        bodies: [{ id: '00', standing: 'approved', schemes: [SCHEME], history: [] }] satisfies HeldBody[],
        coverage: [{ scheme: SCHEME, kind: 'complete', asOf: NOW }] as const,
        asOf: NOW,
        progress: { id: 'file', state: { row: 5 } },
      }
      await expect(store.writeCertificates(batch, { ...audit('import'), detail: circular })).rejects.toThrow()
      expect([await store.countByScheme(), await store.coverage()]).toEqual([new Map(), []])
      expect([await store.find(SCHEME, numbered(1)), await store.body('00')]).toEqual([undefined, undefined])
      expect([await store.importProgress('file'), await store.auditAfter(0, 9)]).toEqual([undefined, []])
      expect(await store.eventsAfter(0, 9)).toEqual([])
      await store.writeCertificates(batch, audit('import'))
      expect(await store.importProgress('file')).toEqual({ row: 5 })
      expect(await store.coverage()).toEqual([{ scheme: SCHEME, kind: 'complete', asOf: NOW }])
      expect([(await store.edition()).asOf, (await store.body('00'))?.standing]).toEqual([NOW, 'approved'])
      expect((await store.auditAfter(0, 9)).map(({ sequence, action }) => [sequence, action])).toEqual([[1, 'import']])
    })
    it('of a batch that has a name are written once', async () => {
      const batch = { records: many(2), events: [], once: true, progress: { id: 'a', state: { answer: 1 } } }
      expect((await store.writeCertificates(batch, audit('import'))).again).toBeUndefined()
      const second = { ...batch, records: many(9), progress: { id: 'a', state: { answer: 2 } } }
      expect(await store.writeCertificates(second, audit('import'))).toMatchObject({ added: 0, again: { answer: 1 } })
      expect((await store.countByScheme()).get(SCHEME)).toBe(2)
      expect(await store.auditAfter(0, 9)).toHaveLength(1)
    })
    it('are exchanged all at once, and numbers go on', async () => {
      await write(many(3), [event(0, '2024-01-02', 'issued')])
      const data = { records: many(2), coverage: [], asOf: NOW, seedMark: 'seed' }
      await store.replaceAll({
        ...data,
        events: [event(1, '2024-01-02', 'issued'), event(1, '2024-02-02', 'suspended')],
      })
      expect(await store.edition()).toEqual({ asOf: NOW, epoch: 2, revision: 2 })
      expect((await store.eventsAfter(0, 9)).map(({ sequence }) => sequence)).toEqual([2, 3])
      expect([await store.find(SCHEME, numbered(2)), await store.seedMark()]).toEqual([undefined, 'seed'])
      await expect(store.replaceAll({ ...data, records: [record(1), record(1)] })).rejects.toThrow()
      expect((await store.edition()).epoch).toBe(2)
      await write([record(5)])
      expect(await store.seedMark()).toBeUndefined()
    })
  })

  describe('events', () => {
    beforeEach(() => write([record(1)], [event(1, '2024-01-02', 'issued')]))

    it('set the status when they are the latest', async () => {
      expect(await store.addEvent(event(1, '2026-03-01', 'suspended'), audit('event'))).toBe('added')
      expect(await store.find(SCHEME, numbered(1))).toMatchObject({ status: 'suspended', statusSince: '2026-03-01' })
      expect(await numbersFor({ status: 'suspended' })).toEqual([numbered(1)])
      expect(await store.edition()).toMatchObject({ revision: 2 })
    })
    it('that amend something leave the status and its day alone', async () => {
      await write([record(1, { status: 'suspended', statusSince: '2026-01-01' })])
      expect(await store.addEvent(event(1, '2026-03-01', 'amended'), audit('event'))).toBe('added')
      expect(await store.find(SCHEME, numbered(1))).toMatchObject({ status: 'suspended', statusSince: '2026-01-01' })
      expect((await store.events(SCHEME, numbered(1))).map(({ kind }) => kind)).toEqual(['issued', 'amended'])
    })
    it('leave it when a later one is known, and stand in the order of their days', async () => {
      await store.addEvent(event(1, '2026-03-01', 'suspended'), audit('event'))
      await store.addEvent(event(1, '2025-03-01', 'revoked'), audit('event'))
      expect((await store.find(SCHEME, numbered(1)))?.status).toBe('suspended')
      const days = (await store.events(SCHEME, numbered(1))).map(({ day }) => day)
      expect(days).toEqual(['2024-01-02', '2025-03-01', '2026-03-01'])
      expect((await store.eventsAfter(1, 9)).map(({ sequence, event: { day } }) => [sequence, day])).toEqual([
        [2, '2026-03-01'],
        [3, '2025-03-01'],
      ])
    })
    it('keep what an amendment changed', async () => {
      await write(many(1))
      const changes = [{ field: 'holder', from: '示例公司0', to: '另一公司' }, { field: 'signer' }]
      await store.addEvent({ ...event(0, '2026-03-01', 'amended'), changes }, audit('event'))
      expect((await store.events(SCHEME, numbered(0))).map((one) => one.changes)).toEqual([changes])
      expect((await store.eventsAfter(1, 9)).map((one) => one.event.changes)).toEqual([changes])
    })
    it('need a certificate', async () => {
      expect(await store.addEvent(event(9, '2026-03-01', 'suspended'), audit('event'))).toBe('no-such-certificate')
      expect(await store.auditAfter(1, 9)).toEqual([])
      expect((await store.edition()).revision).toBe(1)
    })
  })

  describe('a view of one instant', () => {
    it('does not see what is written meanwhile', async () => {
      await write(many(3), [event(1, '2026-03-01', 'suspended')])
      let writing: Promise<unknown> = Promise.resolve()
      const seen = await store.atOneInstant(async (view) => {
        const before = await view.edition()
        writing = write([record(0, { holder: '另一公司' }), record(9)], [event(1, '2026-04-01', 'restored')])
        // In memory there is one connection, and the writer waits for it.
        if (!name.includes('memory')) await writing
        const page = await view.between('', 'f'.repeat(64), 10)
        const events = await view.events(SCHEME, numbered(1))
        const counts = await view.countByScheme()
        return { page, events: events.length, count: counts.get(SCHEME), before, after: await view.edition() }
      })
      await writing
      expect(seen.page.map(({ record: { holder } }) => holder).toSorted()).toEqual([
        '示例公司0',
        '示例公司1',
        '示例公司2',
      ])
      expect([seen.events, seen.count, seen.after]).toEqual([1, 3, seen.before])
      expect((await store.between('', 'f'.repeat(64), 10)).map(({ record: { holder } }) => holder)).toContain(
        '另一公司',
      )
      expect((await store.edition()).revision).toBe(seen.before.revision + 1)
    })
  })

  describe('changes at the same time', () => {
    const certificate = { scheme: SCHEME, number: '2024000914010001', issuedOn: '2024-01-02', demo: true } as const
    const coverage = [{ scheme: SCHEME, kind: 'demo' as const, asOf: NOW }]
    const suspended = (): ImportRequest => ({
      records: [{ ...certificate, status: 'suspended', statusSince: '2026-11-20' }],
      coverage,
    })
    const enter = async (doors: Store, request: ImportRequest, key: string): Promise<string> => {
      const sources = { store: doors, catalogue, now: NOW, today: '2026-11-21', actor: 'key-1' }
      const reply = await replyWithImport(sources, request, key)
      return reply.kind === 'problem' ? reply.problem : reply.kind
    }
    it('write nothing where they were made from data that is no more', async () => {
      const { revision } = await write(many(2))
      const late = await store.writeCertificates(
        { records: [record(7)], events: [], basedOn: revision - 1 },
        audit('a'),
      )
      expect(late).toMatchObject({ isStale: true, added: 0, revision })
      expect([await store.find(SCHEME, numbered(7)), (await store.auditAfter(0, 9)).length]).toEqual([undefined, 1])
      const fit = await store.writeCertificates({ records: [record(7)], events: [], basedOn: revision }, audit('a'))
      expect([fit.isStale, fit.added, fit.revision]).toEqual([undefined, 1, revision + 1])
    })
    it('enter an event once that follows from each of them', async () => {
      const other = makeStore(held.database)
      await enter(store, { records: [{ ...certificate, status: 'valid' }], coverage }, 'k0')
      const doors = Array.from({ length: 6 }, (_, i) => enter(i % 2 ? other : store, suspended(), `k${i + 1}`))
      expect(await Promise.all(doors)).toEqual(doors.map(() => 'answer'))
      const events = await makeStore(held.database).events(SCHEME, '2024000914010001')
      expect(events.filter(({ kind }) => kind === 'suspended')).toHaveLength(1)
    })
    it('enter the very same event once', async () => {
      await write(many(1))
      const twice = [1, 2].map(() => store.addEvent(event(0, '2026-03-01', 'suspended'), audit('event')))
      expect((await Promise.all(twice)).toSorted()).toEqual(['added', 'there'])
      expect(await store.events(SCHEME, numbered(0))).toHaveLength(1)
    })
    it('do not put demonstration data beside real data', async () => {
      const real: ImportRequest = { records: [], coverage: [{ scheme: SCHEME, kind: 'complete', asOf: NOW }] }
      const both = [enter(store, suspended(), 'demo'), enter(makeStore(held.database), real, 'real')]
      expect((await Promise.all(both)).toSorted()).toEqual(['answer', 'unprocessable'])
      expect(await makeStore(held.database).coverage()).toHaveLength(1)
    })
  })

  describe('laboratories', () => {
    const laboratory = { id: 'L1', standing: 'approved', standingSince: '2020-01-01', history: [], qualifications: [] }
    const set = (day: string, standing: 'withdrawn' | 'approved') =>
      store.setLaboratoryStanding('L1', { day, standing }, audit('standing'))
    it('have a standing that follows the latest entry of their history', async () => {
      expect(await set('2026-01-01', 'withdrawn')).toBe('no-such-laboratory')
      await store.putLaboratories([laboratory], audit('laboratory'))
      expect([await set('2026-01-01', 'withdrawn'), await set('2026-01-01', 'withdrawn')]).toEqual(['set', 'there'])
      expect(await set('2025-12-31', 'approved')).toBe('set')
      const after = await store.laboratory('L1')
      expect([after?.standing, after?.standingSince]).toEqual(['withdrawn', '2026-01-01'])
      expect(after?.history).toMatchObject([{ day: '2025-12-31' }, { day: '2026-01-01' }])
      expect(await set('2026-01-02', 'approved')).toBe('set')
      expect((await store.laboratory('L1'))?.standing).toBe('approved')
    })
  })

  describe('bodies', () => {
    const history = [{ day: '2010-01-04', standing: 'approved' as const, basis: '示例批准书' }]
    const body: HeldBody = { id: '00', standing: 'approved', standingSince: '2010-01-04', schemes: [SCHEME], history }
    beforeEach(() => store.writeCertificates({ records: [], events: [], bodies: [body] }, audit('import')))

    it('have a standing that follows the latest entry of their history', async () => {
      expect(await store.setStanding('00', { day: '2020-01-01', standing: 'suspended' }, audit('standing'))).toBe('set')
      expect(await store.setStanding('00', { day: '2015-01-01', standing: 'approved' }, audit('standing'))).toBe('set')
      const { standing, standingSince, history: now = [] } = (await store.body('00')) ?? {}
      expect([standing, standingSince]).toEqual(['suspended', '2020-01-01'])
      expect(now.map(({ day }) => day)).toEqual(['2010-01-04', '2015-01-01', '2020-01-01'])
      expect(await store.setStanding('99', { day: '2020-01-01', standing: 'barred' }, audit('standing'))).toBe(
        'no-such-body',
      )
    })
    it('keep their history when they are imported again', async () => {
      await store.setStanding('00', { day: '2020-01-01', standing: 'suspended' }, audit('standing'))
      await store.writeCertificates({ records: [], events: [], bodies: [{ ...body, name: '示例' }] }, audit('import'))
      const read = await store.body('00')
      expect([read?.name, read?.history.length]).toEqual(['示例', 2])
    })
  })

  describe('notices', () => {
    const alert = (id: string, day: string): WireAlert => ({
      ...{ id, day, kind: 'recall', title: { en: `Example ${id}` }, issuer: 'Example', url: 'https://x.example/' },
      ...{ brands: [], models: [], gtins: [], demo: true },
    })
    const ids = async (): Promise<readonly string[]> => (await store.alerts()).alerts.map(({ id }) => id)

    it('belong to their source', async () => {
      await store.replaceAlerts({ alerts: [alert('a', '2026-01-01')], asOf: NOW })
      await store.replaceAlertsOf(
        'other',
        { alerts: [alert('b', '2026-02-01'), alert('a', '2020-01-01')], asOf: NOW },
        audit('alerts'),
      )
      expect(await ids()).toEqual(['b', 'a'])
      expect((await store.alerts()).sources).toEqual([
        { source: 'other', asOf: NOW, count: 2 },
        { source: 'own', asOf: NOW, count: 1 },
      ])
      await store.replaceAlertsOf('other', { alerts: [], asOf: NOW })
      expect([await ids(), (await store.alerts()).sequence]).toEqual([['a'], 3])
      expect((await store.alerts()).sources.map(({ source }) => source)).toEqual(['own'])
    })
    it('are told by what changed', async () => {
      const lists = [
        ['a', 'b'],
        ['b', 'c'],
      ]
      for (const list of lists)
        await store.replaceAlerts({ alerts: list.map((id) => alert(id, '2026-01-01')), asOf: NOW })
      await store.replaceAlertsOf('own', { alerts: [alert('b', '2026-05-05')], asOf: NOW })
      expect(await store.alertChangesAfter(0)).toEqual([
        { sequence: 1, added: ['a', 'b'], removed: [] },
        { sequence: 2, added: ['c'], removed: ['a'] },
        { sequence: 3, added: ['b'], removed: ['c'] },
      ])
      expect(await store.alertChangesAfter(3)).toEqual([])
      expect(await store.alertChangesAfter(2)).toHaveLength(1)
    })
  })

  describe('keys', () => {
    const kept = (kid: string) => ({ kid, publicJwk: '{}', privateJwk: '{"d":1}', madeAt: NOW })
    it('of one purpose are kept once, until they are turned', async () => {
      await store.keepKey('sign', kept('k1'))
      await store.keepKey('sign', kept('k2'))
      expect(await store.key('sign')).toEqual(kept('k1'))
      const shared = { purpose: 'sign', publicJwk: '{}', madeAt: NOW, since: NOW }
      await store.keepSigningKeys(
        [
          { ...shared, kid: 'k1', state: 'retired' },
          { ...shared, kid: 'k3', state: 'current', privateJwk: '{"d":3}', detail: { signed: true } },
        ],
        audit('key'),
      )
      expect((await store.key('sign'))?.kid).toBe('k3')
      expect((await store.signingKeys()).map(({ kid, state, privateJwk }) => [kid, state, privateJwk])).toEqual([
        ['k1', 'retired', undefined],
        ['k3', 'current', '{"d":3}'],
      ])
      expect([await store.key('other'), await store.signingKeys('other')]).toEqual([undefined, []])
    })
    it('of writers are listed, and revoked once', async () => {
      const key = {
        id: 'a1',
        secretHash: 'ff',
        scopes: ['import'],
        label: '示例',
        madeAt: NOW,
        expiresAt: NOW,
      } as const
      await store.putApiKey(key, audit('key'))
      expect([await store.apiKey('a1'), await store.listApiKeys()]).toEqual([key, [key]])
      expect(await store.revokeApiKey('a1', NOW, audit('key'))).toBe('revoked')
      expect(await store.revokeApiKey('a1', NOW, audit('key'))).toBe('no-such-key')
      expect((await store.apiKey('a1'))?.revokedAt).toBe(NOW)
      expect([await store.apiKey('zz'), (await store.auditAfter(0, 9)).length]).toEqual([undefined, 2])
    })
  })

  it('keeps origins of a certificate', async () => {
    const key = keyOf(SCHEME, numbered(1))
    const origin = { key, origin: 'https://shop.example', from: NOW, by: 'key-1' }
    expect(await store.putOrigin(origin, audit('origin'))).toBe('no-such-certificate')
    await write([record(1)])
    const narrow = { ...origin, path: '/x', product: 'EX-1', holder: '示例', until: NOW }
    for (const one of [origin, narrow, { ...narrow, holder: '示例二' }]) await store.putOrigin(one, audit('origin'))
    expect(await store.originsOf(key)).toEqual([origin, { ...narrow, holder: '示例二' }])
    expect(await store.dropOrigin({ key, origin: origin.origin }, audit('origin'))).toBe('dropped')
    expect(await store.dropOrigin({ key, origin: origin.origin }, audit('origin'))).toBe('no-such-origin')
    expect(await store.originsOf(key)).toHaveLength(1)
  })

  it('keeps laboratories and their reports', async () => {
    await store.putLaboratories(
      [
        { id: 'L1', name: '示例' },
        { id: 'L1', name: '示例实验室' },
      ],
      audit('laboratory'),
    )
    const report = (laboratoryId: string, text: string) => ({ laboratoryId, number: 'R-1', text })
    await store.putTestReports([report('L1', 'a'), report('L2', 'b')], audit('test-reports'))
    await store.putTestReports([report('L2', 'c')], audit('test-reports'))
    expect(await store.laboratory('L1')).toEqual({ id: 'L1', name: '示例实验室' })
    expect(await store.testReport(undefined, 'R-1')).toEqual([report('L1', 'a'), report('L2', 'c')])
    expect(await store.testReport('L2', 'R-1')).toEqual([report('L2', 'c')])
    expect([await store.testReport('L3', 'R-1'), await store.laboratory('L9')]).toEqual([[], undefined])
    expect((await store.edition()).revision).toBe(3)
  })

  describe('webhooks', () => {
    const hook = (id: string, watch: Webhook['watch']): Webhook => ({
      ...{ id, url: 'https://hook.example/', secret: 's', watch, madeAt: NOW, by: 'key-1' },
    })
    const at = (minute: number): string => `2026-11-21T09:${String(minute).padStart(2, '0')}:00Z`
    const due = async (now: string) =>
      (await store.dueDeliveries(now, 10, 60_000)).map(({ id, attempts }) => [id, attempts])
    beforeEach(() => write([record(1), record(2, { holder: '示例甲 LTD' })], [event(1, '2024-01-02', 'issued')]))

    it('hear of what they watch, from the day they are made', async () => {
      await store.putWebhook(hook('all', {}), audit('webhook'))
      await store.putWebhook(hook('one', { certificates: [{ scheme: SCHEME, number: numbered(2) }] }), audit('webhook'))
      await store.putWebhook(hook('holder', { holder: '示例甲ltd' }), audit('webhook'))
      await store.putWebhook(hook('body', { bodyId: '77' }), audit('webhook'))
      expect(await due(at(0))).toEqual([])
      await store.addEvent(event(1, '2026-01-01', 'suspended'), audit('event'))
      await store.addEvent(event(2, '2026-01-02', 'revoked'), audit('event'))
      const lent = await store.dueDeliveries(at(1), 10, 60_000)
      expect(lent.map(({ id }) => id).sort()).toEqual(['all.2', 'all.3', 'holder.3', 'one.3'])
      expect(lent.find(({ id }) => id === 'one.3')).toMatchObject({
        told: { kind: 'event', sequence: 3, event: { kind: 'revoked' } },
        attempts: 1,
        firstDueAt: '2026-11-21T09:01:00.000Z',
      })
    })
    it('are lent once, due again when the lease is over, and done when delivered', async () => {
      await store.putWebhook(hook('h', {}), audit('webhook'))
      await store.addEvent(event(1, '2026-01-01', 'suspended'), audit('event'))
      expect([await due(at(0)), await due(at(0)), await due(at(1))]).toEqual([[['h.2', 1]], [], [['h.2', 2]]])
      await store.finishDelivery('h.2', { kind: 'delivered', at: at(1) })
      await store.finishDelivery('h.2', { kind: 'failed', at: at(2), reason: 'late', retryAt: at(2) })
      expect([await due(at(59)), await store.webhookStates()]).toEqual([[], [{ id: 'h', pending: 0, dead: 0 }]])
    })
    it('come at once, however much happened that they do not watch', async () => {
      await store.putWebhook(hook('h', { certificates: [{ scheme: SCHEME, number: numbered(2) }] }), audit('webhook'))
      const others = Array.from({ length: 2500 }, () => event(1, '2026-01-01', 'suspended'))
      await write([], [...others, event(2, '2026-01-02', 'revoked')])
      expect(await due(at(0))).toEqual([['h.2502', 1]])
      expect(await due(at(0))).toEqual([])
    })
    it('are tried again, given up, and told again when asked for', async () => {
      await store.putWebhook(hook('h', {}), audit('webhook'))
      await store.addEvent(event(1, '2026-01-01', 'suspended'), audit('event'))
      await due(at(0))
      await store.finishDelivery('h.2', { kind: 'failed', at: at(0), reason: 'It answered 500.', retryAt: at(5) })
      expect([await due(at(4)), await due(at(5))]).toEqual([[], [['h.2', 2]]])
      await store.finishDelivery('h.2', { kind: 'failed', at: at(5), reason: 'It answered 501.' })
      const lastFailure = { at: '2026-11-21T09:05:00.000Z', reason: 'It answered 501.' }
      expect(await store.webhookStates()).toEqual([{ id: 'h', pending: 0, dead: 1, lastFailure }])
      expect(await due(at(59))).toEqual([])
      expect(await store.replayDeliveries('h', undefined, at(10), audit('webhook'))).toBe(1)
      expect(await due(at(10))).toEqual([['h.2', 1]])
      await store.finishDelivery('h.2', { kind: 'delivered', at: at(10) })
      expect(await store.replayDeliveries('h', 0, at(20), audit('webhook'))).toBe(2)
      expect((await due(at(20))).sort()).toEqual([
        ['h.1', 1],
        ['h.2', 1],
      ])
      expect(await store.replayDeliveries('none', 0, at(20), audit('webhook'))).toBe('no-such-webhook')
    })
    it('hear of ends to come, of what is in force and of shops, page after page, and of days that nobody looked', async () => {
      const ends = (i: number, validUntil: string, status: HeldRecord['status'] = 'valid') =>
        record(i, { validUntil, status })
      await write([
        ...many(2500).map((one) => ({ ...one, validUntil: '2026-12-24' })),
        ends(3001, '2026-12-23', 'suspended'),
        ends(3002, '2026-12-24', 'revoked'),
        ends(3003, '2026-12-22'),
        ends(3004, '2026-11-30', 'in-renewal'),
      ])
      const request = {
        ...{ id: 'r1', scheme: SCHEME, number: numbered(1), origin: 'https://shop.example', askedAt: NOW },
        ...{ tokenHash: 't', challengeHash: 'c', challengeUntil: NOW, until: '2026-12-01' },
      }
      const most = { waiting: 9, since: '2026-01-01T00:00:00Z' }
      await store.putOriginRequest({ ...request, state: 'approved' }, most, audit('origin-request'))
      await store.putOriginRequest({ ...request, id: 'r2', state: 'refused' }, most, audit('origin-request'))
      // Nothing is finished here, so what was due once is due again when its lease is over.
      const seen = new Set<string>()
      const on = async (day: string) => {
        const told: string[] = []
        for (;;) {
          const due = await store.dueDeliveries(`${day}T09:00:00Z`, 5000, 60_000)
          if (due.length === 0) return told
          for (const { id, told: what } of due) {
            if (what.kind === 'notice' && !seen.has(id))
              told.push(`${what.daysBefore} ${what.origin?.origin ?? what.number}`)
            seen.add(id)
          }
        }
      }
      // Nobody listens yet, and the day is over for whoever comes later.
      expect(await on('2026-11-22')).toEqual([])
      await store.putWebhook(hook('h', {}), audit('webhook'))
      await store.putWebhook(hook('none', { bodyId: 'nobody' }), audit('webhook'))
      expect(await on('2026-11-22')).toEqual([])
      expect(await on('2026-11-23')).toEqual([`30 ${numbered(3001)}`, `7 ${numbered(3004)}`])
      const next = await on('2026-11-25')
      expect([next.length, next.filter((one) => one.startsWith('30 ')).length]).toEqual([2501, 2500])
      expect(next.filter((one) => !one.startsWith('30 '))).toEqual(['7 https://shop.example'])
      expect(await on('2026-11-25')).toEqual([])
      // Behind a long silence: what is over is not told of, and what is not, is.
      expect(await on('2026-12-24')).toHaveLength(5000)
    })
    it('are forgotten with all that waited', async () => {
      await store.putWebhook(hook('h', {}), audit('webhook'))
      await store.addEvent(event(1, '2026-01-01', 'suspended'), audit('event'))
      expect((await store.listWebhooks()).map(({ id }) => id)).toEqual(['h'])
      expect(await store.dropWebhook('h', audit('webhook'))).toBe('dropped')
      expect(await store.dropWebhook('h', audit('webhook'))).toBe('no-such-webhook')
      expect([await store.listWebhooks(), await due(at(9))]).toEqual([[], []])
    })
  })

  it('keeps a report once, and what becomes of it', async () => {
    const report = (id: string, clientId: string, receivedAt: string) => ({
      ...{ id, clientId, kind: 'mark', text: '示例', tokenHash: 'ff', receivedAt },
      statuses: [{ at: receivedAt, status: 'received' }],
    })
    const first = report('r1', 'c1', '2026-11-21T08:00:00Z')
    const filing = (bodyHash: string) => ({ bodyHash, place: { place: 'p' }, caseId: 'k1' })
    expect(await store.putReport(first, filing('a'))).toEqual({ kind: 'kept', value: first })
    expect(await store.putReport(report('r2', 'c1', NOW), filing('a'))).toEqual({ kind: 'again', value: first })
    expect(await store.putReport(report('r2', 'c1', NOW), filing('b'))).toEqual({ kind: 'other' })
    await store.putReport(report('r3', 'c3', '2026-11-21T07:00:00Z'), filing('c'))
    const status = { at: NOW, status: 'closed', reason: '示例' }
    expect(await store.addReportStatus('r1', status, audit('report'))).toBe('added')
    expect(await store.addReportStatus('r2', status, audit('report'))).toBe('no-such-report')
    expect((await store.report('r1'))?.statuses.map((one) => one.status)).toEqual(['received', 'closed'])
    expect(await store.report('r2')).toBeUndefined()
    expect((await store.reportsAfter(undefined, 9)).map(({ id }) => id)).toEqual(['r3', 'r1'])
    expect((await store.reportsAfter('r3', 9)).map(({ id }) => id)).toEqual(['r1'])
  })

  describe('of reports', () => {
    const send = (i: number, over: Readonly<Record<string, unknown>> = {}, place = 'p') =>
      store.putReport(
        {
          ...{ id: `r${i}`, clientId: `c${i}`, kind: 'other', text: 'x', tokenHash: 'ff', receivedAt: NOW },
          ...{ contact: 'a@b.example', statuses: [{ at: NOW, status: 'received' }] },
        },
        { bodyHash: `${i}`, place: { place, merchant: 'm' }, caseId: `case000${i}`, ...over },
      )
    const only = async () => (await store.cases({ sort: 'priority', limit: 5 })).cases[0]

    it('makes one case of those of one place, and counts who is told apart', async () => {
      await Promise.all([1, 2, 3].map((i) => send(i, { sender: i === 3 ? 's1' : `s${i}` })))
      await send(4, { sender: 's4' }, 'elsewhere')
      const { cases, total } = await store.cases({ sort: 'oldest', limit: 5 })
      expect(total).toBe(2)
      expect(cases.map(({ reports, reporters }) => [reports, reporters]).toSorted()).toEqual([
        [1, 1],
        [3, 2],
      ])
    })
    it('pages through the queue in every order, each case once', async () => {
      for (let i = 1; i <= 7; i++) await send(i, {}, `place ${i}`)
      for (const sort of ['priority', 'newest', 'oldest'] as const) {
        const ids: string[] = []
        for (let after: string | undefined, left = 9; left > 0; left--) {
          const page = await store.cases({ sort, limit: 2, state: 'open', ...(after === undefined ? {} : { after }) })
          ids.push(...page.cases.map(({ id }) => id))
          after = page.next
          if (after === undefined) break
        }
        expect([sort, ids.length, new Set(ids).size]).toEqual([sort, 7, 7])
      }
      expect(await store.cases({ sort: 'oldest', limit: 2, state: 'closed' })).toEqual({ cases: [], total: 0 })
    })
    it('tells every reporter what was decided, once, but those who have withdrawn', async () => {
      for (const i of [1, 2, 3]) await send(i)
      expect(await store.withdrawReport('r3', { at: NOW, status: 'withdrawn' })).toBe('withdrawn')
      expect(await store.withdrawReport('r3', { at: NOW, status: 'withdrawn' })).toBe('again')
      const { id = '' } = (await only()) ?? {}
      const decision = { at: NOW, state: 'confirmed' as const, reason: '示例', basis: 'Art. 1' }
      for (const _ of [1, 2]) expect(await store.decideCase(id, decision, audit('case'))).toBe('decided')
      const held = await store.case(id)
      expect(held?.summary).toMatchObject({ state: 'confirmed', reports: 2 })
      expect(held?.steps).toEqual([1, 2].map(() => ({ ...decision, actor: 'key-1' })))
      const told = held?.reports.map((one) => [one.id, one.statuses.map(({ status }) => status).join(' ')]) ?? []
      expect(Object.fromEntries(told)).toEqual({
        r1: 'received confirmed',
        r2: 'received confirmed',
        r3: 'received withdrawn',
      })
      expect(await store.decideCase('none0000', decision, audit('case'))).toBe('no-such-case')
      await send(4)
      expect(await only()).toMatchObject({ state: 'received', reports: 3 })
    })
    it('marks a flood against one merchant, and counts it no more', async () => {
      for (const i of [1, 2, 3]) await send(i, { sender: 's' })
      expect(await only()).toMatchObject({ reports: 3, reporters: 1, flooded: false })
      await send(4, { sender: 's' }, 'elsewhere')
      expect((await store.cases({ sort: 'oldest', limit: 5 })).cases).toMatchObject(
        [1, 2].map(() => ({ flooded: true, reporters: 0 })),
      )
      await send(5, { sender: 'other' })
      const { cases } = await store.cases({ sort: 'oldest', limit: 5 })
      expect(cases.find(({ reports }) => reports === 4)).toMatchObject({ flooded: true, reporters: 1 })
    })
    it('enters each look at a contact', async () => {
      await send(1)
      expect(await store.reportContact('r1', audit('identity'))).toEqual({ contact: 'a@b.example' })
      expect(await store.reportContact('r2', audit('identity'))).toBeUndefined()
      expect((await store.auditAfter(0, 9)).map(({ action }) => action)).toEqual(['identity'])
    })
    it('keeps evidence of any length whole, and a file of two reports once', async () => {
      for (const length of [1, 16 * 1024, 16 * 1024 + 1, 3_000_000]) {
        const content = new Uint8Array(length).map((_, i) => i % 251)
        const evidence = {
          sha256: `f${length}`,
          content,
          reading: { items: [1] },
          items: [{ path: 'a', sha256: `i${length}` }],
        }
        await send(length * 2, { evidence })
        await send(length * 2 + 1, { evidence })
        const held = await store.evidenceItem(`i${length}`)
        expect([held?.path, held && Buffer.compare(held.content, content)]).toEqual(['a', 0])
      }
      expect(await store.evidenceItem('i7')).toBeUndefined()
      const files = await store.evidenceFiles(['f1', 'f7'])
      expect([...files]).toEqual([['f1', { bytes: 1, items: 1, reading: { items: [1] } }]])
    })
    it('erases what was said, and leaves what is counted', async () => {
      const evidence = { sha256: 'f', content: new Uint8Array(5), reading: {}, items: [{ path: 'a', sha256: 'i' }] }
      await send(1, { evidence })
      await send(2, {}, 'elsewhere')
      await store.addReportStatus('r1', { at: NOW, status: 'closed', reason: 'secret' }, audit('report'))
      const later = '2026-11-21T08:00:00Z~'
      expect(await store.eraseReports(NOW, true, audit('erase'))).toBe(0)
      expect(await store.eraseReports(later, false, audit('erase'))).toBe(1)
      expect(JSON.stringify(await store.report('r1'))).not.toMatch(/a@b|secret|"x"/u)
      expect(await store.evidenceItem('i')).toBeUndefined()
      expect((await store.cases({ sort: 'oldest', limit: 5 })).total).toBe(1)
      expect(await store.countedReports('2026-11-21')).toEqual([])
      const counted = await store.countedReports('2026-11-22')
      expect(counted.map(({ statuses }) => statuses.length).toSorted()).toEqual([1, 2])
      expect(await store.eraseReports(later, true, audit('erase'))).toBe(1)
      expect((await store.cases({ sort: 'oldest', limit: 5 })).total).toBe(0)
      expect(await send(1)).toMatchObject({ kind: 'again' })
    })
  })

  it('numbers the trail without a gap, and its clock never goes back', async () => {
    for (const when of ['2026-11-21T08:00:02Z', '2026-11-21T08:00:01Z', '2026-11-21T08:00:03Z'])
      await store.putLaboratories([{ id: 'L' }], { ...audit('laboratory', when), detail: { a: 1 } })
    const entries = await store.auditAfter(0, 9)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(entries.map(({ at }) => at.slice(-3))).toEqual(['02Z', '02Z', '03Z'])
    expect(entries[0]).toMatchObject({ actor: 'key-1', action: 'laboratory', target: 'x', detail: { a: 1 } })
    expect(await store.auditAfter(2, 9)).toHaveLength(1)
    expect(await store.auditAfter(0, 1)).toHaveLength(1)
  })
})
