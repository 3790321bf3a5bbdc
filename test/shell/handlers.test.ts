import { describe, expect, test, vi } from 'vitest'
import { LOOK_SYMBOL } from '../../src/core/appearance.ts'
import type { Shown } from '../../src/core/shown.ts'
import { SITES_SYMBOL } from '../../src/core/site.ts'
import type { Frame } from '../../src/shell/door.ts'
import { FINDER_FILE, LATE_FILES, RESULTS_FILE } from '../../src/shell/grants.ts'
import { type HandlerDependencies, makeHandlers } from '../../src/shell/handlers.ts'
import { RESCAN_MESSAGE } from '../../src/shell/messages.ts'
import { makeSession } from '../../src/shell/session.ts'
import { defaultSettings } from '../../src/shell/settings.ts'

const FRAME: Frame = { tabId: 7, frameId: 0, document: 'doc1', url: 'https://shop.example/p' }
const LISTING = { site: 'a lie', title: 'Example heater', models: [], attributes: [] }
const SITES = [{ id: 'shop', name: 'Shop', hosts: ['shop.example'], grounds: 'copies' }]
const ABOUT = { number: { raw: '1' }, numberText: '1 1', url: 'https://look.example/' }
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
    find: vi.fn(async () => []),
    guess: vi.fn(async () => ({ candidates: [] })),
    errands: { get: vi.fn(async () => undefined) },
    session: makeSession(makeArea()),
    toolbar: { show: vi.fn(async () => {}), clear: vi.fn(async () => {}) },
    settings: {
      get: vi.fn(async () => defaultSettings(false)),
      set: vi.fn(async () => ({ settings: {}, problems: [] })),
    },
    grants: { reconcile: vi.fn(async () => ['*://*.shop.example/*']) },
    store: { clear: vi.fn(async () => 3) },
    tabs: { get: vi.fn(async () => ({ url: 'https://shop.example/p' })), sendMessage: vi.fn(async () => true) },
    sitesFor: vi.fn(async () => SITES),
    scripting: { executeScript: vi.fn(async () => []) },
    handOffs: {
      entry: vi.fn(async (_tabId: number): Promise<unknown> => undefined),
      open: vi.fn(async () => true),
      read: vi.fn(async () => 'taken'),
      take: vi.fn(async () => true),
    },
    lookUpOf: vi.fn(async (id: string) => (id === 'cn-ccc:1' ? ABOUT : undefined)),
    askRegister: vi.fn(async () => undefined),
    describe: vi.fn(async () => ({ open: [] })),
    reporting: { open: vi.fn(async () => true), unsaved: vi.fn(() => undefined) },
    notNumbers: {
      list: vi.fn(async (): Promise<readonly unknown[]> => []),
      add: vi.fn(async () => true),
      remove: vi.fn(async () => []),
    },
    history: { note: vi.fn(async () => undefined) },
    watch: { add: vi.fn(async (_shown: unknown) => true) },
    now: () => new Date('2026-11-22T08:00:00Z'),
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
    expect(deps.judge).toHaveBeenCalledWith([], { ...LISTING, site: 'shop.example' }, expect.any(Function), undefined)
  })

  test('judges nothing by the words of a list, and keeps its title for the popup', async () => {
    const { deps, handlers } = make()
    const listing = { ...LISTING, page: 'list', models: ['EX-1'] } as const
    await handlers.check({ claims: [], listing }, FRAME)
    const judged = { site: 'shop.example', title: '', page: 'list', models: [], attributes: [] }
    expect(deps.judge).toHaveBeenCalledWith([], judged, expect.any(Function), undefined)
    expect((await handlers.tab({ tabId: 7 }, undefined)).title).toBe('Example heater')
  })

  const BADGES = [{ form: 'words', quote: 'x' }] as const
  test.each([
    ['the address of the load', FRAME, { origin: 'https://shop.example', path: '/p' }],
    [
      'the bar, where the page has moved on by script',
      { ...FRAME, bar: 'https://shop.example/b?c=/d' },
      { origin: 'https://shop.example', path: '/b' },
    ],
    ['nothing, where the bar is of a page to come', { ...FRAME, bar: 'https://other.example/p' }, undefined],
    ['nothing in a frame', { ...FRAME, frameId: 3, bar: 'https://shop.example/p' }, undefined],
  ])('badges count for %s, also on a list', async (_case, frame, place) => {
    const { deps, handlers } = make()
    await handlers.check({ claims: [], listing: { ...LISTING, page: 'list', badges: BADGES } }, frame)
    const [[, listing, , shownBadges] = []] = deps.judge.mock.calls as unknown as (readonly unknown[])[]
    expect(listing).not.toHaveProperty('badges')
    expect(shownBadges).toEqual(place && { badges: BADGES, ...place })
  })

  test('is written into the history, and not in a private window nor for a page that was left', async () => {
    const { deps, handlers } = make()
    const { note } = deps.history
    await handlers.check({ claims: [], listing: LISTING }, { ...FRAME, isPrivate: true })
    expect(note).not.toHaveBeenCalled()
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(note).toHaveBeenCalledWith({ host: 'shop.example', title: 'Example heater', shown })
    expect(note).toHaveBeenCalledTimes(1)
  })

  test('a frame may watch what its own tab was told, and nothing else', async () => {
    const { deps, handlers } = make()
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(await handlers.watch({ id: 'cn-ccc:1' }, FRAME)).toEqual({ watched: true })
    expect(await handlers.watch({ id: 'cn-ccc:2' }, FRAME)).toEqual({ watched: false })
    expect(await handlers.watch({ id: 'cn-ccc:1', tabId: 7 }, { ...FRAME, tabId: 8 })).toEqual({ watched: false })
    expect(deps.watch.add.mock.calls).toEqual([[shown[0]]])
  })

  test('the trace is asked for by the number of a verdict, and by nothing that is none', async () => {
    const traceOf = vi.fn(async () => ({ kind: 'unclear', why: 'offline' }))
    const { handlers } = make({ traceOf })
    await handlers.trace({ id: 'cn-ccc:1', register: 'open:https://r.example' }, undefined)
    expect(traceOf.mock.calls).toEqual([[ABOUT.number, 'open:https://r.example']])
    await handlers.trace({ id: 'cn-ccc:9', register: 'open:https://r.example' }, undefined)
    expect(traceOf).toHaveBeenCalledTimes(1)
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
    [{ target: { tabId: 7, frameIds: [3] }, files: [...LATE_FILES.card] }],
  ])
})

