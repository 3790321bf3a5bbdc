import { beforeEach, describe, expect, test, vi } from 'vitest'
import { meaningsOf } from '../../src/core/meaning.ts'
import type { Shown } from '../../src/core/shown.ts'
import type { Guess } from '../../src/core/typed.ts'
import type { Claim, Listing } from '../../src/core/words.ts'
import { WORDS, wordsFor } from '../../src/say/words/index.ts'
import { abouts } from '../../src/schemes/about/index.ts'
import { schemes } from '../../src/schemes/index.ts'
import type { Api } from '../../src/shell/api.ts'
import { startBackground } from '../../src/shell/background.ts'
import { FINDER_FILE, RESULTS_FILE } from '../../src/shell/grants.ts'
import { LIFE_KEY } from '../../src/shell/life.ts'
import { RESCAN_MESSAGE, type Registers, type Reply, type TabView } from '../../src/shell/messages.ts'

const meanings = meaningsOf(schemes, abouts)
const OWN = 'chrome-extension://id/'
const LISTING: Listing = { site: '', title: 'Example heater', models: [], attributes: [] }
const PAGE = { id: 'id', tab: { id: 7 }, frameId: 0, documentId: 'doc1', url: 'https://shop.example/p' }
const POPUP = { id: 'id', url: `${OWN}popup.html` }
/** An example number: assumed never issued. */
const claim: Claim = {
  scheme: 'cn-ccc',
  strength: 'numbered-with-context',
  raw: '2020000907000001',
  quote: '3C证书编号：2020000907000001',
  passage: 0,
  start: 7,
  end: 23,
}

