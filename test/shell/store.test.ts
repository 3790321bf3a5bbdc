import { describe, expect, test } from 'vitest'
import { type Kept, makeStore, memoryTable, type Table } from '../../src/shell/store.ts'

const kept = (key: string, readAtMs = 0): Kept => ({
  key,
  answer: { kind: 'absent', source: 'open:x', readAt: '2026-11-21T00:00:00Z', asOf: '2026-11-21T00:00:00Z' },
  readAtMs,
  freshUntilMs: readAtMs + 1,
})
const never = <T>(): Promise<T> => new Promise(() => {})
/** Timers that go off as soon as the present work is done. */
const atOnce = (_ms: number, what: () => void): (() => void) => {
  let isOn = true
  void Promise.resolve().then(() => isOn && what())
  return () => {
    isOn = false
  }
}
const broken = (what: Partial<Table>): Table => ({ ...memoryTable(), ...what })
const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'))

describe('store', () => {
  test('keeps and gives back', async () => {
    const store = makeStore({ open: async () => memoryTable() })
    await store.put(kept('a'))
    expect(await store.get('a')).toEqual(kept('a'))
    expect(await store.get('b')).toBeUndefined()
  })

  test.each([
    ['cannot be opened', () => Promise.reject(new Error('corrupt'))],
    [
      'throws when it is opened',
      () => {
        throw new Error('no IndexedDB')
      },
    ],
    ['refuses to write', async () => broken({ put: full })],
    ['throws when it reads', async () => broken({ get: () => Promise.reject(new Error('gone')) })],
  ])('a database that %s: memory serves', async (_, open: () => Promise<Table>) => {
    const store = makeStore({ open })
    await store.put(kept('a'))
    await store.get('a')
    await store.put(kept('b'))
    expect(await store.get('b')).toEqual(kept('b'))
  })

  test.each([
    ['never opens', () => never<Table>()],
    ['never answers', async () => broken({ get: () => never(), put: () => never() })],
  ])('a database that %s: memory serves after a while', async (_, open) => {
    const store = makeStore({ open, startTimer: atOnce })
    await store.put(kept('a'))
    expect(await store.get('a')).toEqual(kept('a'))
  })

  test.each([
    ['once', 1, 2, 'disk'],
    ['twice', 2, 2, 'memory'],
  ])('a connection that the browser closed %s: opened anew, or else memory', async (_, failures, opens, where) => {
    const disk = memoryTable()
    await disk.put(kept('old'))
    let [failed, opened] = [0, 0]
    const get: Table['get'] = (key) =>
      failed++ < failures ? Promise.reject(new DOMException('closed', 'InvalidStateError')) : disk.get(key)
    const store = makeStore({
      open: async () => {
        opened++
        return { ...disk, get }
      },
    })
    expect(await store.get('old')).toEqual(where === 'disk' ? kept('old') : undefined)
    expect(opened).toBe(opens)
    await store.put(kept('new'))
    expect(await store.get('new')).toEqual(kept('new'))
    expect(await disk.get('new')).toEqual(where === 'disk' ? kept('new') : undefined)
  })

  test('a full disk: the older half gives way, once', async () => {
    const disk = memoryTable()
    for (const [i, key] of ['a', 'b', 'c', 'd'].entries()) await disk.put(kept(key, i))
    let room = 4
    const put: Table['put'] = async (one) => ((await disk.all()).length < room ? disk.put(one) : full())
    const store = makeStore({ open: async () => ({ ...disk, put }) })
    await store.put(kept('e', 9))
    expect((await disk.all()).map(({ key }) => key)).toEqual(['c', 'd', 'e'])
    // Others fill the disk: nothing more is given up, and what finds no room is known all the same, until it finds some.
    room = 0
    await store.put(kept('f', 10))
    await store.put(kept('c', 11))
    expect((await disk.all()).map(({ key }) => key)).toEqual(['c', 'd', 'e'])
    expect(await store.get('f')).toEqual(kept('f', 10))
    expect(await store.get('c')).toEqual(kept('c', 11))
    expect(await store.get('d')).toEqual(kept('d', 3))
    room = 9
    await store.put(kept('c', 12))
    expect(await store.get('c')).toEqual(kept('c', 12))
    expect(await store.clear()).toBe(4)
    expect(await store.get('f')).toBeUndefined()
  })

  test('prune drops what is old and what is too much, oldest first', async () => {
    const store = makeStore({ open: async () => memoryTable(), keepForMs: 100, keepAtMost: 2 })
    for (const [key, readAtMs] of [
      ['old', 899],
      ['edge', 900],
      ['mid', 950],
      ['new', 999],
    ] as const)
      await store.put(kept(key, readAtMs))
    expect(await store.prune(1000)).toBe(2)
    expect(await Promise.all(['old', 'edge', 'mid', 'new'].map(async (key) => Boolean(await store.get(key))))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  test('prune keeps what is just young enough', async () => {
    const store = makeStore({ open: async () => memoryTable(), keepForMs: 100 })
    await store.put(kept('edge', 900))
    await store.put(kept('old', 899))
    expect(await store.prune(1000)).toBe(1)
    expect(await store.get('edge')).toBeDefined()
  })

  test.each([
    ['on disk', async () => memoryTable(), 'disk'],
    ['on a full disk', async () => broken({ put: full }), 'full'],
    ['nowhere but in memory', () => Promise.reject(new Error('corrupt')), 'memory'],
  ] as const)('tells that it keeps answers %s', async (_, open: () => Promise<Table>, where) => {
    const store = makeStore({ open })
    await store.put(kept('a'))
    await store.put(kept('b'))
    expect(await store.state()).toEqual({ count: 2, where })
    await store.clear()
    expect((await store.state()).count).toBe(0)
  })

  test('clear says how many', async () => {
    const store = makeStore({ open: async () => memoryTable() })
    await store.put(kept('a'))
    await store.put(kept('b'))
    expect(await store.clear()).toBe(2)
    expect(await store.get('a')).toBeUndefined()
  })
})
