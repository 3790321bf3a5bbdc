import { expect, test, vi } from 'vitest'
import { wordsFor } from '../../src/say/words/index.ts'
import type { Api } from '../../src/shell/api.ts'
import { startWatch, WATCH_ALARM } from '../../src/shell/watch-background.ts'
import { shownWith } from '../ui/shown.ts'

const NOW = new Date('2026-11-22T08:00:00Z')

const makeApi = (rows: Record<string, unknown>, alarm: object | undefined) => {
  const listeners: Record<string, ((...given: unknown[]) => unknown)[]> = {}
  const event = (name: string) => ({
    addListener: (listener: (...given: unknown[]) => unknown) => {
      listeners[name] = [...(listeners[name] ?? []), listener]
    },
  })
  const create = vi.fn(async () => undefined)
  const api = {
    alarms: { get: async () => alarm, create, clear: vi.fn(async () => true), onAlarm: event('alarm') },
    runtime: { getURL: (file: string) => file },
    permissions: { onAdded: event('added'), contains: async () => false },
    storage: { local: { get: async () => rows, set: async (items: object) => void Object.assign(rows, items) } },
    tabs: {},
  }
  return { api: api as unknown as Api, create, listeners }
}
const watched = (): Record<string, unknown> => ({
  watched: [{ id: 'a:1', state: 'valid', number: '1', nextAtMs: NOW.getTime() - 1, isPaused: false, hasNews: false }],
})
const start = (api: Api) => {
  const look = vi.fn(async () => shownWith({ id: 'a:1', certificate: { status: 'revoked' } }))
  const newsChanged = vi.fn(async () => undefined)
  startWatch({ api, words: async () => wordsFor('en'), look, now: () => NOW, newsChanged })
  return { look, newsChanged }
}

test('sets an alarm that was lost, and leaves one alone that is there', async () => {
  const lost = makeApi(watched(), undefined)
  start(lost.api)
  await vi.waitFor(() => expect(lost.create).toHaveBeenCalledWith(WATCH_ALARM, { when: NOW.getTime() + 600_000 }))
  const there = makeApi(watched(), {})
  const { look } = start(there.api)
  await new Promise((done) => setImmediate(done))
  expect([there.create.mock.calls.length, look.mock.calls.length]).toEqual([0, 0])
})

test('asks at its own alarm, and says what is news', async () => {
  const { api, listeners } = makeApi(watched(), {})
  const { look, newsChanged } = start(api)
  for (const listener of listeners.alarm ?? []) listener({ name: 'another' })
  expect(look).not.toHaveBeenCalled()
  for (const listener of listeners.alarm ?? []) listener({ name: WATCH_ALARM })
  await vi.waitFor(() => expect(newsChanged).toHaveBeenCalled())
  expect(look.mock.calls).toEqual([['a:1', { anew: false }]])
})