const makeEvent = () => {
  const listeners: ((...given: never[]) => unknown)[] = []
  return {
    addListener: (listener: (...given: never[]) => unknown) => void listeners.push(listener),
    fire: (...given: unknown[]) => listeners.map((listener) => listener(...(given as never[]))),
    listeners,
  }
}
const makeArea = () => {
  const rows: Record<string, unknown> = {}
  return {
    get: async (key: string) => (key in rows ? { [key]: rows[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(rows, items),
    remove: async (key: string) => void delete rows[key],
    rows,
  }
}

/** A browser around the background; its storage outlives the worker. The life of the extension has begun before, or begins. */
const makeBrowser = (life: 'begun' | 'new' = 'begun') => {
  const scripts: { id: string; js: string[]; matches: string[] }[] = []
  const origins = ['http://127.0.0.1/*']
  const sent: unknown[] = []
  const badges: unknown[] = []
  const action = async (): Promise<void> => {}
  const api = {
    runtime: {
      id: 'id',
      getURL: (file: string) => OWN + file,
      onMessage: makeEvent(),
      onInstalled: makeEvent(),
      onStartup: makeEvent(),
    },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en-GB' },
    storage: {
      local: makeArea(),
      session: makeArea(),
      managed: { get: vi.fn(async (): Promise<object> => ({})), onChanged: makeEvent() },
    },
    action: {
      setBadgeText: async (badge: unknown) => void badges.push(badge),
      setBadgeBackgroundColor: action,
      setBadgeTextColor: action,
      setTitle: action,
      setIcon: action,
      openPopup: action,
    },
    permissions: {
      getAll: async () => ({ origins, permissions: [] }),
      contains: async ({ origins: wanted }: { origins: string[] }) => wanted.every((one) => origins.includes(one)),
      onAdded: makeEvent(),
      onRemoved: makeEvent(),
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (more: typeof scripts) => void scripts.push(...more),
      updateContentScripts: async (more: typeof scripts) => void scripts.splice(0, 1, ...more),
      unregisterContentScripts: async () => void scripts.splice(0),
      executeScript: async () => [],
    },
    tabs: {
      query: async () => [],
      get: async () => ({ id: 7, url: 'https://shop.example/p' }),
      sendMessage: async (tab: number, message: unknown) => void sent.push([tab, message]),
      onUpdated: makeEvent(),
      onRemoved: makeEvent(),
    },
    alarms: {
      get: vi.fn(async (_name: string): Promise<object | undefined> => undefined),
      create: vi.fn(),
      onAlarm: makeEvent(),
    },
    commands: { onCommand: makeEvent() },
    contextMenus: { create: vi.fn(), removeAll: (done: () => void) => done(), onClicked: makeEvent() },
  }
  if (life === 'begun') api.storage.session.rows[LIFE_KEY] = true
  /** Replies of authorities' registers, by host. */
  const official = new Map<string, () => Response>()
  /** All other registers are broken, in a way that is not asked about once more; our own file can be read. */
  const file = vi.fn(async () => new Response(JSON.stringify(meanings)))
  const words = vi.fn(async () => new Response(JSON.stringify(WORDS.ja)))
  const fetch = vi.fn(async (address: string) =>
    address === `${OWN}abouts.json`
      ? file()
      : address === `${OWN}words/ja.json`
        ? words()
        : (official.get(new URL(address).host)?.() ?? new Response('', { status: 500 })),
  )
  const start = (isDevelopment = true): void =>
    startBackground({
      api: api as unknown as Api,
      fetch: fetch as unknown as typeof globalThis.fetch,
      now: () => new Date('2026-11-21T08:00:00Z'),
      isDevelopment,
    })
  const ask = <T>(name: string, body: unknown, sender: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const answer = (reply: Reply): void =>
        reply.ok ? resolve(reply.body as T) : reject(new Error(`${name}: ${reply.error}`))
      expect(api.runtime.onMessage.fire({ to: 'proofmark', name, body }, sender, answer)).toEqual([true])
    })
  return { api, scripts, origins, sent, badges, file, words, fetch, official, start, ask }
}
let browser: ReturnType<typeof makeBrowser>
beforeEach(() => {
  browser = makeBrowser()
  browser.start()
})
const check = () => browser.ask<{ shown: readonly Shown[] }>('check', { claims: [claim], listing: LISTING }, PAGE)
const look = () => browser.ask<{ state: string; shown: readonly Shown[] }>('tab', { tabId: 7 }, POPUP)

describe('a check', () => {
  test('with a dead register and no database ends in "not checked", never in silence or slander', async () => {
    const { shown } = await check()
    expect(shown.map(({ id, kind, lang }) => [id, kind, lang])).toEqual([
      ['cn-ccc:2020000907000001', 'unchecked', 'en'],
    ])
    expect(browser.fetch.mock.calls.map(([address]) => new URL(address).pathname)).toContain('/v1/alerts/index')
    expect((await look()).shown).toEqual(shown)
  })

  test('speaks the language that was chosen', async () => {
    const settings = await browser.ask<object>('get-settings', {}, POPUP)
    await browser.ask('set-settings', { settings: { ...settings, language: 'ja' } }, POPUP)
    expect((await check()).shown.map(({ lang, proseLang }) => [lang, proseLang])).toEqual([['ja', 'en']])
    await check()
    expect(browser.words).toHaveBeenCalledTimes(1)
  })

  test('speaks English while the words of a language cannot be read', async () => {
    const settings = await browser.ask<object>('get-settings', {}, POPUP)
    await browser.ask('set-settings', { settings: { ...settings, language: 'ja' } }, POPUP)
    browser.words.mockRejectedValueOnce(new TypeError('gone')).mockResolvedValueOnce(new Response('{"locale":"ja"}'))
    const langs: unknown[] = []
    for (let time = 0; time < 3; time += 1) langs.push((await check()).shown[0]?.lang)
    expect(langs).toEqual(['en', 'en', 'ja'])
  })

  test('asks nobody whose host is not granted', async () => {
    browser.origins.splice(0)
    expect((await check()).shown.map(({ kind }) => kind)).toEqual(['unchecked'])
    expect(browser.fetch.mock.calls).toEqual([[`${OWN}abouts.json`]])
  })

  test('reads what the marks mean once, however many ask, and anew in its next life', async () => {
    await Promise.all([check(), check()])
    expect(browser.file).toHaveBeenCalledTimes(1)
    browser.api.runtime.onMessage.listeners.splice(0)
    browser.start()
    await check()
    expect(browser.file).toHaveBeenCalledTimes(2)
  })

  test.each([
    ['is missing', async () => Promise.reject(new TypeError('gone'))],
    ['is of an unfinished build', async () => new Response('[{"id":"cn-ccc"}]')],
    ['lacks a scheme', async () => new Response(JSON.stringify(meanings.slice(1)))],
    ['is cut off', async () => new Response('[{"id":')],
    ['is refused', async () => new Response('', { status: 404 })],
  ])('ends in "not checked" when that file %s, and reads it anew next time', async (_, reply) => {
    browser.file.mockImplementationOnce(reply)
    const broken = (await check()).shown
    expect(broken.map(({ id, kind }) => [id, kind])).toEqual([['cn-ccc:2020000907000001', 'unchecked']])
    expect(broken[0]?.sentence).toContain(wordsFor('en').unclear['no-catalogue'])
    const whole = (await check()).shown
    expect(whole[0]?.schemeName).toContain('China Compulsory Certification')
    expect(broken[0]?.schemeName).toBe('cn-ccc')
  })

  test('a worker that was killed knows the tab again', async () => {
    const { shown } = await check()
    browser.api.runtime.onMessage.listeners.splice(0)
    browser.start()
    expect((await look()).shown).toEqual(shown)
  })
})

describe('tabs', () => {
  test('a tab that loads shows nothing of the page before', async () => {
    await check()
    browser.api.tabs.onUpdated.fire(7, { status: 'loading' })
    await vi.waitFor(async () => expect((await look()).state).toBe('not-scanned'))
    expect(browser.badges.at(-1)).toEqual({ tabId: 7, text: '' })
  })

  test('a page moved on by script is asked to read again; one that has spoken is not', async () => {
    await check()
    browser.api.tabs.onUpdated.fire(7, { status: 'complete' })
    browser.api.tabs.onUpdated.fire(8, { status: 'loading' })
    browser.api.tabs.onUpdated.fire(8, { status: 'complete' })
    await vi.waitFor(() => expect(browser.sent.length).toBeGreaterThan(0))
    expect(browser.sent).toEqual([[8, RESCAN_MESSAGE]])
  })

  test('a change that is no loading changes nothing', async () => {
    await check()
    browser.api.tabs.onUpdated.fire(7, { title: 'New title' })
    expect((await look()).state).toBe('checked')
  })

  test('a closed tab leaves nothing behind', async () => {
    await check()
    browser.api.tabs.onRemoved.fire(7)
    const ofTabs = () => Object.keys(browser.api.storage.session.rows).filter((key) => key !== LIFE_KEY)
    await vi.waitFor(() => expect(ofTabs()).toEqual([]))
  })
})

describe('a new life', () => {
  const registrations = ({ scripts }: typeof browser) => scripts.map(({ js, matches }) => [js, matches])
  const IN_LINE = [[[FINDER_FILE], ['http://127.0.0.1/*']]]

  test.each(['onInstalled', 'onStartup'] as const)('%s brings registrations into line', async (name) => {
    expect(registrations(browser)).toEqual([])
    browser.api.runtime[name].fire()
    await vi.waitFor(() => expect(registrations(browser)).toEqual(IN_LINE))
  })

  test('of which no event tells: registrations, menus, alarms and what is watched are seen to', async () => {
    const fresh = makeBrowser('new')
    const { local } = fresh.api.storage
    const watched = { id: 'cn-ccc:1', state: 'valid', number: '1', nextAtMs: 0, isPaused: false, hasNews: false }
    local.rows.watched = [watched]
    fresh.start()
    await vi.waitFor(() => expect(registrations(fresh)).toEqual(IN_LINE))
    await vi.waitFor(() => expect(local.rows.watched).not.toEqual([watched]))
    expect(fresh.api.contextMenus.create).toHaveBeenCalledTimes(6)
    const alarms = () => fresh.api.alarms.create.mock.calls.map(([name]) => name)
    await vi.waitFor(() => expect(alarms()).toEqual(expect.arrayContaining(['prune', 'outbox'])))
  })

  test('leaves the daily alarm alone where it is there', async () => {
    const fresh = makeBrowser('new')
    fresh.api.alarms.get.mockResolvedValue({ name: 'prune' })
    fresh.start()
    await vi.waitFor(() => expect(fresh.api.storage.session.rows).toHaveProperty(LIFE_KEY))
    expect(fresh.api.alarms.create.mock.calls.map(([name]) => name)).not.toContain('prune')
  })
})

test('a grant withdrawn while nobody looked is noticed by its event', async () => {
  browser.api.runtime.onInstalled.fire()
  await vi.waitFor(() => expect(browser.scripts).toHaveLength(1))
  browser.origins.splice(0)
  browser.api.permissions.onRemoved.fire()
  await vi.waitFor(() => expect(browser.scripts).toHaveLength(0))
})

test('selected text joins what the popup shows of its tab', async () => {
  browser.origins.splice(0)
  browser.api.contextMenus.onClicked.fire(
    { menuItemId: 'check-selection', selectionText: ` ${claim.raw} ` },
    { id: 7, url: 'https://shop.example/p' },
  )
  await vi.waitFor(async () => expect((await look()).shown.map(({ id }) => id)).toContain('cn-ccc:2020000907000001'))
})

const TAB = { id: 7, url: 'https://shop.example/p' }
/** With no host granted nobody is asked, and so nobody is waited for. */
const point = (info: object): void => {
  browser.origins.splice(0)
  browser.api.contextMenus.onClicked.fire({ frameId: 0, ...info }, TAB)
}
const errand = async () => (await browser.ask<TabView>('tab', { tabId: 7 }, POPUP)).errand
const idsShown = async () => (await look()).shown.map(({ id }) => id)

test.each([
  [
    'a sentence with a label',
    { menuItemId: 'check-selection', selectionText: `型号 EX-1，3C证书编号：${claim.raw}。` },
  ],
  ['a link to a register', { menuItemId: 'check-link', linkUrl: `https://evil.example/c/cn-ccc/${claim.raw}` }],
])('a number in %s is checked by menu, and the popup is told', async (_, info) => {
  point(info)
  await vi.waitFor(async () => expect((await errand())?.state).toBe('found'))
  expect(await idsShown()).toEqual(['cn-ccc:2020000907000001'])
})

test("a picture's description is read in the page, and whatever that answers is cut", async () => {
  const area = { x: 1, y: 2, width: 3, height: 4, viewWidth: 5 }
  const result = { texts: [7, `3C证书编号 ${claim.raw}`, 'x'.repeat(9000)], area }
  const run = vi.fn(async (_: object) => [{ result }])
  Object.assign(browser.api.scripting, { executeScript: run })
  point({ menuItemId: 'check-picture', srcUrl: 'https://shop.example/a.png', frameId: 3 })
  await vi.waitFor(async () => expect((await errand())?.state).toBe('found'))
  expect(run.mock.calls[0]).toMatchObject([{ target: { tabId: 7, frameIds: [3] } }])
  expect(await errand()).toEqual({ what: 'picture', text: '', state: 'found', area })
  expect(await idsShown()).toEqual(['cn-ccc:2020000907000001'])
})

test('a text without a number says so, and nothing outlives the page', async () => {
  point({ menuItemId: 'check-selection', selectionText: 'Only words' })
  await vi.waitFor(async () => expect((await errand())?.state).toBe('none'))
  expect(await errand()).toEqual({ what: 'text', text: 'Only words', state: 'none' })
  expect(await idsShown()).toEqual([])
  browser.api.tabs.onUpdated.fire(7, { status: 'loading' })
  await vi.waitFor(async () => expect(await errand()).toBeUndefined())
})

test('the shortcut reads the page that it was pressed on', async () => {
  const run = vi.fn(async (_: object) => [])
  Object.assign(browser.api.scripting, { executeScript: run })
  browser.api.commands.onCommand.fire('something-else', TAB)
  browser.api.commands.onCommand.fire('check-page', TAB)
  await vi.waitFor(async () => expect((await errand())?.state).toBe('found'))
  expect(run.mock.calls).toEqual([[{ target: { tabId: 7 }, files: [FINDER_FILE] }]])
})

test('the menu on a page looks into its results', async () => {
  const run = vi.fn(async (_: object) => [])
  Object.assign(browser.api.scripting, { executeScript: run })
  point({ menuItemId: 'check-results' })
  await vi.waitFor(async () => expect((await errand())?.state).toBe('found'))
  expect(run.mock.calls).toEqual([[{ target: { tabId: 7 }, files: [FINDER_FILE, RESULTS_FILE] }]])
})

test('what is typed is guessed at without asking anybody', async () => {
  const { candidates } = await browser.ask<Guess>('guess', { text: '2020 0009 0700 0001' }, POPUP)
  expect(candidates.map(({ scheme }) => scheme)).toContain('cn-ccc')
  expect(await browser.ask<Guess>('guess', { text: 'hello' }, POPUP)).toEqual({ candidates: [], why: 'no-digits' })
  const requests = browser.fetch.mock.calls.map(([address]) => address).filter((address) => !address.startsWith(OWN))
  expect(requests).toEqual([])
})

test('a telephone has neither menus nor badges, and is served all the same', async () => {
  const lean = makeBrowser()
  const titles = vi.fn(async (_details: unknown) => {})
  Object.assign(lean.api, { contextMenus: undefined, action: { setTitle: titles, setIcon: vi.fn() } })
  lean.start()
  lean.api.runtime.onInstalled.fire()
  const { shown } = await lean.ask<{ shown: readonly Shown[] }>('check', { claims: [claim], listing: LISTING }, PAGE)
  expect(shown.map(({ kind }) => kind)).toEqual(['unchecked'])
  expect(titles).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }))
  await vi.waitFor(() => expect(lean.scripts).toHaveLength(1))
  expect(lean.api.alarms.create).toHaveBeenCalledWith('prune', { periodInMinutes: 1440 })
})

