import { describe, expect, test, vi } from 'vitest'
import type { Shown } from '../../src/core/shown.ts'
import { SITES_SYMBOL } from '../../src/core/site.ts'
import type { Frame } from '../../src/shell/door.ts'
import { FINDER_FILE, LATE_FILES } from '../../src/shell/grants.ts'
import { type HandlerDependencies, makeHandlers } from '../../src/shell/handlers.ts'
import { RESCAN_MESSAGE } from '../../src/shell/messages.ts'
import { makeSession } from '../../src/shell/session.ts'

const FRAME: Frame = { tabId: 7, frameId: 0, document: 'doc1', url: 'https://shop.example/p' }
const LISTING = { site: 'a lie', title: 'Example heater', models: [], attributes: [] }
const SITES = [{ id: 'shop', name: 'Shop', hosts: ['shop.example'], grounds: 'copies' }]
const shown = [{ id: 'cn-ccc:1', tone: 'alarm' }] as unknown as readonly Shown[]

const makeArea = () => {
  const rows: Record<string, unknown> = {}
  return {
    get: async (key: string) => (key in rows ? { [key]: rows[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(rows, items),
    remove: async (key: string) => void delete rows[key],
  } as unknown as Parameters<typeof makeSession>[0]
}

const make = (more: { readonly [K in keyof HandlerDependencies]?: unknown } = {}) => {
  const deps = {
    judge: vi.fn(async () => shown),
    readText: vi.fn(() => []),
    session: makeSession(makeArea()),
    toolbar: { show: vi.fn(async () => {}), clear: vi.fn(async () => {}) },
    settings: {
      get: vi.fn(async () => ({ language: 'auto', sites: [], registers: [] })),
      set: vi.fn(async () => ({ settings: { language: 'auto', sites: [], registers: [] }, problems: [] })),
    },
    grants: { reconcile: vi.fn(async () => ['*://*.shop.example/*']) },
    store: { clear: vi.fn(async () => 3) },
    tabs: { get: vi.fn(async () => ({ url: 'https://shop.example/p' })), sendMessage: vi.fn(async () => true) },
    sitesFor: vi.fn(async () => SITES),
    scripting: { executeScript: vi.fn(async () => []) },
    waitFor: (_: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve())),
  }
  return { deps, handlers: makeHandlers({ ...deps, ...more } as unknown as HandlerDependencies) }
}

describe('check', () => {
  test('answers, keeps the view for the popup, draws the toolbar', async () => {
    const { deps, handlers } = make()
    expect(await handlers.check({ claims: [], listing: LISTING }, FRAME)).toEqual({ shown })
    expect(await handlers.tab({ tabId: 7 }, undefined)).toEqual({
      state: 'checked',
      host: 'shop.example',
      title: 'Example heater',
      shown,
    })
    expect(deps.toolbar.show).toHaveBeenCalledWith(7, shown)
  })

  test('takes the host from the browser, not from the page', async () => {
    const { deps, handlers } = make()
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(deps.judge).toHaveBeenCalledWith([], { ...LISTING, site: 'shop.example' })
  })

  test('judges nothing by the words of a list, and keeps its title for the popup', async () => {
    const { deps, handlers } = make()
    const listing = { ...LISTING, page: 'list', models: ['EX-1'] } as const
    await handlers.check({ claims: [], listing }, FRAME)
    expect(deps.judge).toHaveBeenCalledWith([], {
      site: 'shop.example',
      title: '',
      page: 'list',
      models: [],
      attributes: [],
    })
    expect((await handlers.tab({ tabId: 7 }, undefined)).title).toBe('Example heater')
  })

  test('twice gives the same', async () => {
    const { handlers } = make()
    const body = { claims: [], listing: LISTING }
    expect(await handlers.check(body, FRAME)).toEqual(await handlers.check(body, FRAME))
  })

  test('a tab that moved on while we asked keeps nothing of it', async () => {
    const session = makeSession(makeArea())
    const { deps, handlers } = make({
      session,
      judge: async () => {
        await session.leave(7)
        return shown
      },
    })
    expect(await handlers.check({ claims: [], listing: LISTING }, FRAME)).toEqual({ shown })
    expect((await handlers.tab({ tabId: 7 }, undefined)).state).toBe('not-scanned')
    expect(deps.toolbar.show).not.toHaveBeenCalled()
  })

  test('a page with no claims is "nothing found"', async () => {
    const { handlers } = make({ judge: async () => [] })
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect((await handlers.tab({ tabId: 7 }, undefined)).state).toBe('nothing-found')
  })
})

test('the card goes into the very frame that asked', async () => {
  const { deps, handlers } = make()
  expect(await handlers.inject({ script: 'card' }, { ...FRAME, frameId: 3 })).toEqual({ done: true })
  expect(deps.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [3] }, files: [LATE_FILES.card] }],
  ])
})

