/**
 * The background put together: every listener is set in the first turn, because the browser starts this worker for an
 * event and ends it when it likes. Nothing here is remembered in variables but what is in flight.
 */

import { sitesFor } from '../core/site.ts'
import { officialRegisters } from '../registries/index.ts'
import type { OfficialRegister } from '../registries/official.ts'
import { fetchAlerts } from '../registries/open-registry.ts'
import { fetchTrace } from '../registries/trace.ts'
import { makeAlerts } from './alerts.ts'
import { type Api, makeSetIcon } from './api.ts'
import { makeBadgeCheck } from './badge-check.ts'
import { createMenus, startContextMenus } from './context-menus.ts'
import { makeDoor } from './door.ts'
import { makeDrafts } from './drafts.ts'
import { makeErrands } from './errand.ts'
import { makeFindNumbers } from './find-numbers.ts'
import { makeGet } from './get.ts'
import { makeGrants } from './grants.ts'
import { makeHandOffs } from './hand-off.ts'
import { makeHandlers } from './handlers.ts'
import { makeHealthBook } from './health.ts'
import { makeHeldKeys } from './held-keys.ts'
import { makeHistory } from './history.ts'
import { historyTable } from './history-table.ts'
import { hostOf, LOOPBACK_PATTERNS, patternOfUrl } from './hosts.ts'
import { isExample, makeJudge } from './judge.ts'
import { localeOf } from './language.ts'
import { beginLife } from './life.ts'
import { makeManners } from './manners.ts'
import { fetchMeanings, readOnce } from './meanings.ts'
import { RESCAN_MESSAGE } from './messages.ts'
import { makeNotNumbers } from './not-numbers.ts'
import { startOutbox } from './outbox-background.ts'
import { makePolicySource } from './policy.ts'
import { reportRegisters } from './report-registers.ts'
import { makeReporting } from './reporting.ts'
import { makeSession } from './session.ts'
import { defaultSettings, idOfOpen, makeSettings } from './settings.ts'
import { fetchSites } from './sites.ts'
import { makeStore, openTable } from './store.ts'
import { wait } from './time.ts'
import { makeToolbar } from './toolbar.ts'
import type { Watch } from './watch.ts'
import { startWatch } from './watch-background.ts'
import { makeWordsIn } from './words.ts'

export interface BackgroundDependencies {
  readonly api: Api
  readonly fetch: typeof fetch
  readonly now: () => Date
  readonly isDevelopment: boolean
}

const WELCOME_PAGE = 'welcome.html'
const PRUNE_ALARM = 'prune'
const DAY_MINUTES = 24 * 60
/** How long the settings wait for the key of a register that has none yet. */
const KEY_PATIENCE_MS = 2_000
const hostsOf = (registers: readonly OfficialRegister[]): ReadonlySet<string> =>
  new Set(registers.flatMap(({ origins }) => origins.map((origin) => hostOf(origin.replace('*', '')))))
const OFFICIAL_HOSTS = hostsOf(officialRegisters)
/** Hosts where a press stands for one request. */
const BY_CLICK_HOSTS = hostsOf(officialRegisters.filter(({ asks }) => asks === 'by-click'))

