/**
 * The background put together: every listener is set in the first turn, because the browser starts this worker for an
 * event and ends it when it likes. Nothing here is remembered in variables but what is in flight.
 */
import { inLanguage } from '../core/alerts.ts'
import { makeCatalogue } from '../core/catalogue.ts'
import { check, uncheckable } from '../core/check.ts'
import { parseText } from '../core/parse.ts'
import type { Shown } from '../core/shown.ts'
import { sitesFor } from '../core/site.ts'
import type { Claim, Listing } from '../core/words.ts'
import { fetchAlerts, openRegistry } from '../registries/open-registry.ts'
import { sayAll } from '../say/explain/say.ts'
import { LANGUAGE } from '../say/words/index.ts'
import { schemes } from '../schemes/index.ts'
import { dueAlerts, makeAlerts } from './alerts.ts'
import { type Api, makeSetIcon } from './api.ts'
import { makeDoor } from './door.ts'
import { makeGet } from './get.ts'
import { makeGrants } from './grants.ts'
import { makeHandlers } from './handlers.ts'
import { hostOf, LOOPBACK_PATTERNS, patternOfUrl } from './hosts.ts'
import { localeOf } from './language.ts'
import { type AskedRegistry, makeLookup } from './lookup.ts'
import { fetchMeanings, readOnce } from './meanings.ts'
import { RESCAN_MESSAGE, type RegisterSetting } from './messages.ts'
import { makeSession } from './session.ts'
import { defaultSettings, makeSettings } from './settings.ts'
import { fetchSites } from './sites.ts'
import { makeStore, openTable } from './store.ts'
import { wait } from './time.ts'
import { makeToolbar } from './toolbar.ts'

export interface BackgroundDependencies {
  readonly api: Api
  readonly fetch: typeof fetch
  readonly now: () => Date
  readonly isDevelopment: boolean
}

const MENU_ID = 'check-selection'
const PRUNE_ALARM = 'prune'
const DAY_MINUTES = 24 * 60

