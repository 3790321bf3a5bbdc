import { describe, expect, test, vi } from 'vitest'
import type { GetResult } from '../../src/core/registry.ts'
import { makeManners } from '../../src/shell/manners.ts'

const START = Date.parse('2026-11-21T08:00:00Z')
const OK: GetResult = { kind: 'ok', status: 200, body: '{}', contentType: 'application/json' }
const URL_A = 'https://official.example/a'

const make = (rows: Record<string, unknown> = {}, isAskedAgain = false) => {
  const clock = { nowMs: START }
  const replies: GetResult[] = []
  const get = vi.fn(async (_url: string): Promise<GetResult> => replies.shift() ?? OK)
  const waits: number[] = []
  const area = {
    get: async (key: string) => ({ [key]: rows[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(rows, items),
  } as unknown as Parameters<typeof makeManners>[0]['area']
  const polite = makeManners({
    get,
    isOfficial: (host) => host.endsWith('official.example'),
    isAskedAgain: () => isAskedAgain,
    draw: () => 0,
    area,
    now: () => new Date(clock.nowMs),
    waitFor: async (ms) => {
      waits.push(ms)
      clock.nowMs += ms
    },
    pauseMs: 1_000,
    perDay: 3,
  })
  return { polite, get, clock, replies, waits, rows }
}

describe('a host of an authority', () => {
  test('is asked one request after the other, with a pause between', async () => {
    const { polite, get, waits } = make()
    expect(await Promise.all([polite(URL_A), polite(`${URL_A}2`)])).toEqual([OK, OK])
    expect(get.mock.calls.map(([url]) => url)).toEqual([URL_A, `${URL_A}2`])
    expect(waits).toEqual([1_000])
  })
  test('is asked so many times a day and no more; the next day again', async () => {
    const { polite, get, clock } = make()
    for (let i = 0; i < 3; i++) expect(await polite(URL_A)).toEqual(OK)
    expect(await polite(URL_A)).toEqual({ kind: 'failed', why: 'refused' })
    expect(get).toHaveBeenCalledTimes(3)
    clock.nowMs += 86_400_000
    expect(await polite(URL_A)).toEqual(OK)
  })
  test('is left alone for as long as it asks, by a worker of another life, too', async () => {
    const first = make()
    first.replies.push({ kind: 'failed', why: 'refused', status: 429, retryAfterMs: 60_000 })
    await first.polite(URL_A)
    const second = make(first.rows)
    second.clock.nowMs += 51_999
    expect(await second.polite(URL_A)).toEqual({ kind: 'failed', why: 'refused' })
    expect(second.get).not.toHaveBeenCalled()
    second.clock.nowMs += 1
    expect(await second.polite(URL_A)).toEqual(OK)
    expect(second.waits).toEqual([8_000])
  })
  test('that turns us away without a word on how long is left alone for ten minutes', async () => {
    const { polite, get, clock, replies } = make()
    replies.push({ kind: 'failed', why: 'refused', status: 403 })
    await polite(URL_A)
    clock.nowMs += 591_999
    expect(await polite(URL_A)).toMatchObject({ kind: 'failed', why: 'refused' })
    expect(get).toHaveBeenCalledTimes(1)
    clock.nowMs += 8_001
    expect(await polite(URL_A)).toEqual(OK)
  })
  test('has nothing counted against it that never left the browser', async () => {
    const { polite, replies, waits } = make()
    replies.push({ kind: 'failed', why: 'not-permitted' })
    await polite(URL_A)
    await polite(URL_A)
    expect(waits).toEqual([])
  })
  test('has no more than twelve wait in line', async () => {
    const { polite, get } = make()
    const results = await Promise.all(Array.from({ length: 13 }, () => polite(URL_A)))
    expect(results.at(-1)).toEqual({ kind: 'failed', why: 'time-out' })
    expect(get.mock.calls.length).toBeLessThan(13)
  })
})

describe('a second try of an authority', () => {
  const BUSY: GetResult = { kind: 'failed', why: 'server-error', status: 503 }
  test('comes after the pause, and counts', async () => {
    const { polite, get, replies, waits, rows } = make({}, true)
    replies.push(BUSY)
    expect(await polite(URL_A)).toEqual(OK)
    // Drawn, and then what is missing of the pause.
    expect(waits).toEqual([300, 700])
    expect(get).toHaveBeenCalledTimes(2)
    expect(rows.manners).toMatchObject({ 'official.example': { count: 2 } })
  })
  test('is never one beyond the day', async () => {
    const { polite, get, replies } = make({}, true)
    replies.push(OK, OK, BUSY)
    for (let i = 0; i < 2; i++) await polite(URL_A)
    expect(await polite(URL_A)).toEqual(BUSY)
    expect(get).toHaveBeenCalledTimes(3)
  })
  test('does not come where a press stands for one request, nor for what is posted', async () => {
    const byClick = make()
    byClick.replies.push(BUSY)
    expect(await byClick.polite(URL_A)).toEqual(BUSY)
    const posting = make({}, true)
    posting.replies.push(BUSY)
    expect(await posting.polite(URL_A, { json: '{}' })).toEqual(BUSY)
    expect([byClick.get.mock.calls.length, posting.get.mock.calls.length]).toEqual([1, 1])
  })
  test('holds up nobody who waits in line', async () => {
    const { polite, get, replies } = make({}, true)
    replies.push(BUSY, OK)
    expect(await Promise.all([polite(URL_A), polite(`${URL_A}2`)])).toEqual([BUSY, OK])
    expect(get).toHaveBeenCalledTimes(2)
  })
  test.each([
    [8_000, OK, 2],
    [8_001, { ...BUSY, retryAfterMs: 8_001 }, 1],
  ])('is not waited for longer than anything else: %i ms', async (retryAfterMs, expected, calls) => {
    const { polite, get, replies } = make({}, true)
    replies.push({ ...BUSY, retryAfterMs })
    expect(await polite(URL_A)).toEqual(expected)
    expect(get).toHaveBeenCalledTimes(calls)
  })
})

test('other hosts are asked as they are, all at once', async () => {
  const { polite, get, waits } = make()
  await Promise.all(Array.from({ length: 20 }, (_, i) => polite(`https://open.example/${i}`)))
  expect(get).toHaveBeenCalledTimes(20)
  expect(waits).toEqual([])
})
