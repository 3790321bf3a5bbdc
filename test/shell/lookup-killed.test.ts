/** The worker may end at any await of a look-up. Whatever it was about to do is undone, and asked again it is whole. */
import { describe, expect, test } from 'vitest'
import type { Get } from '../../src/core/registry.ts'
import type { Answer, CertificateNumber } from '../../src/core/words.ts'
import { makeLookup } from '../../src/shell/lookup.ts'
import { type Kept, makeStore, memoryTable, type Table } from '../../src/shell/store.ts'

const NUMBER: CertificateNumber = { scheme: 'cn-ccc', raw: '2020000907000001', compact: '2020000907000001', parts: {} }
const KEY = `open:a range cn-ccc:${NUMBER.compact}`
const START = Date.parse('2026-11-21T08:00:00Z')
const found: Answer = {
  kind: 'found',
  record: {
    scheme: 'cn-ccc',
    number: NUMBER.compact,
    status: 'valid',
    source: 'open:a',
    readAt: '2026-11-21T08:00:00Z',
    asOf: '2026-11-20T00:00:00Z',
  },
}
const absent: Answer = { kind: 'absent', source: 'open:a', readAt: 'x', asOf: 'x' }
const dead: Answer = { kind: 'unclear', why: 'offline', source: 'open:a' }

/** A life of the worker: it ends before or after the n-th call that leaves it, and whoever waits then waits for ever. */
interface Life {
  readonly leave: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when it ends. */
  readonly end: Promise<void>
}
const never = <T>(): Promise<T> => new Promise(() => {})

/** `step` counts twice a call: even before it reaches the other side, odd after it did and before its answer arrives. */
const makeLife = (step: number): Life => {
  let taken = 0
  let isOver = false
  let over = (): void => {}
  const end = new Promise<void>((resolve) => {
    over = resolve
  })
  const pass = (): boolean => {
    if (!isOver && taken++ === step) {
      isOver = true
      over()
    }
    return !isOver
  }
  return {
    leave: async (work) => {
      if (!pass()) return never()
      const value = await work()
      return pass() ? value : never()
    },
    end,
  }
}

/** What outlives the worker: the disk and the register, which counts its requests. */
const makeWorld = (before: readonly Kept[]) => {
  const table = memoryTable()
  const seen = { requests: 0 }
  const serve: Get = async () => {
    seen.requests++
    return { kind: 'ok', status: 200, body: '{}', contentType: 'application/json' }
  }
  return { table, seen, serve, ready: Promise.all(before.map((kept) => table.put(kept))) }
}

const begin = (world: ReturnType<typeof makeWorld>, answer: Answer, life: Life) => {
  const { leave } = life
  const table: Table = {
    get: (key) => leave(() => world.table.get(key)),
    put: (kept) => leave(() => world.table.put(kept)),
    all: () => leave(world.table.all),
    remove: (keys) => leave(() => world.table.remove(keys)),
  }
  return makeLookup({
    registries: () =>
      leave(async () => [
        {
          privacy: 'range' as const,
          registry: {
            id: 'open:a',
            name: 'a',
            origins: [],
            covers: async () => undefined,
            ask: async (_number, { get }) => {
              await get('https://a.example/')
              return answer
            },
          },
        },
      ]),
    get: (url, options) => leave(() => world.serve(url, options)),
    // The timer that gives a slow database up belongs to the life as well: it never goes off here.
    store: makeStore({ open: () => leave(async () => table), startTimer: () => () => undefined }),
    now: () => new Date(START),
    isExample: () => true,
  })
}

const old: Kept = { key: KEY, answer: absent as Kept['answer'], readAtMs: START - 2, freshUntilMs: START - 1 }
const CALLS_MOST = 40

describe.each([
  ['a record', found, [], found],
  ['that there is none', absent, [], absent],
  ['trouble', dead, [], dead],
  ['a record where an old word stood', found, [old], found],
])('a register says %s', (_, answer, before, wanted) => {
  test('killed at every await: the next life comes to the same, with one request more at most', async () => {
    let deaths = 0
    for (let step = 0; step < CALLS_MOST; step++) {
      const world = makeWorld(before)
      await world.ready
      const life = makeLife(step)
      const first = begin(world, answer, life)(NUMBER)
      const ended = await Promise.race([first, life.end.then(() => 'killed' as const)])
      // Either the old row or the new one, whole; nothing else.
      const rows = await world.table.all()
      for (const { answer: row } of rows) expect([...before.map((kept) => kept.answer), answer]).toContainEqual(row)
      if (ended !== 'killed') {
        expect(ended).toEqual([wanted])
        expect(world.seen.requests).toBe(1)
        // Two ways of dying at each of: registers, open, read, ask; and where something is kept, write.
        expect(deaths).toBe(answer.kind === 'unclear' ? 8 : 10)
        return
      }
      deaths++
      const asked = world.seen.requests
      const again = await begin(world, answer, makeLife(Number.POSITIVE_INFINITY))(NUMBER)
      expect(again).toEqual([wanted])
      expect(world.seen.requests - asked).toBeLessThanOrEqual(1)
      // What was on disk before the end is not asked again.
      const wasKept = rows.some((row) => row.freshUntilMs > START)
      expect(world.seen.requests - asked).toBe(wasKept ? 0 : 1)
    }
    expect.unreachable('the look-up never came to its end')
  })
})
