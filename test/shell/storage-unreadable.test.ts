/** `storage.local` may fail for a moment. What a person chose or kept must stand there afterwards as before. */
import { expect, test, vi } from 'vitest'
import type { HistoryEntry } from '../../src/core/history.ts'
import { makeHealthBook } from '../../src/shell/health.ts'
import { makeHistory } from '../../src/shell/history.ts'
import { makeWatch } from '../../src/shell/watch.ts'
import { shownWith } from '../ui/shown.ts'

const START_MS = Date.parse('2026-11-22T08:00:00Z')
const now = () => new Date(START_MS)

const makeArea = () => {
  const rows: Record<string, unknown> = {}
  const trouble = { isOn: false }
  const area = {
    get: async () => {
      if (trouble.isOn) throw new Error('unreadable')
      return structuredClone(rows)
    },
    set: async (items: object) => void Object.assign(rows, items),
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set'>
  return { area, rows, trouble }
}

test('the list of watched certificates is not written over, and its next round stands', async () => {
  const { area, rows, trouble } = makeArea()
  const wakeAt = vi.fn(async (_ms: number | undefined) => undefined)
  const nothing = async () => undefined
  const watch = makeWatch({ area, now, draw: () => 0.5, look: nothing, wakeAt, tell: nothing, newsChanged: nothing })
  const words = { label: 'Watch', busy: '', done: '', failed: '' }
  const shownOf = (id: string) =>
    shownWith({ id, kind: 'genuine', watch: words, certificate: { status: 'valid', holder: 'Example' } })
  expect(await watch.add(shownOf('a:1'))).toBe(true)
  const before = structuredClone(rows)
  trouble.isOn = true
  expect(await watch.add(shownOf('a:2'))).toBe(false)
  expect(await watch.change('a:1', 'remove')).toEqual([])
  await watch.round()
  expect(rows).toEqual(before)
  expect(wakeAt.mock.calls.at(-1)?.[0]).toBeGreaterThan(START_MS)
})

test('who wanted no history gets none, and the choice stands', async () => {
  const { area, rows, trouble } = makeArea()
  const seen: HistoryEntry[] = []
  const table = {
    all: async () => seen,
    put: async (entries: readonly HistoryEntry[]) => void seen.push(...entries),
    remove: async () => undefined,
  }
  const book = makeHistory({ table, area, now })
  expect(await book.keepFor(0)).toBe(true)
  const before = structuredClone(rows)
  trouble.isOn = true
  const page = { host: 'shop.example', title: 'Charger', shown: [shownWith({})] }
  await book.note(page)
  await book.prune()
  expect(seen).toEqual([])
  expect(rows).toEqual(before)
  trouble.isOn = false
  await book.note(page)
  expect(seen).toEqual([])
  await book.keepFor(30)
  await book.note(page)
  expect(seen).toHaveLength(1)
})

test('what is known of other registers is not written over', async () => {
  const { area, rows, trouble } = makeArea()
  const book = makeHealthBook({ area, now })
  await book.note('a', { kind: 'unclear', why: 'offline' })
  const before = structuredClone(rows)
  trouble.isOn = true
  await book.note('b', { kind: 'unclear', why: 'offline' })
  expect(rows).toEqual(before)
})
