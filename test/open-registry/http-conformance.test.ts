/** The register answers alike whatever database is under it: one journey through the typed client, told on each of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEY_SCOPES } from '../../src/contract/admin-paths.ts'
import type { RouteId } from '../../src/contract/paths.ts'
import { makeApiKey } from '../../src/open-registry/api-keys.ts'
import { seed } from '../../src/open-registry/seed.ts'
import { keyOf } from '../../src/open-registry/store.ts'
import { catalogue } from '../../src/schemes/about/index.ts'
import { adminApp, clientOf, EXPIRES, exampleRecord, makeBytes } from './admin-of.ts'
import { GROUNDS, type Ground, type Held } from './databases.ts'
import { TODAY } from './registry-of.ts'

const SIZE = 400
const POWER_BANK = { scheme: 'cn-ccc', number: '2024000914000101' }
const NEW = exampleRecord(7, { gtins: ['9520000000172'], body: { id: '00', name: '示例认证机构' } })
const NEW_PLACE = { scheme: 'cn-ccc', number: NEW.number }

type Told = readonly (readonly [step: string, outcome: unknown])[]

/** What is written, then what is read: what each call came to. */
const journey = async ({ store }: Held): Promise<Told> => {
  await seed(store, { size: SIZE, today: TODAY, catalogue })
  const app = adminApp(store)
  // The same on every ground: its id stands in the trail.
  const scopes = KEY_SCOPES
  const granted = { scopes, label: 'test', madeAt: `${TODAY}T08:00:00Z`, expiresAt: EXPIRES }
  const { key, text } = makeApiKey(granted, makeBytes('journey'))
  await store.putApiKey(key, { at: granted.madeAt, actor: 'cli', action: 'key', target: `key ${key.id}` })
  const call = clientOf(app, text)
  const told: (readonly [string, unknown])[] = []
  const tell = async (step: string, outcome: Promise<unknown>): Promise<void> => void told.push([step, await outcome])

  const headers = { 'idempotency-key': 'batch-0001' }
  const body = {
    records: [NEW, exampleRecord(8)],
    events: [{ ...NEW_PLACE, day: '2024-08-12', kind: 'issued' as const, basis: '示例决定' }],
  }
  await tell('import', call('importBatch', { headers, body }))
  await tell('import again', call('importBatch', { headers, body }))
  const suspension = { day: '2026-11-01', kind: 'suspended' as const, basis: '示例通知' }
  await tell('event', call('addEvent', { params: NEW_PLACE, body: suspension }))
  await tell(
    'event of nothing',
    call('addEvent', { params: { ...NEW_PLACE, number: '2024000914999998' }, body: suspension }),
  )
  const standing = { day: '2026-11-02', standing: 'suspended' as const }
  await tell('standing', call('setStanding', { params: { id: '00' }, body: standing }))
  const origin = { origin: 'https://shop.example', from: '2026-01-01' }
  await tell('origin', call('putOrigin', { params: POWER_BANK, body: origin }))

  const known = await call('wellKnown', {})
  // Each register has a key of its own.
  told.push(['well-known', known.kind === 'answer' ? { ...known, answer: { ...known.answer, root: '' } } : known])
  await tell('certificate', call('certificate', { params: NEW_PLACE }))
  await tell('on a day', call('certificate', { params: NEW_PLACE, query: { on: '2026-10-31' } }))
  await tell('absent', call('certificate', { params: { scheme: 'cn-ccc', number: '2024000914000199' } }))
  await tell('no number', call('certificate', { params: { scheme: 'cn-ccc', number: "'; drop" } }))
  await tell('history', call('history', { params: NEW_PLACE }))
  await tell('lookups', call('lookups', { body: { numbers: [POWER_BANK, NEW_PLACE, { scheme: 'xx', number: '1' }] } }))
  for (const query of [
    { gtin: '9520000000172' },
    { product: 'ex-pb100' },
    { holder: '示例电子', status: 'suspended' as const, limit: '100' },
    { body: '00', limit: '3' },
    { product: '%_' },
  ])
    await tell(`search ${JSON.stringify(query)}`, call('search', { query }))
  await tell('feed', call('changes', { query: { limit: '100' } }))
  await tell('body', call('body', { params: { id: '00' } }))
  await tell('no body', call('body', { params: { id: '\u0000' } }))
  const prefix = `${keyOf('cn-ccc', NEW.number).slice(0, 1)}`
  await tell('range', call('range', { params: { bits: '4', prefix } }))
  await tell('audit', call('audit', {}))
  await tell('ready', call('ready', {}))
  return told
}