export const startBackground = ({ api, fetch, now, isDevelopment }: BackgroundDependencies): void => {
  const store = makeStore({ open: openTable })
  const session = makeSession(api.storage.session)
  const defaults = defaultSettings(isDevelopment)
  const policy = makePolicySource(api.storage.managed, defaults)
  const settings = makeSettings(api.storage.local, defaults, policy)
  const toolbar = makeToolbar({
    action: api.action,
    setIcon: makeSetIcon(api),
    title: api.i18n.getMessage('actionTitle'),
  })
  const { permissions, scripting, tabs } = api
  const always = isDevelopment ? LOOPBACK_PATTERNS : []
  const grants = makeGrants({
    permissions,
    scripting,
    tabs,
    settings: settings.get,
    always,
    // A look-up that is under way may still end; it is kept of the number, and no more of the page.
    withdraw: async (tabId) => {
      await session.withdraw(tabId)
      await toolbar.clear(tabId)
    },
  })

  const isPermitted = async (url: string): Promise<boolean> => {
    const pattern = patternOfUrl(url)
    return pattern !== undefined && (await permissions.contains({ origins: [pattern] }).catch(() => false))
  }
  const get = makeManners({
    get: makeGet({
      fetch,
      isPermitted,
      onceMore: { of: (host) => !OFFICIAL_HOSTS.has(host), draw: Math.random, now },
    }),
    isOfficial: (host) => OFFICIAL_HOSTS.has(host),
    isAskedAgain: (host) => !BY_CLICK_HOSTS.has(host),
    area: api.storage.local,
    now,
    waitFor: wait,
  })

  const alerts = makeAlerts({
    registers: async () => (await settings.get()).registers,
    fetchIndex: (url, pin) => fetchAlerts({ url }, { get, now: now().toISOString(), ...pin }),
    area: api.storage.local,
    now,
  })

  const rootOf = async (url: string): Promise<string | undefined> => {
    // A register that was just added has its first list fetched for this.
    if (!(await alerts.thumbprintOf(url))) await Promise.race([alerts.current(), wait(KEY_PATIENCE_MS)])
    return alerts.thumbprintOf(url)
  }
  const badgeCheck = makeBadgeCheck({
    registers: async () => (await settings.get()).registers,
    rootOf,
    get,
    area: api.storage.local,
    now,
    isExample,
  })

  const files = { fetch, addressOf: (file: string) => api.runtime.getURL(file) }
  const wordsIn = makeWordsIn(files)
  const { judge, look, readText, lookUpOf, askRegister, keepRead, describe, answersOf, catalogue } = makeJudge({
    settings: settings.get,
    localeOf: (chosen) => localeOf(chosen, api.i18n.getUILanguage()),
    wordsIn,
    get,
    store,
    health: makeHealthBook({ area: api.storage.local, now }),
    now,
    readMeanings: () => fetchMeanings(files),
    alerts: alerts.current,
    granted: async () => (await permissions.getAll().catch(() => undefined))?.origins ?? [],
    thumbprintOf: rootOf,
    badgeCheck,
  })
  const readSites = readOnce(() => fetchSites(files))
  const { find, guess } = makeFindNumbers({
    catalogue,
    locale: async () => localeOf(await settings.get(), api.i18n.getUILanguage()),
    wordsIn,
    now,
  })
  const errands = makeErrands(api.storage.session)

  const handOffs = makeHandOffs({
    area: api.storage.session,
    tabs,
    scripting,
    now,
    makeNonce: () => crypto.randomUUID(),
    allowsLoopback: isDevelopment,
    isExample: async (scheme, compact) => {
      const known = await lookUpOf(`${scheme}:${compact}`)
      return known !== undefined && isExample(known.number)
    },
    keep: async (record, from) => {
      await keepRead(record)
      if (from !== undefined) await tabs.sendMessage(from, RESCAN_MESSAGE).catch(() => undefined)
    },
  })

  const words = async () => wordsIn(localeOf(await settings.get(), api.i18n.getUILanguage()))
  const hasWatchNews = async (): Promise<boolean> => (await watch.list()).some(({ hasNews }) => hasNews)
  const outbox = startOutbox({
    api,
    fetch,
    now,
    isPermitted,
    words: async () => (await words()).reportNews,
    otherNews: async () => ((await hasWatchNews()) ? (await words()).watchNews.title : undefined),
  })
  const watch: Watch = startWatch({ api, words, look, now, newsChanged: outbox.showNews })
  const history = makeHistory({ table: historyTable(), area: api.storage.local, now })

  const reporting = makeReporting({
    drafts: makeDrafts(),
    tabs,
    scripting,
    sitesFor: async (host) => sitesFor(host, (await readSites()) ?? []),
    answersOf,
    defaultRegister: async () => reportRegisters(await settings.get())[0]?.url,
    versions: () => ({ proofmark: api.runtime.getManifest().version, browser: navigator.userAgent }),
    now,
    waitFor: wait,
    makeId: () => crypto.randomUUID(),
    addressOf: (file) => api.runtime.getURL(file),
  })

  const handlers = makeHandlers({
    judge,
    readText,
    find,
    guess,
    errands,
    session,
    toolbar,
    settings,
    grants,
    store,
    sitesFor: async (host) => sitesFor(host, (await readSites()) ?? []),
    tabs,
    scripting,
    waitFor: wait,
    handOffs,
    lookUpOf,
    askRegister,
    describe,
    outbox,
    reporting,
    notNumbers: makeNotNumbers(api.storage.local),
    history,
    watch,
    traceOf: async (number, id) => {
      const register = (await settings.get()).registers.find(({ url, enabled }) => enabled && idOfOpen(url) === id)
      return register ? fetchTrace(register.url, number, get) : { kind: 'unclear', why: 'no-register' }
    },
    now,
    vitals: async () => {
      const [answers, settingsReadable, { problems }] = await Promise.all([
        store.state(),
        settings.isReadable(),
        policy.read(),
      ])
      return { answers, settingsReadable, policyProblems: problems }
    },
    registerKeys: makeHeldKeys({
      registers: async () => (await settings.get()).registers,
      rootOf,
      keysFor: badgeCheck.keysFor,
    }),
  })
  const door = makeDoor({
    extensionId: api.runtime.id,
    ownPages: api.runtime.getURL(''),
    handlers,
  })
  api.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void door(message, sender).then(sendResponse)
    return true
  })

  const reconcile = (): void => void grants.reconcile().catch(() => undefined)
  /** Left alone where it is there: set anew at every start of the browser it might never come. */
  const ensurePrune = async (): Promise<void> => {
    if (!(await api.alarms.get(PRUNE_ALARM))) await api.alarms.create(PRUNE_ALARM, { periodInMinutes: DAY_MINUTES })
  }
  beginLife({ runtime: api.runtime, area: api.storage.session }, async () => {
    createMenus(api)
    outbox.send()
    void watch.round().then(outbox.showNews)
    await Promise.all([ensurePrune(), grants.reconcile()])
  })
  api.runtime.onInstalled.addListener((details) => {
    // An update opens nothing. Development builds are installed anew by every test.
    if (details?.reason === 'install' && !isDevelopment) void api.tabs.create({ url: api.runtime.getURL(WELCOME_PAGE) })
  })
  permissions.onAdded.addListener(reconcile)
  permissions.onRemoved.addListener(reconcile)
  api.storage.managed?.onChanged?.addListener(() => {
    policy.renew()
    reconcile()
  })

  api.alarms.onAlarm.addListener(({ name }) => {
    if (name !== PRUNE_ALARM) return
    void store.prune(now().getTime())
    void history.prune()
    void alerts.refresh()
  })

  /** A page moved on by script loads without a new document: its finder is asked to read again. */
  const moveOn = async (tabId: number, status: string): Promise<void> => {
    if (status === 'loading') {
      await session.leave(tabId)
      await errands.forget(tabId)
      await toolbar.clear(tabId)
    } else if (!(await session.arrive(tabId))) await tabs.sendMessage(tabId, RESCAN_MESSAGE).catch(() => undefined)
  }
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void moveOn(tabId, status)
    if (status === 'complete') void handOffs.arrive(tabId)
  })
  tabs.onRemoved.addListener((tabId) => {
    void session.forget(tabId)
    void errands.forget(tabId)
    void handOffs.forget(tabId)
  })

  startContextMenus({
    api,
    find,
    judge,
    scan: (tabId) => handlers.scan({ tabId }, undefined),
    scanResults: (tabId) => handlers['scan-results']({ tabId }, undefined),
    session,
    toolbar,
    errands,
    reporting,
  })
}
