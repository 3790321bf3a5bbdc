import { afterEach, expect, test, vi } from 'vitest'
import { fetchLate, offer, type Read } from '../../entrypoints/finder/doors.ts'
import type { Send } from '../../src/shell/bus.ts'

const READ: Read = {
  anchorOf: () => null,
  titleAnchor: () => null,
  claims: [],
  listing: { site: '', title: 'Example', models: [], attributes: [] },
}
function* read(): Generator<undefined, Read> {
  yield
  return READ
}
const READER_KEY = Symbol.for('proofmark.reader')
const live = new AbortController().signal

afterEach(() => Reflect.deleteProperty(globalThis, READER_KEY))

test('asks for the script once, and takes what it offers', async () => {
  const send = vi.fn(async () => {
    offer('reader', read)
    return { kind: 'answer' as const, body: { done: true } }
  })
  const first = await fetchLate('reader', send as unknown as Send, live)
  const second = await fetchLate('reader', send as unknown as Send, live)
  expect(first).toBe(read)
  expect(second).toBe(first)
  expect(send.mock.calls).toEqual([['inject', { script: 'reader' }, live]])
})

test('is without it when the script does not come, or when all is undone meanwhile', async () => {
  const silent = vi.fn(async () => ({ kind: 'silent' as const }))
  expect(await fetchLate('reader', silent as unknown as Send, live)).toBeUndefined()
  const ending = new AbortController()
  const late = vi.fn(async () => {
    offer('reader', read)
    ending.abort()
    return { kind: 'answer' as const, body: { done: true } }
  })
  expect(await fetchLate('reader', late as unknown as Send, ending.signal)).toBeUndefined()
})