const held: Held[] = []
const grounds: Ground[] = []
const told = new Map<string, Told>()
beforeAll(async () => {
  for (const [name, lay] of GROUNDS) {
    const ground = await lay()
    grounds.push(ground)
    const one = await (await ground.newPlace()).open()
    held.push(one)
    told.set(name, await journey(one))
  }
})
afterAll(async () => {
  for (const { store } of held) await store.close()
  for (const ground of grounds) await ground.clear()
})

const outcomeOf = (step: string): unknown => told.get('SQLite in memory')?.find(([name]) => name === step)?.[1]
const answer = (expected: unknown) => ({ kind: 'answer', answer: expect.objectContaining(expected as object) })
const problem = (status: number, kind: string) => expect.objectContaining({ kind: 'problem', status, problem: kind })

describe('the register over HTTP', () => {
  it('does what it is told, and says what is there', () => {
    expect(outcomeOf('import')).toEqual(answer({ added: 2, changed: 0, unchanged: 0 }))
    expect(outcomeOf('import again')).toEqual(outcomeOf('import'))
    expect(outcomeOf('event')).toEqual(answer({ kind: 'suspended', added: true }))
    expect(outcomeOf('event of nothing')).toEqual(problem(404, 'no-such-entry'))
    expect(outcomeOf('certificate')).toEqual(
      answer({
        record: expect.objectContaining({ number: NEW.number, status: 'suspended', statusSince: '2026-11-01' }),
      }),
    )
    expect(outcomeOf('on a day')).toEqual(
      answer({ on: expect.objectContaining({ day: '2026-10-31', status: 'valid' }) }),
    )
    expect(outcomeOf('absent')).toEqual(problem(404, 'absent'))
    expect(outcomeOf('no number')).toEqual(problem(400, 'not-a-number'))
    expect(outcomeOf('body')).toEqual(
      answer({ body: expect.objectContaining({ standing: 'suspended', standingSince: '2026-11-02' }) }),
    )
    expect(outcomeOf('ready')).toEqual(answer({ status: 'ready' }))
    expect(outcomeOf('well-known')).toEqual(answer({ total: SIZE + 2 }))
  })
  it('has understood every answer', () => {
    for (const [name, steps] of told) {
      expect(steps.length).toBeGreaterThanOrEqual(22)
      for (const [step, outcome] of steps)
        expect([name, step, outcome]).toEqual([
          name,
          step,
          expect.objectContaining({ kind: expect.stringMatching(/^(?:answer|problem)$/u) }),
        ])
    }
  })
  it.each(GROUNDS.filter(([name]) => name !== 'SQLite in memory'))('says the same on %s as in memory', (name) => {
    expect(told.get(name)).toEqual(told.get('SQLite in memory'))
  })
})

describe.each(GROUNDS)('what anybody may send, on %s', (name) => {
  const odd = ['\u0000', '\ud800', "' or 1=1 --", '%', '_', '\\', '𠮷', '../..', ' '.repeat(60), 'x'.repeat(300)]
  const calls = (text: string): readonly (readonly [RouteId, string])[] => {
    const part = encodeURIComponent(text.toWellFormed())
    return [
      ['certificate', `/v1/certificates/cn-ccc/${part}`],
      ['certificate', `/v1/certificates/${part}/1`],
      ['body', `/v1/bodies/${part}`],
      ['laboratory', `/v1/laboratories/${part}`],
      ['testReport', `/v1/test-reports/${part}`],
      ['search', `/v1/certificates?product=${part}${part}`],
      ['search', `/v1/certificates?body=${part}`],
      ['search', `/v1/certificates?gtin=${part}`],
      ['report', `/v1/reports/${part}`],
    ]
  }
  it.each(odd)('%j is an answer or a problem, never a fault', async (text) => {
    const one = held[GROUNDS.findIndex(([ground]) => ground === name)]
    if (!one) throw new Error('no ground')
    const app = adminApp(one.store)
    for (const [id, path] of calls(text)) {
      const response = await app.request(path)
      expect([id, path, response.status < 500]).toEqual([id, path, true])
    }
  })
})
