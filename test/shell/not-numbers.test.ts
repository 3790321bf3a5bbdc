import { expect, test } from 'vitest'
import { makeNotNumbers } from '../../src/shell/not-numbers.ts'

const entryOf = (i: number, host = 'shop.example') => ({
  host,
  id: `cn-ccc:${i}`,
  text: `${i}`,
  mark: 'CCC',
  at: 'now',
})
const make = (stored?: unknown, fails = false) => {
  const rows: Record<string, unknown> = { 'not-numbers': stored }
  const area = {
    get: async () => rows,
    set: async (items: Record<string, unknown>) => {
      if (fails) throw new Error('full')
      Object.assign(rows, items)
    },
  }
  return makeNotNumbers(area as unknown as Parameters<typeof makeNotNumbers>[0])
}

test('one is kept once, the newest first, and taken back alone', async () => {
  const none = make()
  for (const i of [1, 2, 1]) expect(await none.add(entryOf(i))).toBe(true)
  await none.add(entryOf(1, 'other.example'))
  expect((await none.list()).map(({ host, id }) => `${host} ${id}`)).toEqual([
    'other.example cn-ccc:1',
    'shop.example cn-ccc:1',
    'shop.example cn-ccc:2',
  ])
  expect(await none.remove('shop.example', 'cn-ccc:1')).toHaveLength(2)
  expect(await none.list()).toHaveLength(2)
})

test.each([
  [299, 300],
  [300, 300],
])('of %i and one more %i are kept', async (before, after) => {
  const none = make(Array.from({ length: before }, (_, i) => entryOf(i + 10)))
  await none.add(entryOf(1))
  expect(await none.list()).toHaveLength(after)
  expect((await none.list())[0]?.id).toBe('cn-ccc:1')
})

test('what is damaged is nothing, and what cannot be written is said', async () => {
  expect(await make('x').list()).toEqual([])
  expect(await make([entryOf(1), { host: 1 }, null]).list()).toEqual([entryOf(1)])
  expect(await make([], true).add(entryOf(1))).toBe(false)
})

test('while storage cannot be read nothing is written over it', async () => {
  const rows: Record<string, unknown> = { 'not-numbers': [entryOf(1), entryOf(2)] }
  const trouble = { isOn: true }
  const area = {
    get: async () => {
      if (trouble.isOn) throw new Error('unreadable')
      return rows
    },
    set: async (items: Record<string, unknown>) => void Object.assign(rows, items),
  }
  const none = makeNotNumbers(area as unknown as Parameters<typeof makeNotNumbers>[0])
  expect(await none.list()).toEqual([])
  expect(await none.add(entryOf(3))).toBe(false)
  expect(await none.remove('shop.example', 'cn-ccc:1')).toEqual([])
  trouble.isOn = false
  expect(await none.list()).toHaveLength(2)
})