test.each([
  ['install', false, ['chrome-extension://id/welcome.html']],
  ['update', false, []],
  ['install', true, []],
] as const)('%s opens the first steps (development build: %s)', async (reason, isDevelopment, opened) => {
  const fresh = makeBrowser()
  const create = vi.fn(async ({ url }: { url: string }) => ({ id: 9, url }))
  Object.assign(fresh.api.tabs, { create })
  fresh.start(isDevelopment)
  fresh.api.runtime.onInstalled.fire({ reason })
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual(opened)
})

test('installing sets the menu', () => {
  browser.api.runtime.onInstalled.fire()
  expect(browser.api.contextMenus.create.mock.calls.map(([{ contexts }]) => contexts.join())).toEqual([
    'selection',
    'image',
    'link',
    'page',
    'page',
    'selection,image,link,page',
  ])
})

describe('a register that is asked by a press', () => {
  const HOST = 'www.energylabel.com.cn'
  /** Of no region and no producer that exists. */
  const filing = '20241017-999999-99999999999999999'
  const id = `cn-cel:${filing}`
  const listing: Listing = { ...LISTING, models: ['EX-BCD500'] }
  const claims = [{ ...claim, scheme: 'cn-cel', raw: filing, quote: `能效标识备案号 ${filing}` }]
  const row = { registrationNumber: filing, productModel: 'EX-BCD500', producerName: '示例电器有限公司' }
  const reply = JSON.stringify({ code: 200, data: { total: 1, list: [row] } })

  const checkFiling = async (): Promise<Shown | undefined> =>
    (await browser.ask<{ shown: readonly Shown[] }>('check', { claims, listing }, PAGE)).shown[0]
  const press = () => browser.ask<object>('ask', { id, register: 'china-energy-label' }, PAGE)
  const turnOn = async (): Promise<void> => {
    const settings = await browser.ask<object>('get-settings', {}, POPUP)
    await browser.ask(
      'set-settings',
      { settings: { ...settings, registers: [], official: ['china-energy-label'] } },
      POPUP,
    )
  }
  const requests = (): number => browser.fetch.mock.calls.filter(([address]) => address.includes(HOST)).length
  beforeEach(() => {
    browser.official.set(HOST, () => new Response(reply, { headers: { 'content-type': 'application/json' } }))
    browser.origins.push(`https://${HOST}/*`)
  })

  test('is not asked by a page; one press is one request; its word is kept and named', async () => {
    await turnOn()
    const before = await checkFiling()
    expect(before?.kind).toBe('unchecked')
    expect(before?.sentence).toContain(wordsFor('en').unclear['needs-click'])
    expect(before?.ask?.offers).toMatchObject([{ register: 'china-energy-label', isReady: true }])
    expect(requests()).toBe(0)
    await press()
    await press()
    expect(requests()).toBe(1)
    const after = await checkFiling()
    expect(after?.kind).toBe('confirmed')
    expect(after?.source[0]).toMatch(/^Register China Energy Label filings · read now/u)
    expect(after?.ask).toBeUndefined()
    expect(requests()).toBe(1)
  })

  test('and whose permission was withdrawn is asked by nobody, and can be allowed again', async () => {
    await turnOn()
    await checkFiling()
    browser.origins.pop()
    await press()
    expect(requests()).toBe(0)
    expect((await checkFiling())?.ask?.offers).toMatchObject([{ isReady: false, origins: [`https://${HOST}/*`] }])
  })

  test('and is not turned on says so in a fresh installation, and is not asked', async () => {
    const shown = await checkFiling()
    expect(shown?.ask?.offers).toMatchObject([{ register: 'china-energy-label', isReady: false }])
    expect(shown?.ask?.hint).toContain('China Energy Label filings')
    await press()
    expect(requests()).toBe(0)
  })

  test('and that the organisation left off is not offered; one that it turned on is', async () => {
    const { managed } = browser.api.storage
    const decide = (official: readonly string[]): void => {
      managed.get.mockResolvedValue({ official, registers: [], nonsense: 1 })
      managed.onChanged.fire()
    }
    decide([])
    expect((await checkFiling())?.ask).toBeUndefined()
    decide(['china-energy-label'])
    expect((await checkFiling())?.ask?.offers).toMatchObject([{ register: 'china-energy-label', isReady: true }])
    expect(await browser.ask('get-settings', {}, POPUP)).toMatchObject({ decided: ['registers', 'official'] })
    expect(await browser.ask('vitals', {}, POPUP)).toEqual({
      answers: { count: 0, where: 'memory' },
      settingsReadable: true,
      policyProblems: ['nonsense'],
    })
    await expect(browser.ask('vitals', {}, PAGE)).rejects.toThrow()
  })

  test('that fails is offered again, and how it did is told in the settings', async () => {
    browser.official.set(HOST, () => new Response('', { status: 500 }))
    await turnOn()
    await checkFiling()
    await press()
    expect((await checkFiling())?.ask?.offers).toHaveLength(1)
    const { official } = await browser.ask<Registers>('registers', {}, POPUP)
    expect(official.find(({ id: one }) => one === 'china-energy-label')).toMatchObject({
      isGranted: true,
      byClick: true,
      answersFor: [expect.stringContaining('China Energy Label')],
      health: { failedAt: '2026-11-21T08:00:00.000Z', why: 'server-error' },
    })
  })

  test('what is answered by whom adds up to every mark that has numbers', async () => {
    const { official, byHand, byForm } = await browser.ask<Registers>('registers', {}, POPUP)
    const byRegister = new Set(official.flatMap(({ answersFor }) => answersFor))
    const numbered = meanings.filter(({ form }) => form)
    expect(byRegister.size + byHand.length + byForm.length).toBe(numbered.length)
    expect(byHand.find(({ scheme }) => scheme === 'cn-ccc')?.page).toBe('cx.cnca.cn')
  })
})
