import { afterEach, expect, test, vi } from 'vitest'
import { fetchLate, offer } from '../../entrypoints/finder/doors.ts'
import type { Send } from '../../src/shell/bus.ts'

const LISTING = { site: '', title: 'Example', models: [], attributes: [] }
const LISTING_KEY = Symbol.for('proofmark.listing')
const live = new AbortController().signal

afterEach(() => Reflect.deleteProperty(globalThis, LISTING_KEY))

test('asks for the script once, and takes what it offers', async () => {
  const send = vi.fn(async () => {
    offer('listing', () => LISTING)
    return { kind: 'answer' as const, body: { done: true } }
  })
  const first = await fetchLate('listing', send as unknown as Send, live)
  const second = await fetchLate('listing', send as unknown as Send, live)
  expect(first?.([])).toBe(LISTING)
  expect(second).toBe(first)
  expect(send.mock.calls).toEqual([['inject', { script: 'listing' }, live]])
})

test('is without it when the script does not come, or when all is undone meanwhile', async () => {
  const silent = vi.fn(async () => ({ kind: 'silent' as const }))
  expect(await fetchLate('listing', silent as unknown as Send, live)).toBeUndefined()
  const ending = new AbortController()
  const late = vi.fn(async () => {
    offer('listing', () => LISTING)
    ending.abort()
    return { kind: 'answer' as const, body: { done: true } }
  })
  expect(await fetchLate('listing', late as unknown as Send, ending.signal)).toBeUndefined()
})
