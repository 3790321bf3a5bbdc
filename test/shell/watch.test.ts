import { describe, expect, test, vi } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { MAX_WATCHED, type Watched } from '../../src/core/watched.ts'
import type { Status } from '../../src/core/words.ts'
import { wordsFor } from '../../src/say/words/index.ts'
import { makeWatch } from '../../src/shell/watch.ts'
import { makeWatchNews } from '../../src/shell/watch-news.ts'
import { shownWith } from '../ui/shown.ts'

const HOUR_MS = 60 * 60_000
const START_MS = Date.parse('2026-11-22T08:00:00Z')
const watchWords = { label: 'Watch', busy: '', done: '', failed: '' }

const shownOf = (id: string, status: Status | undefined, kind: Shown['kind'] = 'genuine'): Shown =>
  shownWith({ id, kind, watch: watchWords, ...(status ? { certificate: { status, holder: 'Example' } } : {}) })

const make = () => {
  let nowMs = START_MS
  let isFull = false
  const rows: Record<string, unknown> = {}
  const said = new Map<string, Shown | undefined>()
  const look = vi.fn(async (id: string) => said.get(id))
  const wakeAt = vi.fn(async (_ms: number | undefined) => undefined)
  const tell = vi.fn(async (_entry: Watched) => undefined)
  const newsChanged = vi.fn(async () => undefined)
  const area = {
    get: async () => ({ ...rows }),
    set: async (items: object) => {
      if (isFull) throw new Error('full')
      Object.assign(rows, items)
    },
  } as unknown as Pick<chrome.storage.StorageArea, 'get' | 'set'>
  const watch = makeWatch({ area, now: () => new Date(nowMs), draw: () => 0.5, look, wakeAt, tell, newsChanged })
  return {
    watch,
    said,
    look,
    wakeAt,
    tell,
    newsChanged,
    rows,
    wait: (ms: number) => {
      nowMs += ms
    },
    fill: () => {
      isFull = true
    },
  }
}
const states = async ({ watch }: ReturnType<typeof make>) =>
  (await watch.list()).map(({ id, state, before, hasNews }) => [id, state, before, hasNews])

