import { beforeEach, describe, expect, it } from 'vitest'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import { problemType } from '../../src/contract/problems.ts'
import { type Route, routes } from '../../src/contract/routes.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { adminApp, clientOf, DEMO_COVERAGE, exampleRecord, grant } from './admin-of.ts'
import { type appOf, NOW, openMemory, seededStore, TODAY } from './registry-of.ts'

const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const batchKey = (name: string) => ({ 'idempotency-key': `batch-${name}` })

let store: Store
let app: ReturnType<typeof appOf>
let call: ReturnType<typeof clientOf>
let open: ReturnType<typeof clientOf>
beforeEach(async () => {
  store = await seededStore(40)
  app = adminApp(store)
  call = clientOf(app, await grant(store))
  open = clientOf(app)
})

const refused = (status: number, problem: string) => expect.objectContaining({ kind: 'problem', status, problem })

/** They ask, or hand something in that changes no public answer; a merchant's origin waits for whoever has a key. */
const OPEN_POSTS = [
  'addToReport',
  'withdrawReport',
  'lookups',
  'verify',
  'report',
  'requestOrigin',
  'proveOrigin',
  'checkBadge',
]
describe('the door', () => {
  const scoped = (Object.entries(routes) as [string, Route][]).filter(([, { scope }]) => scope !== undefined)
  const send = (route: Route, authorization?: string) =>
    app.request(route.path.replace(/\{\w+\}/gu, 'x'), {
      method: route.method.toUpperCase(),
      headers: authorization === undefined ? {} : { Authorization: authorization },
    })

  it('stands before every call that writes, and each names a scope', () => {
    expect(scoped.length).toBeGreaterThanOrEqual(14)
    for (const [id, { path, method }] of Object.entries(routes) as [string, Route][]) {
      const isAdmin = path.startsWith('/v1/admin/')
      expect([id, scoped.some(([one]) => one === id)]).toEqual([id, isAdmin])
      expect(isAdmin || method === 'get' || OPEN_POSTS.includes(id), id).toBe(true)
    }
    expect(new Set(scoped.map(([, { scope }]) => scope))).toEqual(new Set(KEY_SCOPES))
  })

  it.each(scoped)('%s is shut without a key, to a wrong one, and to one of another scope', async (_, route) => {
    const good = await grant(store)
    const other = await grant(
      store,
      KEY_SCOPES.filter((scope) => scope !== route.scope),
    )
    const wrong = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`
    for (const [sent, status, challenge] of [
      [undefined, 401, 'Bearer realm="proofmark"'],
      ['Basic eDp5', 401, 'Bearer realm="proofmark", error="invalid_token"'],
      [`Bearer ${wrong}`, 401, 'Bearer realm="proofmark", error="invalid_token"'],
      [
        'Bearer pmk_0000000000000000_0000000000000000000000000000000000000000000',
        401,
        'Bearer realm="proofmark", error="invalid_token"',
      ],
      [`Bearer ${other}`, 403, `Bearer realm="proofmark", error="insufficient_scope", scope="${route.scope}"`],
    ] as const) {
      const response = await send(route, sent)
      const text = await response.text()
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([status, challenge])
      expect(JSON.parse(text)).toMatchObject({ type: problemType(status === 401 ? 'unauthorized' : 'forbidden') })
      expect(text).not.toContain('pmk_')
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect([401, 403]).not.toContain((await send(route, `Bearer ${good}`)).status)
  })

  it('shuts when a key has expired, to the second, or was revoked', async () => {
    const text = await grant(store, ['audit'], NOW)
    const at = async (now: string, key: string) =>
      (await clientOf(adminApp(store, { now: () => now }), key)('audit', {})).kind
    expect(await at('2026-11-21T07:59:59Z', text)).toBe('answer')
    expect(await at(NOW, text)).toBe('problem')
    const revoked = await grant(store, ['audit'])
    expect(await at(NOW, revoked)).toBe('answer')
    await store.revokeApiKey(revoked.slice(4, 20), NOW, { at: NOW, actor: 'cli', action: 'key-revoked', target: 'key' })
    expect(await at(NOW, revoked)).toBe('problem')
  })

  it('keeps secrets out of the store, of answers and of what is logged', async () => {
    const faults: unknown[] = []
    const lines: unknown[] = []
    const text = await grant(store)
    const secret = text.slice(21)
    const broken = adminApp(
      { ...store, auditAfter: () => Promise.reject(new Error('no')) },
      { log: (...told) => faults.push(told), logRequest: (line) => lines.push(line) },
    )
    const response = await broken.request('/v1/admin/audit', { headers: { Authorization: `Bearer ${text}` } })
    expect(response.status).toBe(500)
    expect(JSON.stringify(await store.listApiKeys())).not.toContain(secret)
    expect(JSON.stringify(await store.auditAfter(0, 100))).not.toContain(secret)
    const told = JSON.stringify([faults.map(String), lines, await response.text(), [...response.headers]])
    expect(faults).toHaveLength(1)
    expect(told).not.toContain(secret)
  })

  it('lets no page of anybody ask', async () => {
    const before = await app.request('/v1/admin/imports', { method: 'OPTIONS' })
    expect([before.status, before.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
    expect([...before.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    const audit = await app.request('/v1/admin/audit', { headers: { Authorization: `Bearer ${await grant(store)}` } })
    expect([audit.status, audit.headers.get('etag'), audit.headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ])
    expect(audit.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('an import', () => {
  const first = exampleRecord(1)
  it('enters a batch once, however often it is sent, and tells what it did', async () => {
    const body = { records: [first, exampleRecord(2)], asOf: NOW }
    const sent = { body, headers: batchKey('one') }
    const answer = { kind: 'answer', answer: { added: 2, changed: 0, unchanged: 0, events: 2 } }
    expect(await call('importBatch', sent)).toEqual(answer)
    const { revision } = await store.edition()
    expect(await call('importBatch', sent)).toEqual(answer)
    expect((await store.edition()).revision).toBe(revision)
    const other = { body: { records: [exampleRecord(3)] }, headers: batchKey('one') }
    expect(await call('importBatch', other)).toEqual(refused(422, 'unprocessable'))
    expect(await open('certificate', { params: { scheme: 'cn-ccc', number: first.number } })).toMatchObject({
      answer: { asOf: NOW, record: { status: 'valid', holder: first.holder } },
    })
  })
  it('sent twice at once is entered once', async () => {
    const sent = { body: { records: [first] }, headers: batchKey('race') }
    const before = (await store.auditAfter(0, 100)).length
    const both = await Promise.all([call('importBatch', sent), call('importBatch', sent)])
    expect(both.map(({ kind }) => kind)).toEqual(['answer', 'answer'])
    expect(both[0]).toEqual(both[1])
    expect(await store.events('cn-ccc', first.number)).toHaveLength(1)
    expect((await store.auditAfter(0, 100)).length).toBe(before + 1)
  })
  it('turns a difference into an event', async () => {
    await call('importBatch', { body: { records: [first] }, headers: batchKey('a-before') })
    const suspended = { ...first, status: 'suspended' as const, statusSince: '2026-11-02' }
    expect(await call('importBatch', { body: { records: [suspended] }, headers: batchKey('a-behind') })).toMatchObject({
      answer: { added: 0, changed: 1, events: 1 },
    })
    const history = await open('history', { params: { scheme: 'cn-ccc', number: first.number } })
    expect(history).toMatchObject({
      answer: {
        events: [
          { day: '2024-08-12', kind: 'issued' },
          { day: '2026-11-02', kind: 'suspended' },
        ],
      },
    })
  })
  it('takes JSON Lines', async () => {
    const lines = [exampleRecord(5), exampleRecord(6)].map((record) => JSON.stringify(record)).join('\n')
    const init = {
      method: 'POST',
      body: `${lines}\n`,
      headers: {
        Authorization: `Bearer ${await grant(store)}`,
        'Content-Type': 'application/jsonl; charset=utf-8',
        'Idempotency-Key': 'lines-0001',
      },
    }
    const response = await app.request('/v1/admin/imports', init)
    expect([response.status, await response.json()]).toEqual([200, { added: 2, changed: 0, unchanged: 0, events: 2 }])
    const torn = await app.request('/v1/admin/imports', { ...init, body: `${lines}\n{"scheme"` })
    expect(torn.status).toBe(400)
  })

  it.each([
    [
      'a number that is none of its scheme',
      { records: [first, exampleRecord(1, { number: '12' })] },
      'records.1: Not a number of cn-ccc (format).',
    ],
    [
      'a scheme nobody knows',
      { records: [exampleRecord(1, { scheme: 'xx-other' })] },
      'records.0: No scheme xx-other is known here.',
    ],
    [
      'a real number',
      { records: [exampleRecord(1, { number: '2024990914999999' })] },
      'records.0: Not one of the example numbers.',
    ],
    [
      'a record that is not marked',
      { records: [exampleRecord(1, { demo: false })] },
      'records.0: This register holds demonstration data alone, which is marked demo.',
    ],
    [
      'the same number twice',
      { records: [first, exampleRecord(1, { number: '2024 00 0914 900001' })] },
      'records.1: The same number stands in the batch before.',
    ],
    [
      'dates in the wrong order',
      { records: [exampleRecord(1, { validUntil: '2020-01-01' })] },
      'records.0: Its validity ends before it begins.',
    ],
    [
      'an event of something else',
      { records: [first], events: [{ ...POWER_BANK, day: TODAY, kind: 'suspended' }] },
      'events.0: Its certificate is not in the batch.',
    ],
    [
      'a status against its events',
      { records: [first], events: [{ scheme: 'cn-ccc', number: first.number, day: TODAY, kind: 'revoked' }] },
      'records.0: Its status is not that of its last event.',
    ],
    [
      'real coverage in a demonstration',
      { records: [first], coverage: [{ scheme: 'cn-sc', kind: 'complete', asOf: NOW }] },
      'Demonstration data and real data stay apart.',
    ],
  ])('refuses %s, and enters nothing', async (_, body, detail) => {
    const before = await store.edition()
    const answer = await call('importBatch', { body: body as never, headers: batchKey('refused') })
    expect(answer).toEqual(refused(422, 'unprocessable'))
    expect(answer).toMatchObject({ detail })
    expect(await store.edition()).toEqual(before)
    expect(await store.find('cn-ccc', first.number)).toBeUndefined()
  })
  it.each([
    [
      'a member that the contract does not know',
      { records: [{ ...first, validTo: '2030-01-01' }] },
      400,
      'The contract has no records.0.validTo.',
    ],
    [
      'a day that does not exist',
      { records: [{ ...first, issuedOn: '2026-02-30' }] },
      400,
      'The body is not as the contract says: records.0.issuedOn.',
    ],
    [
      'a text no database keeps',
      { records: [{ ...first, holder: 'a\0b' }] },
      400,
      'A text holds what is no character.',
    ],
    ['too many', { records: Array.from({ length: 1001 }, () => first) }, 413, 'Too many at once.'],
  ])('does not understand %s', async (_, body, status, detail) => {
    const answer = await call('importBatch', { body: body as never, headers: batchKey('strange') })
    expect(answer).toMatchObject({ kind: 'problem', status, detail })
  })
  it('is never of tomorrow, and one that comes late makes nothing older', async () => {
    const { asOf: before } = await store.edition()
    const at = (asOf: string, name: string) =>
      call('importBatch', { body: { records: [first], asOf }, headers: batchKey(name) })
    expect(await at('2026-11-21T08:00:01Z', 'ahead')).toMatchObject({ status: 422, detail: 'asOf lies ahead.' })
    expect(await at('2020-01-01T00:00:00Z', 'late')).toMatchObject({ kind: 'answer' })
    expect((await store.edition()).asOf).toBe(before)
    expect(await at('2026-11-21T07:59:59.0000Z', 'fresh')).toMatchObject({ kind: 'answer' })
    expect((await store.edition()).asOf).toBe('2026-11-21T07:59:59Z')
  })
  it('needs its idempotency key', async () => {
    expect(await call('importBatch', { body: { records: [first] }, headers: {} as never })).toEqual(
      refused(400, 'bad-request'),
    )
    expect(await call('importBatch', { body: { records: [first] }, headers: { 'idempotency-key': 'short' } })).toEqual(
      refused(400, 'bad-request'),
    )
  })
  it('decides what an empty register is, for ever', async () => {
    const empty = await openMemory()
    const fresh = clientOf(adminApp(empty), await grant(empty))
    expect(await fresh('importBatch', { body: { records: [first] }, headers: batchKey('first-1') })).toEqual(
      refused(422, 'unprocessable'),
    )
    const elsewhere = [{ ...DEMO_COVERAGE[0], scheme: 'cn-sc', kind: 'demo' as const, asOf: NOW }]
    expect(
      await fresh('importBatch', { body: { records: [first], coverage: elsewhere }, headers: batchKey('first-0') }),
    ).toMatchObject({ status: 422, detail: 'records.0: Declare the coverage of cn-ccc with it.' })
    const mixed = [...DEMO_COVERAGE, { scheme: 'cn-sc', kind: 'partial' as const, asOf: NOW }]
    expect(
      await fresh('importBatch', { body: { records: [], coverage: mixed }, headers: batchKey('first-2') }),
    ).toEqual(refused(422, 'unprocessable'))
    const demo = { body: { records: [first], coverage: DEMO_COVERAGE, asOf: NOW }, headers: batchKey('first-3') }
    expect(await fresh('importBatch', demo)).toMatchObject({ answer: { added: 1 } })
    const real = {
      body: { records: [], coverage: [{ scheme: 'cn-ccc', kind: 'complete' as const, asOf: NOW }] },
      headers: batchKey('first-4'),
    }
    expect(await fresh('importBatch', real)).toEqual(refused(422, 'unprocessable'))
  })
})

describe('what is appended', () => {
  const suspended = { day: '2026-11-20', kind: 'suspended' as const, basis: '示例决定', actor: '示例认证机构' }
  it('is an event that the status follows, once', async () => {
    const sent = { params: { ...POWER_BANK, number: '2024 00 0914 000101' }, body: suspended }
    const answer = { ...POWER_BANK, day: '2026-11-20', kind: 'suspended' }
    expect(await call('addEvent', sent)).toEqual({ kind: 'answer', answer: { ...answer, added: true } })
    expect(await call('addEvent', sent)).toEqual({ kind: 'answer', answer: { ...answer, added: false } })
    expect(await open('certificate', { params: POWER_BANK })).toMatchObject({
      answer: { record: { status: 'suspended', statusSince: '2026-11-20' } },
    })
    const { events } = ((await open('history', { params: POWER_BANK })) as { answer: { events: unknown[] } }).answer
    expect(events.at(-1)).toEqual(suspended)
  })
  it('is nothing of a certificate that is not held, or of tomorrow', async () => {
    const stranger = { scheme: 'cn-ccc', number: '2024000914000199' }
    expect(await call('addEvent', { params: stranger, body: suspended })).toEqual(refused(404, 'no-such-entry'))
    const tomorrow = { ...suspended, day: '2026-11-22' }
    expect(await call('addEvent', { params: POWER_BANK, body: tomorrow })).toEqual(refused(422, 'unprocessable'))
  })
  it('is a standing, once', async () => {
    const body = { day: '2026-11-20', standing: 'suspended' as const, basis: '示例决定' }
    expect(await call('setStanding', { params: { id: '00' }, body })).toEqual({
      kind: 'answer',
      answer: { id: '00', standing: body, added: true },
    })
    expect(await call('setStanding', { params: { id: '00' }, body })).toMatchObject({ answer: { added: false } })
    expect(await open('body', { params: { id: '00' } })).toMatchObject({
      answer: { body: { standing: 'suspended', standingSince: '2026-11-20' } },
    })
    expect(await call('setStanding', { params: { id: 'nobody' }, body })).toEqual(refused(404, 'no-such-entry'))
  })
})

describe('a laboratory', () => {
  it('is withdrawn by its standing, once, and no day before it comes', async () => {
    const params = { id: 'EX-LAB-1' }
    const body = { day: '2026-11-20', standing: 'withdrawn' as const, basis: '示例决定' }
    const answer = { id: 'EX-LAB-1', standing: body }
    expect(await call('setLaboratoryStanding', { params, body })).toEqual({
      kind: 'answer',
      answer: { ...answer, added: true },
    })
    expect(await call('setLaboratoryStanding', { params, body })).toEqual({
      kind: 'answer',
      answer: { ...answer, added: false },
    })
    expect(await open('laboratory', { params })).toMatchObject({
      answer: { laboratory: { standing: 'withdrawn', standingSince: '2026-11-20' } },
    })
    const tomorrow = { ...body, day: '2026-11-22' }
    expect(await call('setLaboratoryStanding', { params, body: tomorrow })).toEqual(refused(422, 'unprocessable'))
    expect(await call('setLaboratoryStanding', { params: { id: 'nobody' }, body })).toEqual(
      refused(404, 'no-such-entry'),
    )
  })
})

describe('notices, sites, laboratories', () => {
  const alert = {
    id: 'example-9',
    kind: 'recall' as const,
    title: { en: 'Example recall' },
    issuer: 'Example authority',
    day: TODAY,
    brands: ['Example'],
    models: ['EX-1'],
    gtins: [],
    demo: true,
  }
  it('replaces the notices of one source alone', async () => {
    const before = (await store.alerts()).alerts.length
    expect(before).toBeGreaterThan(0)
    const params = { source: 'example-authority' }
    expect(await call('putAlerts', { params, body: { asOf: NOW, alerts: [alert] } })).toEqual({
      kind: 'answer',
      answer: { ...params, count: 1 },
    })
    expect((await store.alerts()).alerts.length).toBe(before + 1)
    const real = { ...alert, demo: false }
    expect(await call('putAlerts', { params, body: { asOf: NOW, alerts: [real] } })).toEqual(
      refused(422, 'unprocessable'),
    )
    expect(await call('putAlerts', { params, body: { asOf: NOW, alerts: [alert, alert] } })).toEqual(
      refused(422, 'unprocessable'),
    )
    expect(await call('putAlerts', { params, body: { asOf: NOW, alerts: [] } })).toMatchObject({ answer: { count: 0 } })
    expect((await store.alerts()).alerts.length).toBe(before)
  })
  it('allows a site and withdraws it', async () => {
    const origin = 'https://shop.example'
    const answer = { ...POWER_BANK, origin }
    const put = (body: { origin: string; until?: string }) =>
      call('putOrigin', { params: POWER_BANK, body: { from: TODAY, ...body } })
    expect(await put({ origin, until: '2027-11-20' })).toEqual({ kind: 'answer', answer: { ...answer, allowed: true } })
    const [{ sequence = 0, ...kept } = {}] = (await store.auditAfter(0, 100)).slice(-1)
    expect([sequence > 0, kept]).toMatchObject([
      true,
      { action: 'origin', target: 'cn-ccc:2024000914000101', detail: { origin } },
    ])
    const drop = () => call('dropOrigin', { params: POWER_BANK, query: { origin } })
    expect(await drop()).toEqual({ kind: 'answer', answer: { ...answer, allowed: false } })
    expect(await drop()).toEqual(refused(404, 'no-such-entry'))
    for (const bad of [
      'http://shop.example',
      'https://Shop.example',
      'https://shop.example/',
      'https://shop.example:443',
    ])
      expect((await put({ origin: bad })).kind, bad).toBe('problem')
    expect((await put({ origin: 'http://127.0.0.1:8788' })).kind).toBe('answer')
    expect(await put({ origin, until: '2020-01-01' })).toEqual(refused(422, 'unprocessable'))
  })
  it('enters a laboratory, then its reports', async () => {
    const report = {
      laboratoryId: 'EX-LAB',
      number: 'ex 1',
      status: 'issued' as const,
      specimen: { name: '示例样品' },
      issuedOn: TODAY,
      demo: true,
    }
    expect(await call('putTestReports', { body: { reports: [report] } })).toEqual(refused(422, 'unprocessable'))
    const laboratory = {
      name: '示例实验室',
      standing: 'approved' as const,
      qualifications: [],
      history: [],
      demo: true,
    }
    expect(await call('putLaboratory', { params: { id: 'EX-LAB' }, body: laboratory })).toEqual({
      kind: 'answer',
      answer: { count: 1 },
    })
    expect(await call('putTestReports', { body: { reports: [report] } })).toEqual({
      kind: 'answer',
      answer: { count: 1 },
    })
    expect(await open('testReport', { params: { number: 'EX1' }, query: {} })).toMatchObject({
      answer: { reports: [{ report: { laboratoryId: 'EX-LAB' } }] },
    })
    const real = { ...laboratory, demo: false }
    expect(await call('putLaboratory', { params: { id: 'EX-2' }, body: real })).toEqual(refused(422, 'unprocessable'))
  })
})

describe('the trail', () => {
  it('says who did what and when, proves before and after, and never goes back in time', async () => {
    let now = NOW
    const key = await grant(store)
    const jumping = clientOf(adminApp(store, { now: () => now }), key)
    const event = (day: string) => jumping('addEvent', { params: POWER_BANK, body: { day, kind: 'suspended' } })
    const before = (await store.auditAfter(0, 100)).length
    await event('2026-11-01')
    now = '2026-11-20T08:00:00Z'
    await event('2026-11-02')
    now = '2026-11-21T09:00:00Z'
    await event('2026-11-03')
    const audit = await jumping('audit', { query: { after: String(before), limit: '2' } })
    if (audit.kind !== 'answer') throw new Error(audit.kind)
    const { entries, next, more } = audit.answer
    expect(entries.map(({ sequence, at, actor, action, target }) => ({ sequence, at, actor, action, target }))).toEqual(
      [1, 2].map((i) => ({
        sequence: before + i,
        at: NOW,
        actor: key.slice(4, 20),
        action: 'event',
        target: 'cn-ccc:2024000914000101',
      })),
    )
    const details = entries.map(({ detail }) => detail as { before: string; after: string })
    expect(details[0]?.after).toMatch(/^[0-9a-f]{64}$/u)
    expect(details[1]?.before).toBe(details[0]?.after)
    expect([next, more]).toEqual([before + 2, true])
    const rest = await jumping('audit', { query: { after: String(next) } })
    expect(rest).toMatchObject({ answer: { entries: [{ at: '2026-11-21T09:00:00Z' }], more: false, next: before + 3 } })
  })
})
