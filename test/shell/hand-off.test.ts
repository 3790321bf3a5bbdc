import { describe, expect, test, vi } from 'vitest'
import type { CertificateRecord } from '../../src/core/words.ts'
import { makeHandOffs, OFFICIAL_FILE } from '../../src/shell/hand-off.ts'
import { READ_MESSAGE, type ReadRecord, TASK_SYMBOL } from '../../src/shell/messages.ts'

const NUMBER = { scheme: 'cn-ccc', raw: '2024 01', compact: '202401', parts: {} }
const PAGE = 'https://look.example/search'
const RECORD: ReadRecord = { scheme: 'cn-ccc', number: '202401', status: 'suspended', holder: 'Example Ltd' }
const NOW = '2026-11-21T08:00:00.000Z'
const FRAME = { tabId: 9, frameId: 0, url: `${PAGE}?n=1` }

const make = (more: { readonly allowsLoopback?: boolean; readonly isExample?: boolean } = {}) => {
  const rows: Record<string, unknown> = {}
  const clock = { nowMs: Date.parse(NOW) }
  const kept: [CertificateRecord, number | undefined][] = []
  const tab = { id: 9, url: PAGE as string | undefined }
  const tabs = {
    create: vi.fn(async (_: { url: string; openerTabId?: number }) => tab),
    get: vi.fn(async () => tab),
    sendMessage: vi.fn(async (): Promise<unknown> => false),
  }
  const executeScript = vi.fn(async (_: { files?: string[]; args?: unknown[] }) => [])
  const handOffs = makeHandOffs({
    area: {
      get: async (key: string) => ({ [key]: rows[key] }),
      set: async (items: Record<string, unknown>) => void Object.assign(rows, items),
      remove: async (key: string) => void delete rows[key],
    } as unknown as Parameters<typeof makeHandOffs>[0]['area'],
    tabs: tabs as unknown as Parameters<typeof makeHandOffs>[0]['tabs'],
    scripting: { executeScript } as unknown as Parameters<typeof makeHandOffs>[0]['scripting'],
    now: () => new Date(clock.nowMs),
    makeNonce: () => 'nonce-1',
    allowsLoopback: more.allowsLoopback ?? false,
    isExample: async () => more.isExample ?? false,
    keep: async (record, from) => void kept.push([record, from]),
  })
  return { handOffs, rows, clock, kept, tab, tabs, executeScript }
}
const opened = async (...given: Parameters<typeof make>) => {
  const made = make(...given)
  expect(await made.handOffs.open(NUMBER, PAGE, 7)).toBe(true)
  made.executeScript.mockClear()
  return made
}

test('opens the page beside the shop, and reads it once it is there', async () => {
  const { handOffs, tabs, executeScript } = make()
  await handOffs.open(NUMBER, PAGE, 7)
  expect(tabs.create.mock.calls).toEqual([[{ url: PAGE, openerTabId: 7 }]])
  const task = { nonce: 'nonce-1', scheme: 'cn-ccc', compact: '202401' }
  expect(executeScript.mock.calls.map(([{ args, files }]) => args ?? files)).toEqual([
    [TASK_SYMBOL, task],
    [OFFICIAL_FILE],
  ])
  expect(await handOffs.entry(9)).toMatchObject({ compact: '202401', state: 'open' })
})

test('one press opens one tab, though its message may be sent twice; a later press opens another', async () => {
  const { handOffs, tabs, clock } = make()
  const press = () => handOffs.open(NUMBER, PAGE, 7)
  expect([await press(), await press()]).toEqual([true, true])
  expect(tabs.create).toHaveBeenCalledTimes(1)
  await handOffs.open({ ...NUMBER, compact: '202402' }, PAGE, 7)
  expect(tabs.create).toHaveBeenCalledTimes(2)
  await press()
  clock.nowMs += 6_000
  await press()
  expect(tabs.create).toHaveBeenCalledTimes(4)
  tabs.get.mockRejectedValueOnce(new Error('closed meanwhile'))
  await press()
  expect(tabs.create).toHaveBeenCalledTimes(5)
})

test('a browser that opens no tab is told so', async () => {
  const { handOffs, tabs } = make()
  tabs.create.mockRejectedValue(new Error('no window'))
  expect(await handOffs.open(NUMBER, PAGE, 7)).toBe(false)
})