describe('watching', () => {
  test('keeps what a register has spoken of, once, and wakes a day later', async () => {
    const lab = make()
    expect(await lab.watch.add(shownOf('a:1', 'valid'))).toBe(true)
    expect(await lab.watch.add(shownOf('a:1', 'revoked'))).toBe(true)
    expect(await lab.watch.add(shownOf('a:2', undefined, 'absent'))).toBe(true)
    expect(await lab.watch.add(shownOf('a:3', undefined, 'unchecked'))).toBe(false)
    expect(await lab.watch.add(shownWith({ id: 'a:4', certificate: { status: 'valid' } }))).toBe(false)
    expect(await states(lab)).toEqual([
      ['a:2', 'absent', undefined, false],
      ['a:1', 'valid', undefined, false],
    ])
    expect(lab.wakeAt).toHaveBeenLastCalledWith(START_MS + 24 * HOUR_MS)
  })

  test('asks when it is due and not before, tells of a change once, keeps it until it was looked at', async () => {
    const lab = make()
    await lab.watch.add(shownOf('a:1', 'valid'))
    lab.said.set('a:1', shownOf('a:1', 'suspended', 'suspended'))
    lab.wait(24 * HOUR_MS - 1)
    await lab.watch.round()
    expect(lab.look).not.toHaveBeenCalled()
    lab.wait(1)
    await lab.watch.round()
    expect(lab.look.mock.calls).toEqual([['a:1', { anew: false }]])
    expect(await states(lab)).toEqual([['a:1', 'suspended', 'valid', true]])
    expect(lab.tell).toHaveBeenCalledTimes(1)
    lab.wait(24 * HOUR_MS)
    await lab.watch.round()
    expect([lab.look.mock.calls.length, lab.tell.mock.calls.length]).toEqual([2, 1])
    await lab.watch.change('a:1', 'seen')
    expect(await states(lab)).toEqual([['a:1', 'suspended', 'valid', false]])
  })

  test('takes no answer for no change, and tries again sooner', async () => {
    const lab = make()
    await lab.watch.add(shownOf('a:1', 'valid'))
    lab.said.set('a:1', shownOf('a:1', undefined, 'unchecked'))
    lab.wait(24 * HOUR_MS)
    await lab.watch.round()
    const [entry] = await lab.watch.list()
    expect([entry?.state, entry?.hasNews, entry?.failedAt, entry?.checkedAt]).toEqual([
      'valid',
      false,
      '2026-11-23T08:00:00.000Z',
      '2026-11-22T08:00:00.000Z',
    ])
    expect(lab.wakeAt).toHaveBeenLastCalledWith(START_MS + 28 * HOUR_MS)
    expect(lab.tell).not.toHaveBeenCalled()
  })

  test('asks for five at once at most, the rest ten minutes later; never for a paused one', async () => {
    const lab = make()
    for (let i = 0; i < 7; i += 1) await lab.watch.add(shownOf(`a:${i}`, 'valid'))
    await lab.watch.change('a:0', 'pause')
    lab.wait(24 * HOUR_MS)
    await lab.watch.round()
    expect(lab.look).toHaveBeenCalledTimes(5)
    expect(lab.wakeAt).toHaveBeenLastCalledWith(START_MS + 24 * HOUR_MS + 10 * 60_000)
    await lab.watch.round()
    expect(lab.look).toHaveBeenCalledTimes(6)
    expect(lab.look.mock.calls.map(([id]) => id)).not.toContain('a:0')
  })

  test('a certificate removed while it is asked for stays removed', async () => {
    const lab = make()
    await lab.watch.add(shownOf('a:1', 'valid'))
    lab.look.mockImplementationOnce(async () => {
      await lab.watch.change('a:1', 'remove')
      return shownOf('a:1', 'revoked', 'revoked')
    })
    expect(await lab.watch.check('a:1')).toEqual([])
    expect(lab.look.mock.calls).toEqual([['a:1', { anew: true }]])
    expect(lab.tell).not.toHaveBeenCalled()
    expect(lab.wakeAt).toHaveBeenLastCalledWith(undefined)
  })

  test(`holds ${MAX_WATCHED} and no more; says so where storage is full; reads past damage`, async () => {
    const lab = make()
    lab.rows.watched = [null, 7, { id: 'x' }]
    for (let i = 0; i < MAX_WATCHED; i += 1) expect(await lab.watch.add(shownOf(`a:${i}`, 'valid'))).toBe(true)
    expect(await lab.watch.add(shownOf('b:1', 'valid'))).toBe(false)
    await lab.watch.change('a:3', 'remove')
    lab.fill()
    expect(await lab.watch.add(shownOf('b:1', 'valid'))).toBe(false)
    expect(await lab.watch.list()).toHaveLength(MAX_WATCHED - 1)
  })
})

test('a notification says from what to what, only where it is allowed', async () => {
  const lab = make()
  await lab.watch.add(shownOf('a:1', 'valid'))
  lab.said.set('a:1', shownOf('a:1', undefined, 'absent'))
  const [entry] = await lab.watch.check('a:1')
  const create = vi.fn(async () => 'id')
  const contains = vi.fn(async () => false)
  const api = {
    permissions: { contains },
    notifications: { create },
    runtime: { getURL: (file: string) => file },
  } as unknown as Parameters<typeof makeWatchNews>[0]['api']
  const news = makeWatchNews({ api, words: async () => wordsFor('en') })
  if (!entry) throw new Error('no entry')
  await news.tell(entry)
  expect(create).not.toHaveBeenCalled()
  contains.mockResolvedValue(true)
  await news.tell(entry)
  expect(create).toHaveBeenCalledWith('watched:a:1', {
    type: 'basic',
    silent: true,
    iconUrl: 'icon/128.png',
    title: 'A certificate you watch has changed',
    message: 'Example mark 2020 00 0907 123456: in force → Not in the register',
  })
})