test.each(['chips', 'card'] as const)('before the %s comes the appearance, where one was chosen', async (script) => {
  const { deps, handlers } = make()
  const appearance = { theme: 'dark', contrast: 'more', textPercent: 125 } as const
  deps.settings.get.mockResolvedValue({ ...defaultSettings(false), appearance })
  await handlers.inject({ script }, FRAME)
  const target = { tabId: 7, frameIds: [0] }
  expect(deps.scripting.executeScript.mock.calls).toEqual([
    [{ target, func: expect.any(Function), args: [LOOK_SYMBOL, appearance] }],
    [{ target, files: [...LATE_FILES[script]] }],
  ])
})

test('before the reader come the shops that may fit', async () => {
  const { deps, handlers } = make()
  const target = { tabId: 7, frameIds: [3] }
  expect(await handlers.inject({ script: 'reader' }, { ...FRAME, frameId: 3 })).toEqual({ done: true })
  expect(deps.sitesFor.mock.calls).toEqual([['shop.example']])
  expect(deps.scripting.executeScript.mock.calls).toEqual([
    [{ target, func: expect.any(Function), args: [SITES_SYMBOL, SITES] }],
    [{ target, files: [...LATE_FILES.reader] }],
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

  test('looks into the results of a list where that is asked for, and tells what kind of page it is', async () => {
    const { deps, handlers } = make()
    deps.tabs.sendMessage.mockImplementation(async () => {
      await handlers.check({ claims: [], listing: { ...LISTING, page: 'list' } }, FRAME)
      return true
    })
    expect(await handlers['scan-results']({ tabId: 7 }, undefined)).toMatchObject({ state: 'checked', page: 'list' })
    const files = [FINDER_FILE, RESULTS_FILE]
    expect(deps.scripting.executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files }]])
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
  const { deps, handlers } = make({ find: readText })
  expect(await handlers.manual({ text: '2020000907000001' }, undefined)).toEqual({ shown })
  expect(readText).toHaveBeenCalledWith('2020000907000001', undefined)
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

describe('asking one register', () => {
  const checked = async (more?: Parameters<typeof make>[0]) => {
    const made = make(more)
    await made.handlers.check({ claims: [], listing: LISTING }, FRAME)
    return made
  }

  test('a page may ask about what it was told, by one press, and is read again', async () => {
    const { deps, handlers } = await checked()
    expect(await handlers.ask({ id: 'cn-ccc:1', register: 'official' }, FRAME)).toEqual({ shown: shown[0] })
    expect(deps.askRegister.mock.calls).toEqual([[ABOUT.number, 'official']])
    expect(deps.tabs.sendMessage.mock.calls).toEqual([[7, RESCAN_MESSAGE]])
  })

  test.each([
    ['a verdict that its tab was never given', 'cn-ccc:2', FRAME],
    ['a verdict of another tab', 'cn-ccc:1', { ...FRAME, tabId: 8 }],
  ])('a page may not ask about %s', async (_, id, frame) => {
    const { deps, handlers } = await checked({ lookUpOf: async () => ABOUT })
    expect(await handlers.ask({ id, register: 'official' }, frame)).toEqual({})
    expect(await handlers['hand-off']({ id }, frame)).toEqual({ opened: false })
    expect(deps.askRegister).not.toHaveBeenCalled()
    expect(deps.handOffs.open).not.toHaveBeenCalled()
  })

  test('the popup asks for its tab; for a number typed by hand no page is read again', async () => {
    const { deps, handlers } = await checked()
    expect(await handlers.ask({ id: 'cn-ccc:1', register: 'official', tabId: 7 }, undefined)).toEqual({
      shown: shown[0],
    })
    expect(deps.tabs.sendMessage).toHaveBeenCalledTimes(1)
    expect(await handlers.ask({ id: 'cn-ccc:1', register: 'official' }, undefined)).toEqual({ shown: shown[0] })
    expect(deps.tabs.sendMessage).toHaveBeenCalledTimes(1)
    expect(deps.judge).toHaveBeenLastCalledWith([], { site: '', title: '', models: [], attributes: [] })
  })

  test('what is no number is asked of nobody', async () => {
    const { deps, handlers } = make()
    expect(await handlers.ask({ id: 'cn-ccc:', register: 'official' }, undefined)).toEqual({})
    expect(deps.askRegister).not.toHaveBeenCalled()
  })

  test('registers that answer late have the page read again once for all of them', async () => {
    const late: (() => void)[] = []
    const waits: (() => void)[] = []
    const { deps, handlers } = make({
      judge: async (_claims: unknown, _listing: unknown, tell: () => void) => {
        late.push(tell, tell)
        return shown
      },
      waitFor: () => new Promise<void>((resolve) => waits.push(resolve)),
    })
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    for (const tell of late) tell()
    expect(waits).toHaveLength(1)
    waits[0]?.()
    await vi.waitFor(() => expect(deps.tabs.sendMessage.mock.calls).toEqual([[7, RESCAN_MESSAGE]]))
  })
})

describe('official pages', () => {
  test('are opened for what the page was told, and know where they came from', async () => {
    const { deps, handlers } = make()
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(await handlers['hand-off']({ id: 'cn-ccc:1' }, FRAME)).toEqual({ opened: true })
    expect(await handlers['hand-off']({ id: 'cn-ccc:1', tabId: 7 }, undefined)).toEqual({ opened: true })
    expect(await handlers['hand-off']({ id: 'cn-ccc:1' }, undefined)).toEqual({ opened: true })
    expect(deps.handOffs.open.mock.calls).toEqual([
      [ABOUT.number, ABOUT.url, 7],
      [ABOUT.number, ABOUT.url, 7],
      [ABOUT.number, ABOUT.url, undefined],
    ])
  })
  test('are not opened where none is known', async () => {
    const { deps, handlers } = make({ lookUpOf: async () => ({ number: ABOUT.number, numberText: '1' }) })
    expect(await handlers['hand-off']({ id: 'cn-ccc:1' }, undefined)).toEqual({ opened: false })
    expect(deps.handOffs.open).not.toHaveBeenCalled()
  })
  test('are told of in the popup of their own tab', async () => {
    const { deps, handlers } = make()
    deps.handOffs.entry.mockResolvedValue({ scheme: 'cn-ccc', compact: '1', state: 'unread' })
    expect((await handlers.tab({ tabId: 9 }, undefined)).handOff).toEqual({ numberText: '1 1', state: 'unread' })
  })
  test('hand their answer back from their own frame, and are read on demand', async () => {
    const { deps, handlers } = make()
    const record = { scheme: 'cn-ccc', number: '1', status: 'valid' } as const
    expect(await handlers['official-answer']({ nonce: 'n', record }, FRAME)).toEqual({ taken: true })
    expect(deps.handOffs.take).toHaveBeenCalledWith(FRAME, 'n', record)
    expect(await handlers['read-official']({ tabId: 9 }, undefined)).toEqual({ state: 'taken' })
  })
})

describe('report', () => {
  const SUSPECT = { id: 'cn-ccc:1', tone: 'alarm', numberText: '1 1', schemeName: 'CCC', notNumber: {} }
  const withView = async () => {
    const made = make({ judge: async () => [SUSPECT] })
    await made.handlers.check({ claims: [], listing: LISTING }, FRAME)
    return made
  }

  test('a card opens the page on its own verdict, in its own tab, and takes no screenshot', async () => {
    const { deps, handlers } = await withView()
    const wanted = { id: 'cn-ccc:1', tabId: 99, withScreenshot: true }
    expect(await handlers.report(wanted, { ...FRAME, frameId: 3 })).toEqual({ opened: true })
    expect(deps.reporting.open.mock.calls).toEqual([[{ tabId: 7, frameId: 3, shown: SUSPECT, withScreenshot: false }]])
  })
  test.each([[{}], [{ id: 'cn-ccc:2' }]])('a page opens nothing with %j', async (wanted) => {
    const { deps, handlers } = await withView()
    expect(await handlers.report(wanted, FRAME)).toEqual({ opened: false })
    expect(deps.reporting.open).not.toHaveBeenCalled()
  })
  test('the popup opens it on the page of a tab', async () => {
    const { deps, handlers } = await withView()
    expect(await handlers.report({ tabId: 7, withScreenshot: true }, undefined)).toEqual({ opened: true })
    expect(deps.reporting.open.mock.calls).toEqual([
      [{ tabId: 7, frameId: undefined, shown: undefined, withScreenshot: true }],
    ])
  })
  test('and on a number typed by hand', async () => {
    const { deps, handlers } = await withView()
    expect(await handlers.report({ id: 'cn-ccc:1' }, undefined)).toEqual({ opened: true })
    expect(deps.readText).toHaveBeenCalledWith('1')
    expect(deps.reporting.open.mock.calls).toEqual([
      [{ tabId: undefined, frameId: undefined, shown: SUSPECT, withScreenshot: undefined }],
    ])
  })

  test('what is no number is kept with its site, and the page is read again', async () => {
    const { deps, handlers } = await withView()
    expect(await handlers['not-a-number']({ id: 'cn-ccc:1' }, FRAME)).toEqual({ kept: true })
    const entry = { host: 'shop.example', id: 'cn-ccc:1', text: '1 1', mark: 'CCC', at: '2026-11-22T08:00:00.000Z' }
    expect(deps.notNumbers.add.mock.calls).toEqual([[entry]])
    expect(deps.tabs.sendMessage).toHaveBeenCalledWith(7, RESCAN_MESSAGE)
  })
  test('only what was shown, and may be said to be none, is kept', async () => {
    const { deps, handlers } = make()
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(await handlers['not-a-number']({ id: 'cn-ccc:1' }, FRAME)).toEqual({ kept: false })
    expect(await handlers['not-a-number']({ id: 'cn-ccc:2' }, FRAME)).toEqual({ kept: false })
    expect(deps.notNumbers.add).not.toHaveBeenCalled()
  })
  test.each([
    ['mark', { id: 'mute/cn-ccc', mark: 'CCC' }],
    ['site', { id: 'mute/', mark: 'All notes' }],
  ] as const)('a %s is muted on its site, and the page is read again', async (what, about) => {
    const { deps, handlers } = make({
      judge: async () => [{ ...SUSPECT, scheme: 'cn-ccc', mute: { all: 'All notes' } }],
    })
    await handlers.check({ claims: [], listing: LISTING }, FRAME)
    expect(await handlers.mute({ id: 'cn-ccc:2', what }, FRAME)).toEqual({ kept: false })
    expect(await handlers.mute({ id: 'cn-ccc:1', what }, FRAME)).toEqual({ kept: true })
    const entry = { host: 'shop.example', text: '', at: '2026-11-22T08:00:00.000Z', ...about }
    expect(deps.notNumbers.add.mock.calls).toEqual([[entry]])
    expect(deps.tabs.sendMessage).toHaveBeenCalledWith(7, RESCAN_MESSAGE)
  })
  test.each([
    ['mute/', 'shop.example', 0],
    ['mute/cn-ccc', 'shop.example', 0],
    ['mute/cn-cqc', 'shop.example', 1],
    ['mute/', 'other.example', 1],
  ])('with %s on %s the page is told of %i, and the toolbar of one', async (id, host, told) => {
    const { deps, handlers } = make({ judge: async () => [{ ...SUSPECT, scheme: 'cn-ccc' }] })
    deps.notNumbers.list.mockResolvedValue([{ host, id }])
    expect((await handlers.check({ claims: [], listing: LISTING }, FRAME)).shown).toHaveLength(told)
    expect((await handlers.tab({ tabId: 7 }, undefined)).shown).toHaveLength(1)
  })
  test.each([
    ['shop.example', 0],
    ['other.example', 1],
  ])('what is none on %s leaves %i here', async (host, left) => {
    const { deps, handlers } = make()
    deps.notNumbers.list.mockResolvedValue([{ host, id: 'cn-ccc:1' }])
    expect((await handlers.check({ claims: [], listing: LISTING }, FRAME)).shown).toHaveLength(left)
  })
})
