/**
 * What popup and options can do: ask the background, and ask the browser for hosts. `permissions` exists only in the
 * extension's own pages, and asks only in the same breath as a press.
 */
import type { RegisterKeys } from '../core/held.ts'
import type { Forget, History, HistoryDays } from '../core/history.ts'
import type { ReportDraft } from '../core/report-draft.ts'
import type { ShopGroup } from '../core/shops.ts'
import type { Shown, ShownOffer } from '../core/shown.ts'
import type { Trace } from '../core/trace.ts'
import type { Guess } from '../core/typed.ts'
import type { Watched, WatchedChange } from '../core/watched.ts'
import type { Listing, RegistryId } from '../core/words.ts'
import type { Api } from './api.ts'
import { answerOf, makeSend } from './bus.ts'
import { covers, patternOfSite, patternOfUrl } from './hosts.ts'
import type { HandOffState, Registers, Settings, TabView } from './messages.ts'
import type { NotNumber } from './not-numbers.ts'
import { grantedAmong, groupShops } from './shops.ts'
import { fetchSites } from './sites.ts'

export interface Client {
  readonly tab: () => Promise<TabView>
  readonly scan: () => Promise<TabView>
  /** Looks into the results of the list in the tab as they come into view. */
  readonly scanResults: () => Promise<TabView>
  readonly manual: (text: string, listing?: Listing) => Promise<{ readonly shown: readonly Shown[] }>
  /** A number of the scheme that the person chose. */
  readonly manualOf: (text: string, scheme?: string) => Promise<{ readonly shown: readonly Shown[] }>
  /** What a text may be; nobody is asked. */
  readonly guess: (text: string) => Promise<Guess>
  /** The keys of every register that is turned on. */
  readonly registerKeys: (kids: readonly string[]) => Promise<readonly RegisterKeys[]>
  /** Grants a host and reads its pages by themselves from now on. */
  readonly grantSite: (host: string) => Promise<boolean>
  readonly settings: () => Promise<Settings>
  readonly save: (settings: Settings) => Promise<{ readonly settings: Settings; readonly problems: readonly string[] }>
  /** A host suffix, or a register's address. */
  readonly requestHost: (origin: string) => Promise<boolean>
  /** Gives a host back, unless another site or register still needs it. */
  readonly removeHost: (origin: string) => Promise<boolean>
  readonly clearCache: () => Promise<number>
  readonly registers: () => Promise<Registers>
  /** Match patterns of a register. */
  readonly requestOrigins: (origins: readonly string[]) => Promise<boolean>
  readonly removeOrigins: (origins: readonly string[]) => Promise<boolean>
  /** Turns the register on where it is not, and asks it about the number of this verdict. */
  readonly ask: (id: string, offer: ShownOffer, whence: 'page' | 'hand') => Promise<Shown | undefined>
  readonly handOff: (id: string, whence: 'page' | 'hand') => Promise<boolean>
  readonly readOfficial: () => Promise<HandOffState>
  /** Opens the report page on a verdict, or on the page in this tab. Nothing is sent by that. */
  readonly report: (id: string, whence: 'page' | 'hand') => Promise<boolean>
  readonly reportPage: (withScreenshot: boolean) => Promise<boolean>
  /** A draft that could not be written to disk. */
  readonly unsavedDraft: (id: string) => Promise<ReportDraft | undefined>
  /** Whether a register has said something of an own report that was not looked at yet. */
  readonly hasReportNews: () => Promise<boolean>
  readonly shops: () => Promise<readonly ShopGroup[]>
  /** Those of these host suffixes that the browser grants. */
  readonly grantedSites: (hosts: readonly string[]) => Promise<readonly string[]>
  /** Calls when a permission was given or taken back; the answer ends that. */
  readonly onGrants: (changed: () => void) => () => void
  readonly notNumber: (id: string) => Promise<boolean>
  readonly history: (query: string, atMost: number) => Promise<History>
  readonly forgetHistory: (what: Forget) => Promise<number>
  readonly keepHistory: (days: HistoryDays) => Promise<boolean>
  /** Watches the certificate, and asks once whether notifications may tell of it. */
  readonly watch: (id: string, whence: 'page' | 'hand') => Promise<boolean>
  readonly watched: () => Promise<readonly Watched[]>
  readonly changeWatched: (id: string, change: WatchedChange) => Promise<readonly Watched[]>
  readonly checkWatched: (id: string) => Promise<readonly Watched[]>
  /** Sends the number to that register. */
  readonly trace: (id: string, register: RegistryId) => Promise<Trace>
  readonly notNumbers: () => Promise<readonly NotNumber[]>
  readonly forgetNotNumber: (host: string, id: string) => Promise<readonly NotNumber[]>
}

