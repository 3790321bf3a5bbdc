/** What each message does: one row a message. Everything they lean on comes as an argument. */
import type { Shown } from '../core/shown.ts'
import { judgedListing, SITES_SYMBOL, type Site } from '../core/site.ts'
import type { Claim, Listing } from '../core/words.ts'
import type { Frame, Handlers } from './door.ts'
import { FINDER_FILE, type Grants, LATE_FILES } from './grants.ts'
import { hostOf } from './hosts.ts'
import { RESCAN_MESSAGE, type TabView } from './messages.ts'
import type { PageView, Session } from './session.ts'
import type { SettingsStore } from './settings.ts'
import type { Store } from './store.ts'
import type { Wait } from './time.ts'
import type { Toolbar } from './toolbar.ts'

export interface HandlerDependencies {
  /** Claims to ready words: one an id, worst first. */
  readonly judge: (claims: readonly Claim[], listing: Listing) => Promise<readonly Shown[]>
  /** What a text typed by hand may be. */
  readonly readText: (text: string) => readonly Claim[]
  readonly session: Session
  readonly toolbar: Toolbar
  readonly settings: SettingsStore
  readonly grants: Grants
  readonly store: Store
  /** The shops that may fit a host. */
  readonly sitesFor: (host: string) => Promise<readonly Site[]>
  readonly tabs: Pick<typeof chrome.tabs, 'get' | 'sendMessage'>
  readonly scripting: Pick<typeof chrome.scripting, 'executeScript'>
  readonly waitFor: Wait
}

/** A page that never answers must not hold the popup. */
const SCAN_PATIENCE_MS = 15_000

/** A number alone, of no product. */
const NO_LISTING: Listing = { site: '', title: '', models: [], attributes: [] }

/** Runs in the frame, in the world that its scripts of ours share. It is sent as text: it may lean on nothing. */
const putSites = (symbol: string, sites: readonly Site[]): void => {
  Object.assign(globalThis, { [Symbol.for(symbol)]: sites })
}

const toTabView = ({ host, title, shown }: PageView): TabView => ({
  state: shown.length > 0 ? 'checked' : 'nothing-found',
  host,
  title,
  shown,
})

/** A tab that was not read. Without a grant or a click the browser hides its address. */
const unread = (url: string | undefined): TabView => ({
  state: !url ? 'no-permission' : hostOf(url) ? 'not-scanned' : 'unsupported',
  host: hostOf(url),
  title: '',
  shown: [],
})

export const makeHandlers = (deps: HandlerDependencies): Handlers => {
  const { judge, readText, session, toolbar, settings, grants, store, sitesFor, tabs, scripting, waitFor } = deps

  const viewOf = async (tabId: number): Promise<TabView> => {
    const view = await session.view(tabId)
    if (view) return toTabView(view)
    const tab = await tabs.get(tabId).catch(() => undefined)
    return unread(tab?.url)
  }

  const checkPage = async (claims: readonly Claim[], listing: Listing, frame: Frame): Promise<readonly Shown[]> => {
    const ticket = await session.ticket(frame.tabId, frame.document)
    const host = hostOf(frame.url)
    const shown = await judge(claims, judgedListing({ ...listing, site: host }))
    const isKept = await session.keep(frame.tabId, ticket, { host, title: listing.title, shown })
    if (isKept) await toolbar.show(frame.tabId, shown)
    return shown
  }

  /** Puts a finder in, unless one runs there already, and waits until it has been answered. */
  const scan = async (tabId: number): Promise<TabView> => {
    const isIn = await scripting.executeScript({ target: { tabId }, files: [FINDER_FILE] }).then(
      () => true,
      () => false,
    )
    if (isIn) {
      const done = new AbortController()
      const read = tabs.sendMessage(tabId, RESCAN_MESSAGE).catch(() => undefined)
      await Promise.race([read, waitFor(SCAN_PATIENCE_MS, done.signal)])
      done.abort()
      return viewOf(tabId)
    }
    const view = await viewOf(tabId)
    // The address is seen, and yet no script may enter: a page that the browser keeps for itself.
    return view.state === 'not-scanned' ? { ...view, state: 'unsupported' } : view
  }

  return {
    check: async ({ claims, listing }, frame) => ({ shown: await checkPage(claims, listing, frame) }),
    inject: async ({ script }, { tabId, frameId, url }) => {
      const target = { tabId, frameIds: [frameId] }
      if (script === 'reader') {
        const sites = await sitesFor(hostOf(url))
        await scripting.executeScript({ target, func: putSites, args: [SITES_SYMBOL, sites] })
      }
      await scripting.executeScript({ target, files: [LATE_FILES[script]] })
      return { done: true }
    },
    tab: ({ tabId }) => viewOf(tabId),
    scan: ({ tabId }) => scan(tabId),
    manual: async ({ text }) => ({ shown: await judge(readText(text), NO_LISTING) }),
    'get-settings': () => settings.get(),
    'set-settings': async (wanted) => {
      const read = await settings.set(wanted.settings)
      await grants.reconcile()
      return read
    },
    'grants-changed': async () => ({ origins: await grants.reconcile() }),
    'clear-cache': async () => ({ removed: await store.clear() }),
  }
}
