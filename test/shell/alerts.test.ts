import { expect, test, vi } from 'vitest'
import type { Alert } from '../../src/core/words.ts'
import type { AlertsPin } from '../../src/shell/alerts.ts'
import { dueAlerts, type FetchedAlerts, makeAlerts } from '../../src/shell/alerts.ts'

const alert = (id: string, day = '2026-10-01'): Alert => ({
  id,
  kind: 'recall',
  title: `示例通报 ${id}`,
  issuer: '示例机构',
  day,
  brands: [],
  models: [],
  gtins: [],
})
const index = (sequence: number, ...ids: readonly string[]): Extract<FetchedAlerts, { kind: 'ok' }> => ({
  kind: 'ok',
  alerts: ids.map((id) => alert(id)),
  thumbprint: 'key-1',
  asOf: '2026-11-21T00:00:00Z',
  epoch: 1,
  sequence,
  isWhole: true,
})

const make = (...replies: readonly FetchedAlerts[]) => {
  const trouble = { get: false, set: false }
  const state = { now: Date.parse('2026-11-21T00:00:00Z'), kept: {} as Record<string, unknown>, enabled: true }
  const left = [...replies]
  const fetchIndex = vi.fn(
    async (_url: string, _pin: AlertsPin) => left.shift() ?? { kind: 'unclear' as const, why: 'offline' },
  )
  const area = {
    get: async (key: string) => {
      if (trouble.get) throw new Error('unreadable')
      return { [key]: state.kept[key] }
    },
    set: async (items: Record<string, unknown>) => {
      if (trouble.set) throw new Error('full')
      Object.assign(state.kept, items)
    },
    remove: async () => undefined,
  }
  const alerts = makeAlerts({
    registers: async () => [{ url: 'https://register.example', enabled: state.enabled }],
    fetchIndex,
    area: area as never,
    now: () => new Date(state.now),
  })
  const ids = async () => (await alerts.current()).map(({ id }) => id)
  return { alerts, ids, state, fetchIndex, trouble }
}
const HOUR_MS = 3_600_000

test('fetches once, pins the key, and asks again only after half a day', async () => {
  const { ids, state, fetchIndex } = make(index(1, 'a'), index(2, 'a', 'b'))
  expect(await ids()).toEqual(['a'])
  state.now += 11 * HOUR_MS
  expect(await ids()).toEqual(['a'])
  expect(fetchIndex.mock.calls).toEqual([['https://register.example', {}]])
  state.now += 2 * HOUR_MS
  expect(await ids()).toEqual(['a', 'b'])
  const known = { alerts: [alert('a')], epoch: 1, sequence: 1 }
  expect(fetchIndex.mock.calls[1]).toEqual(['https://register.example', { pinned: 'key-1', known }])
})
test('asks for changes for a week since it had the whole, and then for the whole', async () => {
  const part: FetchedAlerts = { ...index(2, 'a', 'b'), isWhole: false }
  const { ids, state, fetchIndex } = make(index(1, 'a'), part, part, index(2, 'c'), part)
  await ids()
  for (const afterMs of [13 * HOUR_MS, 7 * 24 * HOUR_MS - 13 * HOUR_MS - 1, 1, 13 * HOUR_MS, 13 * HOUR_MS]) {
    state.now += afterMs
    await ids()
  }
  // One millisecond short of the week: for changes; on the week: not asked again so soon; then for the whole, and changes again.
  expect(fetchIndex.mock.calls.map(([, { known }]) => known?.sequence)).toEqual([undefined, 1, 2, undefined, 2])
})
test('takes the whole where an earlier version kept its list without an epoch', async () => {
  const { ids, state, fetchIndex } = make(index(2, 'b'))
  const kept = { alerts: [alert('a')], thumbprint: 'key-1', sequence: 1, triedOn: '2026-11-20T00:00:00Z' }
  state.kept['alerts:https://register.example'] = kept
  expect(await ids()).toEqual(['b'])
  expect(fetchIndex.mock.calls).toEqual([['https://register.example', { pinned: 'key-1' }]])
})
test('keeps the version of the keys it has seen, whatever comes after', async () => {
  const turned = { ...index(1, 'a'), keysVersion: 3 }
  const { ids, state, fetchIndex } = make(turned, { kind: 'unclear', why: 'time-out' }, index(2, 'b'), index(3, 'c'))
  for (let asked = 0; asked < 4; asked += 1) {
    await ids()
    state.now += 13 * HOUR_MS
  }
  expect(fetchIndex.mock.calls.map(([, { known: _, ...pin }]) => pin)).toEqual([
    {},
    ...Array.from({ length: 3 }, () => ({ pinned: 'key-1', lastKeysVersion: 3 })),
  ])
})
test('keeps what it has when the register is dead, or sends an older index', async () => {
  const { ids, state, alerts } = make(index(5, 'a'), { kind: 'unclear', why: 'time-out' }, index(4, 'old'))
  expect(await ids()).toEqual(['a'])
  state.now += 13 * HOUR_MS
  expect(await ids()).toEqual(['a'])
  await alerts.refresh()
  expect(await ids()).toEqual(['a'])
})
test('a register that never answered is asked again soon, not at every page', async () => {
  const { ids, state, fetchIndex } = make({ kind: 'unclear', why: 'offline' }, index(1, 'a'))
  expect(await ids()).toEqual([])
  expect(await ids()).toEqual([])
  expect(fetchIndex).toHaveBeenCalledTimes(1)
  state.now += HOUR_MS
  expect(await ids()).toEqual(['a'])
})
test('a register that comes while another one is waited for is asked, and its notices are there', async () => {
  const dead = 'https://dead.example'
  const urls = [dead]
  const asked: string[] = []
  const alerts = makeAlerts({
    registers: async () => urls.map((url) => ({ url, enabled: true })),
    fetchIndex: async (url) => {
      asked.push(url)
      return url === dead ? new Promise(() => undefined) : index(1, 'a')
    },
    area: {
      get: async () => ({}),
      set: async () => Promise.reject(new Error('full')),
      remove: async () => undefined,
    } as never,
    now: () => new Date('2026-11-21T00:00:00Z'),
  })
  void alerts.current()
  await vi.waitFor(() => expect(asked).toEqual([dead]))
  urls.splice(0, 1, 'https://register.example')
  expect((await alerts.current()).map(({ id }) => id)).toEqual(['a'])
})