test('before the reader come the shops that may fit', async () => {
  const { deps, handlers } = make()
  const target = { tabId: 7, frameIds: [3] }
  expect(await handlers.inject({ script: 'reader' }, { ...FRAME, frameId: 3 })).toEqual({ done: true })
  expect(deps.sitesFor.mock.calls).toEqual([['shop.example']])
  expect(deps.scripting.executeScript.mock.calls).toEqual([
    [{ target, func: expect.any(Function), args: [SITES_SYMBOL, SITES] }],
    [{ target, files: [LATE_FILES.reader] }],
  ])
  // The browser sends the function as text.
  const [[{ func, args }]] = deps.scripting.executeScript.mock.calls as unknown as [
    [{ func: unknown; args: unknown[] }],
  ]
  const world = globalThis as { [key: symbol]: unknown }
  new Function('args', `(${String(func)})(...args)`)(args)
  expect(world[Symbol.for(SITES_SYMBOL)]).toEqual(SITES)
  delete world[Symbol.for(SITES_SYMBOL)]
})

test.each([
  ['https://shop.example/p', 'not-scanned', 'shop.example'],
  ['chrome://extensions/', 'unsupported', ''],
  [undefined, 'no-permission', ''],
])('a tab at %s that was not read: %s', async (url, state, host) => {
  const { handlers } = make({ tabs: { get: async () => ({ url }) } })
  expect(await handlers.tab({ tabId: 7 }, undefined)).toEqual({ state, host, title: '', shown: [] })
})

describe('scan', () => {
  test('puts a finder in, has it read again, and gives what it found', async () => {
    const { deps, handlers } = make()
    deps.tabs.sendMessage.mockImplementation(async () => {
      await handlers.check({ claims: [], listing: LISTING }, FRAME)
      return true
    })
    expect((await handlers.scan({ tabId: 7 }, undefined)).state).toBe('checked')
    expect(deps.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: [FINDER_FILE] })
    expect(deps.tabs.sendMessage).toHaveBeenCalledWith(7, RESCAN_MESSAGE)
  })

  test('a page that never answers does not hold the popup', async () => {
    const waitFor = vi.fn(async () => {})
    const { deps, handlers } = make({ waitFor })
    deps.tabs.sendMessage.mockImplementation(() => new Promise(() => {}))
    expect((await handlers.scan({ tabId: 7 }, undefined)).state).toBe('not-scanned')
    expect(waitFor).toHaveBeenCalledWith(15_000, expect.anything())
  })

  test.each([
    ['https://shop.example/p', 'unsupported'],
    ['chrome://extensions/', 'unsupported'],
    [undefined, 'no-permission'],
  ])('a page at %s that lets no script in: %s', async (url, state) => {
    const { handlers } = make({
      tabs: { get: async () => ({ url }) },
      scripting: { executeScript: () => Promise.reject(new Error('Cannot access contents')) },
    })
    expect((await handlers.scan({ tabId: 7 }, undefined)).state).toBe(state)
  })
})

test('a number typed by hand is judged without a product', async () => {
  const readText = vi.fn(() => ['a claim'])
  const { deps, handlers } = make({ readText })
  expect(await handlers.manual({ text: '2020000907000001' }, undefined)).toEqual({ shown })
  expect(readText).toHaveBeenCalledWith('2020000907000001')
  expect(deps.judge).toHaveBeenCalledWith(['a claim'], { site: '', title: '', models: [], attributes: [] })
})

test('settings, grants and cache', async () => {
  const { deps, handlers } = make()
  expect(await handlers['set-settings']({ settings: { language: 'en' } }, undefined)).toMatchObject({ problems: [] })
  expect(deps.settings.set).toHaveBeenCalledWith({ language: 'en' })
  expect(deps.grants.reconcile).toHaveBeenCalledTimes(1)
  expect(await handlers['grants-changed']({}, undefined)).toEqual({ origins: ['*://*.shop.example/*'] })
  expect(await handlers['clear-cache']({}, undefined)).toEqual({ removed: 3 })
})