export const startBackground = ({ api, fetch, now, isDevelopment }: BackgroundDependencies): void => {
  const store = makeStore({ open: openTable })
  const session = makeSession(api.storage.session)
  const settings = makeSettings(api.storage.local, defaultSettings(isDevelopment))
  const toolbar = makeToolbar({
    action: api.action,
    setIcon: makeSetIcon(api),
    title: api.i18n.getMessage('actionTitle'),
  })
  const { permissions, scripting, tabs } = api
  const always = isDevelopment ? LOOPBACK_PATTERNS : []
  const grants = makeGrants({ permissions, scripting, tabs, settings: settings.get, always })

  const isPermitted = async (url: string): Promise<boolean> => {
    const pattern = patternOfUrl(url)
    return pattern !== undefined && (await permissions.contains({ origins: [pattern] }).catch(() => false))
  }
  const get = makeGet({ fetch, isPermitted })

  // A register keeps what it learnt about itself (coverage, range parameters) while this worker lives.
  const opened = new Map<string, AskedRegistry['registry']>()
  const openOnce = ({ url, name }: RegisterSetting): AskedRegistry['registry'] => {
    const registry = opened.get(`${url} ${name}`) ?? openRegistry({ url, name })
    opened.set(`${url} ${name}`, registry)
    return registry
  }
  const lookup = makeLookup({
    registries: async () =>
      (await settings.get()).registers
        .filter(({ enabled }) => enabled)
        .map((register) => ({ registry: openOnce(register), privacy: register.privacy })),
    get,
    store,
    now,
    isExample: ({ scheme, parts }) => schemes.find(({ id }) => id === scheme)?.isExample(parts) ?? false,
  })

  const alerts = makeAlerts({
    registers: async () => (await settings.get()).registers,
    fetchIndex: (url, pinned) => fetchAlerts({ url }, { get, now: now().toISOString(), ...(pinned ? { pinned } : {}) }),
    area: api.storage.local,
    now,
  })

  const readCatalogue = readOnce(async () =>
    makeCatalogue(schemes, await fetchMeanings({ fetch, addressOf: (file) => api.runtime.getURL(file) })),
  )
  const readSites = readOnce(() => fetchSites({ fetch, addressOf: (file) => api.runtime.getURL(file) }))
  const today = (): string => now().toISOString().slice(0, 10)
  const judge = async (claims: readonly Claim[], listing: Listing): Promise<readonly Shown[]> => {
    const locale = localeOf(await settings.get(), api.i18n.getUILanguage())
    const notices = dueAlerts(await alerts.current(), today()).map((alert) => inLanguage(alert, LANGUAGE[locale]))
    const catalogue = await readCatalogue()
    const verdicts = catalogue
      ? await check(claims, listing, { catalogue, lookup, today: today(), alerts: notices })
      : uncheckable(claims, schemes, today())
    return sayAll(verdicts, { locale, catalogue: catalogue ?? new Map(), now: now().toISOString() })
  }
  const readText = (text: string): readonly Claim[] => parseText(text, schemes, today())

  const door = makeDoor({
    extensionId: api.runtime.id,
    ownPages: api.runtime.getURL(''),
    handlers: makeHandlers({
      judge,
      readText,
      session,
      toolbar,
      settings,
      grants,
      store,
      sitesFor: async (host) => sitesFor(host, (await readSites()) ?? []),
      tabs,
      scripting,
      waitFor: wait,
    }),
  })
  api.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void door(message, sender).then(sendResponse)
    return true
  })

  const reconcile = (): void => void grants.reconcile().catch(() => undefined)
  api.runtime.onInstalled.addListener(() => {
    reconcile()
    api.contextMenus?.removeAll(() =>
      api.contextMenus.create({ id: MENU_ID, title: api.i18n.getMessage('checkSelection'), contexts: ['selection'] }),
    )
    void api.alarms.create(PRUNE_ALARM, { periodInMinutes: DAY_MINUTES })
  })
  api.runtime.onStartup.addListener(reconcile)
  permissions.onAdded.addListener(reconcile)
  permissions.onRemoved.addListener(reconcile)

  api.alarms.onAlarm.addListener(({ name }) => {
    if (name !== PRUNE_ALARM) return
    void store.prune(now().getTime())
    void alerts.refresh()
  })

  /** A page moved on by script loads without a new document: its finder is asked to read again. */
  const moveOn = async (tabId: number, status: string): Promise<void> => {
    if (status === 'loading') {
      await session.leave(tabId)
      await toolbar.clear(tabId)
    } else if (!(await session.arrive(tabId))) await tabs.sendMessage(tabId, RESCAN_MESSAGE).catch(() => undefined)
  }
  tabs.onUpdated.addListener((tabId, { status }) => void (status && moveOn(tabId, status)))
  tabs.onRemoved.addListener((tabId) => void session.forget(tabId))

  /** The selected text joins what the popup shows of this tab; the popup opens where the browser allows it. */
  const checkSelection = async (text: string, tab: chrome.tabs.Tab): Promise<void> => {
    if (tab.id === undefined) return
    const ticket = await session.ticket(tab.id, undefined)
    const before = (await session.view(tab.id)) ?? { host: hostOf(tab.url), title: '', shown: [] }
    const found = await judge(readText(text), { site: before.host, title: '', models: [], attributes: [] })
    const known = new Set(before.shown.map(({ id }) => id))
    const shown = [...found.filter(({ id }) => !known.has(id)), ...before.shown]
    if (await session.keep(tab.id, ticket, { ...before, shown })) await toolbar.show(tab.id, shown)
    await api.action.openPopup?.().catch(() => undefined)
  }
  api.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU_ID && selectionText && tab) void checkSelection(selectionText, tab)
  })
}