describe('a page that has loaded', () => {
  test.each([
    ['its own host', 'https://look.example/result', 2],
    ['another host', 'https://look.example.evil/result', 0],
    ['the same host without TLS', 'http://look.example/result', 0],
    ['a host that the browser hides from us', undefined, 0],
  ])('on %s', async (_, url, scripts) => {
    const { handOffs, tab, executeScript } = await opened()
    tab.url = url
    await handOffs.arrive(9)
    expect(executeScript).toHaveBeenCalledTimes(scripts)
  })
  test('in a tab that was not opened from here is left alone', async () => {
    const { handOffs, executeScript } = await opened()
    await handOffs.arrive(8)
    expect(executeScript).not.toHaveBeenCalled()
    expect(await handOffs.read(8)).toBe('unread')
  })
  test('an hour later is somebody’s ordinary page', async () => {
    const { handOffs, clock, executeScript } = await opened()
    clock.nowMs += 3_600_000
    await handOffs.arrive(9)
    expect(executeScript).not.toHaveBeenCalled()
    expect(await handOffs.take(FRAME, 'nonce-1', RECORD)).toBe(false)
  })
  test('on loopback is official in development only', async () => {
    const release = make()
    release.tab.url = 'http://127.0.0.1:9/'
    await release.handOffs.open(NUMBER, 'http://127.0.0.1:9/', 7)
    expect(release.executeScript).not.toHaveBeenCalled()
    const development = make({ allowsLoopback: true })
    development.tab.url = 'http://127.0.0.1:9/'
    await development.handOffs.open(NUMBER, 'http://127.0.0.1:9/', 7)
    expect(development.executeScript).toHaveBeenCalledTimes(2)
  })
})

describe('an answer', () => {
  test('is kept with its source and time, and sent back to the shop', async () => {
    const { handOffs, kept } = await opened()
    expect(await handOffs.take(FRAME, 'nonce-1', RECORD)).toBe(true)
    expect(kept).toEqual([[{ ...RECORD, source: 'hand-off:cn-ccc', readAt: NOW, asOf: NOW }, 7]])
    expect(await handOffs.entry(9)).toMatchObject({ state: 'taken' })
  })
  test('about an example number is a demonstration, whatever page shows it', async () => {
    const { handOffs, kept } = await opened({ isExample: true })
    await handOffs.take(FRAME, 'nonce-1', RECORD)
    expect(kept[0]?.[0].demo).toBe(true)
  })
  test.each([
    ['with another nonce', FRAME, 'nonce-2', RECORD],
    ['from another tab', { ...FRAME, tabId: 8 }, 'nonce-1', RECORD],
    ['from a frame inside', { ...FRAME, frameId: 3 }, 'nonce-1', RECORD],
    ['from another host', { ...FRAME, url: 'https://evil.example/' }, 'nonce-1', RECORD],
    ['without TLS', { ...FRAME, url: 'http://look.example/' }, 'nonce-1', RECORD],
    ['about another number', FRAME, 'nonce-1', { ...RECORD, number: '202402' }],
    ['about another scheme', FRAME, 'nonce-1', { ...RECORD, scheme: 'us-fcc' }],
  ] as const)('%s is not taken', async (_, frame, nonce, record) => {
    const { handOffs, kept } = await opened()
    expect(await handOffs.take(frame, nonce, record)).toBe(false)
    expect(kept).toEqual([])
    expect(await handOffs.entry(9)).toMatchObject({ state: 'open' })
  })
})

describe('reading on demand', () => {
  test('tells the page to read, and says what came of it', async () => {
    const { handOffs, tabs } = await opened()
    tabs.sendMessage.mockImplementation(async () => handOffs.take(FRAME, 'nonce-1', RECORD))
    expect(await handOffs.read(9)).toBe('taken')
    expect(tabs.sendMessage).toHaveBeenCalledWith(9, READ_MESSAGE)
  })
  test('a page that shows nothing of ours is unread; so is one we may not enter', async () => {
    const { handOffs, executeScript } = await opened()
    expect(await handOffs.read(9)).toBe('unread')
    executeScript.mockRejectedValue(new Error('Cannot access contents'))
    expect(await handOffs.read(9)).toBe('unread')
    expect(await handOffs.entry(9)).toMatchObject({ state: 'unread' })
  })
})

test('a closed tab leaves nothing behind', async () => {
  const { handOffs, rows } = await opened()
  await handOffs.forget(9)
  expect(rows).toEqual({})
})
