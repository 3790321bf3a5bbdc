import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Api } from '../../src/shell/api.ts'
import { followPage, followWatched } from '../../src/shell/follow.ts'

const makeEvent = () => {
  const listeners = new Set<(...given: unknown[]) => void>()
  return {
    addListener: (listener: (...given: unknown[]) => void) => void listeners.add(listener),
    removeListener: (listener: (...given: unknown[]) => void) => void listeners.delete(listener),
    fire: (...given: unknown[]) => {
      for (const listener of listeners) listener(...given)
    },
    listeners,
  }
}
const make = () => ({
  tabs: { onActivated: makeEvent(), onUpdated: makeEvent() },
  storage: { onChanged: makeEvent() },
})
const asApi = (api: ReturnType<typeof make>): Api => api as unknown as Api

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('another tab in front, one that loads, one that was read: said once for all of a moment', () => {
  const api = make()
  const changed = vi.fn()
  const stop = followPage(asApi(api), changed)
  for (const fire of [
    () => api.tabs.onActivated.fire({ tabId: 1 }),
    () => api.tabs.onUpdated.fire(1, { status: 'loading' }),
    () => api.storage.onChanged.fire({ 'tab:1': {} }, 'session'),
  ]) {
    changed.mockClear()
    fire()
    fire()
    expect(changed).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(changed).toHaveBeenCalledTimes(1)
  }
  changed.mockClear()
  api.tabs.onUpdated.fire(1, { title: 'x' })
  api.storage.onChanged.fire({ 'tab:1': {} }, 'local')
  api.storage.onChanged.fire({ other: {} }, 'session')
  api.tabs.onActivated.fire({ tabId: 1 })
  stop()
  vi.runAllTimers()
  expect(changed).not.toHaveBeenCalled()
  expect(
    [api.tabs.onActivated, api.tabs.onUpdated, api.storage.onChanged].map(({ listeners }) => listeners.size),
  ).toEqual([0, 0, 0])
})

test('the list of watched certificates, and nothing else in storage', () => {
  const api = make()
  const changed = vi.fn()
  const stop = followWatched(asApi(api), changed)
  api.storage.onChanged.fire({ settings: {} }, 'local')
  api.storage.onChanged.fire({ watched: {} }, 'session')
  expect(changed).not.toHaveBeenCalled()
  api.storage.onChanged.fire({ watched: {} }, 'local')
  expect(changed).toHaveBeenCalledTimes(1)
  stop()
  api.storage.onChanged.fire({ watched: {} }, 'local')
  expect(changed).toHaveBeenCalledTimes(1)
})
