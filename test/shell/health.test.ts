import { expect, test } from 'vitest'
import type { Answer } from '../../src/core/words.ts'
import { makeHealthBook } from '../../src/shell/health.ts'

const START = Date.parse('2026-11-21T08:00:00Z')
const make = (fails = false) => {
  const rows: Record<string, unknown> = {}
  const clock = { nowMs: START, writes: 0 }
  const area = {
    get: async (key: string) => (fails ? Promise.reject(new Error('corrupt')) : { [key]: rows[key] }),
    set: async (items: Record<string, unknown>) => {
      clock.writes += 1
      if (fails) throw new Error('full')
      Object.assign(rows, items)
    },
  } as unknown as Parameters<typeof makeHealthBook>[0]['area']
  return { book: makeHealthBook({ area, now: () => new Date(clock.nowMs) }), clock }
}
const at = (ms: number): string => new Date(START + ms).toISOString()
const unclear = (why: Extract<Answer, { kind: 'unclear' }>['why']): Answer => ({ kind: 'unclear', why })
const absent: Answer = { kind: 'absent', source: 'a', readAt: 'x', asOf: 'x' }

test('an answer and a failure stand side by side, each with its time', async () => {
  const { book, clock } = make()
  await book.note('a', absent)
  clock.nowMs += 5_000
  await book.note('a', unclear('offline'))
  await book.note('b', unclear('not-covered'))
  expect(await book.all()).toEqual({
    a: { answeredAt: at(0), failedAt: at(5_000), why: 'offline' },
    b: { answeredAt: at(5_000) },
  })
})

test('the same news within a minute is written once; another reason at once', async () => {
  const { book, clock } = make()
  await book.note('a', unclear('offline'))
  clock.nowMs += 59_999
  await book.note('a', unclear('offline'))
  expect(clock.writes).toBe(1)
  await book.note('a', unclear('time-out'))
  expect((await book.all()).a).toEqual({ failedAt: at(59_999), why: 'time-out' })
  clock.nowMs += 60_000
  await book.note('a', unclear('time-out'))
  expect((await book.all()).a?.failedAt).toBe(at(119_999))
})

test('notes at once lose nothing', async () => {
  const { book } = make()
  await Promise.all(['a', 'b', 'c'].map((id) => book.note(id, absent)))
  expect(Object.keys(await book.all())).toEqual(['a', 'b', 'c'])
})

test('storage that fails is no trouble', async () => {
  const { book } = make(true)
  await book.note('a', absent)
  expect(await book.all()).toEqual({})
})
