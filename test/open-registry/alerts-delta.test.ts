import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALERTS_DELTA_TYPE, AlertDelta } from '../../src/contract/alert-delta.ts'
import { AlertIndex, KeySet, type WireAlert } from '../../src/contract/alert-schemas.ts'
import { isSignedBy, readJws } from '../../src/contract/jws.ts'
import { problemType } from '../../src/contract/problems.ts'
import type { Store } from '../../src/open-registry/store.ts'
import { appOf, openMemory, TODAY } from './registry-of.ts'

const notice = (id: string, title: string): WireAlert => ({
  id,
  kind: 'recall',
  title: { en: `Example ${title}` },
  issuer: 'Example Office',
  day: TODAY,
  brands: ['Example Brand'],
  models: [],
  gtins: [],
  demo: true,
})
const asOf = `${TODAY}T00:00:00Z`
const put = (store: Store, alerts: readonly WireAlert[]): Promise<void> => store.replaceAlerts({ alerts, asOf })

const jwsAt = async (app: ReturnType<typeof appOf>, query: string) => {
  const response = await app.request(`/v1/alerts/index${query}`)
  expect(response.status).toBe(200)
  const jws = readJws(await response.text())
  const [key] = KeySet.parse(await (await app.request('/.well-known/jwks.json')).json()).keys
  if (!jws || !key) throw new Error('not signed')
  expect(await isSignedBy(jws, key)).toBe(true)
  return jws
}
const listAt = async (app: ReturnType<typeof appOf>) => AlertIndex.parse(JSON.parse((await jwsAt(app, '')).payload))
const deltaAt = async (app: ReturnType<typeof appOf>, since: number) => {
  const jws = await jwsAt(app, `?since=${since}`)
  expect(jws.header.typ).toBe(ALERTS_DELTA_TYPE)
  return AlertDelta.parse(JSON.parse(jws.payload))
}

/** As the description of the delta says. */
const applied = (alerts: readonly WireAlert[], { removed, added }: AlertDelta): ReadonlyMap<string, WireAlert> => {
  const list = new Map(alerts.map((alert) => [alert.id, alert]))
  for (const id of removed) list.delete(id)
  for (const alert of added) list.set(alert.id, alert)
  return list
}

describe('a delta of the notices', () => {
  it('makes any earlier list into the present one', async () => {
    const lists = fc.array(
      fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('one', 'two')), {
        selector: ([id]) => id,
      }),
      { minLength: 2, maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(lists, async (history) => {
        const store = await openMemory()
        const app = appOf(store)
        const seen: AlertIndex[] = []
        for (const list of history) {
          await put(
            store,
            list.map(([id, title]) => notice(id, title)),
          )
          seen.push(await listAt(app))
        }
        const now = seen.at(-1)
        for (const then of seen) {
          const delta = await deltaAt(app, then.sequence)
          expect([delta.base, delta.sequence]).toEqual([then.sequence, now?.sequence])
          expect(applied(then.alerts, delta)).toEqual(new Map(now?.alerts.map((alert) => [alert.id, alert])))
        }
        await store.close()
      }),
      { numRuns: 12, seed: 20261122 },
    )
  })
  it('is empty where nothing changed, and small where little did', async () => {
    const store = await openMemory()
    const app = appOf(store)
    const many = Array.from({ length: 200 }, (_, i) => notice(`n${i}`, 'notice'))
    await put(store, many)
    const { sequence } = await listAt(app)
    expect(await deltaAt(app, sequence)).toMatchObject({ added: [], removed: [], base: sequence, sequence })
    await put(store, [...many.slice(1), notice('new', 'notice')])
    const delta = await deltaAt(app, sequence)
    expect([delta.removed, delta.added.map(({ id }) => id)]).toEqual([['n0'], ['new']])
  })
  it('is refused over a list that is too old, or that never was', async () => {
    const store = await openMemory()
    const app = appOf(store)
    await put(store, [notice('a', 'one')])
    const { sequence } = await listAt(app)
    const typeAt = async (since: string, from = app) => {
      const response = await from.request(`/v1/alerts/index?since=${since}`)
      return [response.status, ((await response.json()) as { type: unknown }).type]
    }
    expect(await typeAt(String(sequence + 1))).toEqual([410, problemType('start-again')])
    const forgetful = appOf({ ...store, alertChangesAfter: async () => undefined })
    expect(await typeAt(String(sequence), forgetful)).toEqual([410, problemType('start-again')])
    for (const since of ['x', '-1', '1.5', '1e3', '9999999999'])
      expect(await typeAt(since)).toEqual([400, problemType('bad-request')])
  })
  it('has a tag of its own, and answers 304 to it', async () => {
    const store = await openMemory()
    const app = appOf(store)
    await put(store, [notice('a', 'one')])
    const [whole, delta] = [await app.request('/v1/alerts/index'), await app.request('/v1/alerts/index?since=0')]
    const tag = delta.headers.get('etag') ?? ''
    expect(tag).not.toBe(whole.headers.get('etag'))
    const again = await app.request('/v1/alerts/index?since=0', { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
  })
})