test('two pages at once ask once; a disabled register is not asked and its notices do not count', async () => {
  const { ids, state, fetchIndex } = make(index(1, 'a'))
  expect(await Promise.all([ids(), ids()])).toEqual([['a'], ['a']])
  expect(fetchIndex).toHaveBeenCalledTimes(1)
  state.enabled = false
  expect(await ids()).toEqual([])
})
test('a notice of tomorrow waits', () => {
  expect(
    dueAlerts([alert('today', '2026-11-21'), alert('tomorrow', '2026-11-22')], '2026-11-21').map(({ id }) => id),
  ).toEqual(['today'])
})
test('while storage cannot be read nothing is asked for, and what was pinned stays pinned', async () => {
  const { ids, alerts, state, fetchIndex, trouble } = make(index(1, 'a'), index(2, 'b'))
  expect(await ids()).toEqual(['a'])
  const before = structuredClone(state.kept)
  state.now += 13 * HOUR_MS
  trouble.get = true
  expect(await ids()).toEqual([])
  await alerts.refresh()
  expect(await alerts.thumbprintOf('https://register.example')).toBeUndefined()
  expect(fetchIndex).toHaveBeenCalledTimes(1)
  expect(state.kept).toEqual(before)
  trouble.get = false
  expect(await ids()).toEqual(['b'])
  expect(fetchIndex.mock.calls[1]?.[1]).toMatchObject({ pinned: 'key-1' })
})
test('with storage full the notices come all the same, and are not fetched for every page', async () => {
  const { ids, alerts, state, fetchIndex, trouble } = make(index(1, 'a'), index(2, 'b'))
  trouble.set = true
  expect(await ids()).toEqual(['a'])
  expect(await ids()).toEqual(['a'])
  expect(fetchIndex).toHaveBeenCalledTimes(1)
  expect(await alerts.thumbprintOf('https://register.example')).toBe('key-1')
  trouble.set = false
  state.now += 13 * HOUR_MS
  expect(await ids()).toEqual(['b'])
  expect(Object.keys(state.kept)).toHaveLength(1)
})