const REFUSED = 'notifications-refused'

/** Asks for notifications; who has said no is not asked at every press. A worker has no `localStorage`, pages have. */
const makeNotify = ({ permissions }: Api) => ({
  isRefused: (): boolean => globalThis.localStorage?.getItem(REFUSED) === 'yes',
  ask: async (): Promise<void> => {
    const isAllowed = await permissions.request({ permissions: ['notifications'] })
    if (!isAllowed) globalThis.localStorage?.setItem(REFUSED, 'yes')
  },
})

/** `tabId` finds the tab that the page is about. Every call rejects when the background does not answer. */
export const makeClient = (api: Api, tabId: () => Promise<number>): Client => {
  const send = makeSend({
    sendMessage: (message) => api.runtime.sendMessage(message),
    isAlive: () => Boolean(api.runtime?.id),
  })
  const notify = makeNotify(api)
  const settings = (): Promise<Settings> => answerOf(send('get-settings', {}))
  const save: Client['save'] = (wanted) => answerOf(send('set-settings', { settings: wanted }))
  const originsOf = (origin: string): { origins: string[] } => ({
    origins: [patternOfUrl(origin) ?? patternOfSite(origin)],
  })
  const registers = (): Promise<Registers> => answerOf(send('registers', {}))
  const granted = async (): Promise<readonly string[]> => (await api.permissions.getAll()).origins ?? []
  const tabOf = async (whence: 'page' | 'hand'): Promise<{ tabId?: number }> =>
    whence === 'page' ? { tabId: await tabId() } : {}
  /** Gives hosts back that nobody needs any more. */
  const removeOrigins: Client['removeOrigins'] = async (origins) => {
    const [chosen, { official }] = await Promise.all([settings(), registers()])
    const needed = [
      ...chosen.sites.map((site) => `https://${site}/`),
      ...chosen.registers.map(({ url }) => url),
      ...(chosen.timeStamp ? [chosen.timeStamp] : []),
      ...official.flatMap(({ id, origins: own }) => (chosen.official.includes(id) ? own : [])),
    ]
    const idle = origins.filter((pattern) => !needed.some((url) => covers(pattern, url.replace(/\*$/u, ''))))
    return idle.length > 0 && api.permissions.remove({ origins: idle })
  }
  const withSite = async (host: string): Promise<void> => {
    const before = await settings()
    await save({ ...before, sites: [...before.sites, host] })
  }
  const withoutSite = async (host: string): Promise<void> => {
    const before = await settings()
    await save({ ...before, sites: before.sites.filter((site) => site !== host) })
  }

  return {
    tab: async () => answerOf(send('tab', { tabId: await tabId() })),
    scan: async () => answerOf(send('scan', { tabId: await tabId() })),
    scanResults: async () => answerOf(send('scan-results', { tabId: await tabId() })),
    manual: (text, listing) => answerOf(send('manual', { text, ...(listing ? { listing } : {}) })),
    manualOf: (text, scheme) => answerOf(send('manual', { text, ...(scheme ? { scheme } : {}) })),
    guess: (text) => answerOf(send('guess', { text })),
    registerKeys: async (kids) => (await answerOf(send('register-keys', { kids }))).registers,
    grantSite: async (host) => {
      const asked = api.permissions.request(originsOf(host))
      // The prompt may close the popup: what follows a grant must not wait for it here.
      await withSite(host)
      const isGranted = await asked.catch(() => false)
      if (!isGranted) await withoutSite(host)
      return isGranted
    },
    settings,
    save,
    requestHost: (origin) => api.permissions.request(originsOf(origin)),
    removeHost: (origin) => removeOrigins(originsOf(origin).origins),
    clearCache: async () => (await answerOf(send('clear-cache', {}))).removed,
    registers,
    requestOrigins: (origins) => api.permissions.request({ origins: [...origins] }),
    removeOrigins,
    ask: async (id, { register, origins }, whence) => {
      const asked = api.permissions.request({ origins: [...origins] })
      const before = await settings()
      const isOn = before.official.includes(register)
      // The prompt may close the popup: what follows a grant must not wait for it here.
      if (!isOn) await save({ ...before, official: [...before.official, register] })
      if (!(await asked.catch(() => false))) {
        if (!isOn) await save({ ...(await settings()), official: before.official })
        return undefined
      }
      return (await answerOf(send('ask', { id, register, ...(await tabOf(whence)) }))).shown
    },
    handOff: async (id, whence) => (await answerOf(send('hand-off', { id, ...(await tabOf(whence)) }))).opened,
    // The press on the toolbar has opened the tab to us, and so to a screenshot.
    report: async (id, whence) =>
      (await answerOf(send('report', { id, ...(await tabOf(whence)), withScreenshot: whence === 'page' }))).opened,
    reportPage: async (withScreenshot) =>
      (await answerOf(send('report', { tabId: await tabId(), withScreenshot }))).opened,
    shops: async () =>
      groupShops(
        await fetchSites({ fetch: (...request) => fetch(...request), addressOf: (file) => api.runtime.getURL(file) }),
        await granted(),
      ),
    grantedSites: async (hosts) => grantedAmong(await granted(), hosts),
    onGrants: (changed) => {
      const { onAdded, onRemoved } = api.permissions
      onAdded.addListener(changed)
      onRemoved.addListener(changed)
      return () => {
        onAdded.removeListener(changed)
        onRemoved.removeListener(changed)
      }
    },
    unsavedDraft: async (id) => (await answerOf(send('draft', { id }))).draft,
    hasReportNews: async () => (await answerOf(send('own-reports', {}))).reports.some(({ hasNews }) => hasNews),
    notNumber: async (id) => (await answerOf(send('not-a-number', { id, tabId: await tabId() }))).kept,
    history: (query, atMost) => answerOf(send('history', { query, atMost })),
    forgetHistory: async (what) => (await answerOf(send('forget-history', { what }))).removed,
    keepHistory: async (days) => (await answerOf(send('keep-history', { days }))).kept,
    watch: async (id, whence) => {
      // Directly under the press; the answer changes nothing about the watching.
      if (!notify.isRefused()) void notify.ask().catch(() => undefined)
      return (await answerOf(send('watch', { id, ...(await tabOf(whence)) }))).watched
    },
    watched: async () => (await answerOf(send('watched', {}))).entries,
    changeWatched: async (id, change) => (await answerOf(send('change-watched', { id, change }))).entries,
    checkWatched: async (id) => (await answerOf(send('check-watched', { id }))).entries,
    trace: (id, register) => answerOf(send('trace', { id, register })),
    notNumbers: async () => (await answerOf(send('not-numbers', {}))).entries,
    forgetNotNumber: async (host, id) => (await answerOf(send('forget-not-number', { host, id }))).entries,
    readOfficial: async () => (await answerOf(send('read-official', { tabId: await tabId() }))).state,
  }
}
