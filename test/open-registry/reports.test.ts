import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/open-registry/store.ts'
import { adminApp, clientOf, grant } from './admin-of.ts'
import { NOW, seededStore } from './registry-of.ts'

const report = {
  clientId: 'c0ffee00-0000-4000-8000-000000000001',
  kind: 'not-in-register' as const,
  scheme: 'cn-ccc',
  number: '2024 00 0914 000101',
  listing: 'https://shop.example/p/1',
  text: '疑似冒用',
  contact: 'a@b.example',
}
const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }

let store: Store
let app: ReturnType<typeof adminApp>
let open: ReturnType<typeof clientOf>
beforeEach(async () => {
  store = await seededStore(30)
  app = adminApp(store)
  open = clientOf(app)
})
const send = async () => {
  const sent = await open('report', { body: report })
  if (sent.kind !== 'answer') throw new Error(JSON.stringify(sent))
  return sent.answer
}

describe('a report', () => {
  it('is entered once, and gives its token once', async () => {
    const { id, token = '', receivedAt } = await send()
    expect(receivedAt).toBe(NOW)
    expect(token).toMatch(/^[\w-]{43}$/u)
    expect(await send()).toEqual({ id, receivedAt })
    const kept = await store.report(id)
    expect(kept).toMatchObject({ number: POWER_BANK.number, text: '疑似冒用', statuses: [{ status: 'received' }] })
    expect(JSON.stringify(kept)).not.toContain(token)
    expect(await store.reportsAfter(undefined, 10)).toHaveLength(1)
  })
  it('is followed with its token alone', async () => {
    const { id, token = '' } = await send()
    const answer = {
      id,
      kind: 'not-in-register',
      receivedAt: NOW,
      statuses: [{ at: NOW, status: 'received' }],
      additions: [],
    }
    const follow = (bearer?: string, of = id) => clientOf(app, bearer)('reportStatus', { params: { id: of } })
    expect(await follow(token)).toEqual({ kind: 'answer', answer })
    expect(await follow()).toMatchObject({ status: 401, problem: 'unauthorized' })
    const wrong = await follow(`${token.slice(0, -1)}_`)
    expect(wrong).toMatchObject({ status: 404, problem: 'no-such-entry' })
    expect(await follow(token, '0000000000000000')).toEqual(wrong)
  })
  it('comes to a status that only its reporter hears of', async () => {
    const { id, token = '' } = await send()
    const officer = clientOf(app, await grant(store, ['reports:decide']))
    const body = { status: 'closed' as const, reason: '已转交' }
    const statuses = [{ status: 'received' }, body]
    expect(await officer('addReportStatus', { params: { id }, body })).toMatchObject({ answer: { statuses } })
    expect(await clientOf(app, token)('reportStatus', { params: { id } })).toMatchObject({ answer: { statuses } })
    expect(await officer('addReportStatus', { params: { id: '00000000' }, body })).toMatchObject({ status: 404 })
    expect(JSON.stringify(await store.auditAfter(0, 100))).not.toContain(report.contact)
  })
  it('changes no public answer', async () => {
    const read = async () => [
      await open('certificate', { params: POWER_BANK }),
      await open('history', { params: POWER_BANK }),
      await open('changes', {}),
      await open('wellKnown', {}),
    ]
    const before = await read()
    await send()
    expect(await read()).toEqual(before)
  })
  it('names a kind, and is no longer than it may be', async () => {
    for (const body of [
      { ...report, kind: 'forged' },
      { ...report, clientId: 'short' },
      { ...report, text: 'x'.repeat(4001) },
      { ...report, listing: 'javascript:alert(1)' },
    ])
      expect(await open('report', { body: body as never })).toMatchObject({ status: 400, problem: 'bad-request' })
    const heavy = { ...report, more: 'x'.repeat(33_000) }
    expect(await open('report', { body: heavy as never })).toMatchObject({ status: 413, problem: 'too-large' })
    expect(await store.reportsAfter(undefined, 10)).toEqual([])
  })
  it('may be sent a few times a minute, while reading goes on', async () => {
    const limited = clientOf(adminApp(store, { clientOf: () => 'one', reportLimit: { burst: 2, perSecond: 0.01 } }))
    const answers = [1, 2, 3].map((i) => limited('report', { body: { ...report, clientId: `${report.clientId}${i}` } }))
    expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(['answer', 'answer', 'problem'])
    expect(await limited('certificate', { params: POWER_BANK })).toMatchObject({ kind: 'answer' })
  })
  it('may be sent by any page, and followed from one', async () => {
    const before = await app.request('/v1/reports/0000000000000000', { method: 'OPTIONS' })
    expect(before.headers.get('access-control-allow-headers')).toContain('Authorization')
    expect((await app.request('/v1/reports', { method: 'OPTIONS' })).headers.get('access-control-allow-origin')).toBe(
      '*',
    )
  })
})
