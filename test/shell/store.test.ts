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

  test('clear says how many', async () => {
    const store = makeStore({ open: async () => memoryTable() })
    await store.put(kept('a'))
    await store.put(kept('b'))
    expect(await store.clear()).toBe(2)
    expect(await store.get('a')).toBeUndefined()
  })
})
