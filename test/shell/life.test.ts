import { expect, test, vi } from 'vitest'
import { beginLife, LIFE_KEY } from '../../src/shell/life.ts'

const makeEvent = () => {
  const listeners: (() => void)[] = []
  return {
    addListener: (listener: () => void) => void listeners.push(listener),
    fire: () => {
      for (const listener of listeners) listener()
    },
  }
}

/** A worker of the extension that starts; `rows` is what `storage.session` holds. */
const startWorker = (rows: Record<string, unknown>, work = vi.fn(async (): Promise<unknown> => undefined)) => {
  const runtime = { onInstalled: makeEvent(), onStartup: makeEvent() }
  const area = {
    get: vi.fn(async (key: string): Promise<object> => (key in rows ? { [key]: rows[key] } : {})),
    set: vi.fn(async (items: object) => void Object.assign(rows, items)),
  }
  const start = (): void => beginLife({ runtime, area } as unknown as Parameters<typeof beginLife>[0], work)
  return { runtime, area, work, start }
}
const settled = (): Promise<unknown> => new Promise((done) => setImmediate(done))

test('a life of which no event tells begins all the same, and begins once', async () => {
  const rows: Record<string, unknown> = {}
  const first = startWorker(rows)
  first.start()
  await settled()
  const second = startWorker(rows)
  second.start()
  await settled()
  expect([first.work.mock.calls.length, second.work.mock.calls.length]).toEqual([1, 0])
  // Renewed, turned off and on, started with the browser: the browser has emptied it.
  delete rows[LIFE_KEY]
  const next = startWorker(rows)
  next.start()
  await settled()
  expect(next.work).toHaveBeenCalledTimes(1)
})

test.each(['onInstalled', 'onStartup'] as const)('%s and the first look at it are one beginning', async (name) => {
  const { runtime, work, start } = startWorker({})
  start()
  runtime[name].fire()
  expect(work).toHaveBeenCalledTimes(1)
  await settled()
  runtime[name].fire()
  await settled()
  expect(work).toHaveBeenCalledTimes(1)
})

test('an event is believed where the mark of the life before is still there', async () => {
  const { runtime, work, start } = startWorker({ [LIFE_KEY]: true })
  start()
  await settled()
  expect(work).not.toHaveBeenCalled()
  runtime.onInstalled.fire()
  expect(work).toHaveBeenCalledTimes(1)
})

test('a beginning that failed, or whose worker was ended, is made anew at the next start', async () => {
  const rows: Record<string, unknown> = {}
  const failing = startWorker(
    rows,
    vi.fn(async () => Promise.reject(new Error('not now'))),
  )
  failing.start()
  await settled()
  const ended = startWorker(
    rows,
    vi.fn(() => new Promise<unknown>(() => undefined)),
  )
  ended.start()
  await settled()
  expect(rows).toEqual({})
  const next = startWorker(rows)
  next.start()
  await settled()
  expect([next.work.mock.calls.length, rows]).toEqual([1, { [LIFE_KEY]: true }])
})

test('storage that cannot be read or written keeps nothing from beginning', async () => {
  const { area, work, start } = startWorker({})
  area.get.mockRejectedValue(new Error('broken'))
  area.set.mockRejectedValue(new Error('broken'))
  start()
  await settled()
  expect(work).toHaveBeenCalledTimes(1)
})
