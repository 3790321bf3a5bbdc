/** What each message does: one row a message. Everything they lean on comes as an argument. */
import { AS_THE_SYSTEM, LOOK_SYMBOL } from '../core/appearance.ts'
import type { RegisterKeys } from '../core/held.ts'
import type { Vitals } from '../core/options.ts'
import type { Shown } from '../core/shown.ts'
import { judgedListing, SITES_SYMBOL, type Site } from '../core/site.ts'
import type { Trace } from '../core/trace.ts'
import type { BadgeClaim, CertificateNumber, Claim, Listing, RegistryId } from '../core/words.ts'
import type { ShownBadges } from './badge-check.ts'
import type { Frame, Handlers } from './door.ts'
import type { Errands } from './errand.ts'
import type { FindNumbers } from './find-numbers.ts'
import { FINDER_FILE, type Grants, LATE_FILES, RESULTS_FILE } from './grants.ts'
import type { HandOffs } from './hand-off.ts'
import type { HistoryBook } from './history.ts'
import { hostOf } from './hosts.ts'
import { type Messages, RESCAN_MESSAGE, type Registers, type TabView } from './messages.ts'
import { muteId, type NotNumbers } from './not-numbers.ts'
import type { BackgroundOutbox } from './outbox-background.ts'
import type { Reporting } from './reporting.ts'
import type { PageView, Session } from './session.ts'
import { readAddress, type SettingsStore } from './settings.ts'
import { readSettingsFile } from './settings-file.ts'
import type { Store } from './store.ts'
import type { Wait } from './time.ts'
import type { Toolbar } from './toolbar.ts'
import type { Watch } from './watch.ts'

export interface HandlerDependencies {
  /** Claims to ready words: one an id, worst first. */
  readonly judge: (
    claims: readonly Claim[],
    listing: Listing,
    late?: () => void,
    badges?: ShownBadges,
  ) => Promise<readonly Shown[]>
  /** What a text typed by hand may be. */
  readonly readText: (text: string) => readonly Claim[]
  /** Numbers in a text: one alone, in an address, or with its label in a sentence. */
  readonly find: FindNumbers['find']
  readonly guess: FindNumbers['guess']
  readonly errands: Errands
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
  readonly handOffs: HandOffs
  /** The number of a verdict and where a person looks it up; `undefined` when the id is of no number. */
  readonly lookUpOf: (id: string) => Promise<LookUp | undefined>
  /** One request to one register, or none where its word is fresh. */
  readonly askRegister: (number: CertificateNumber, register: RegistryId) => Promise<void>
  readonly describe: () => Promise<Registers>
  readonly outbox: BackgroundOutbox
  readonly registerKeys: (kids: readonly string[]) => Promise<readonly RegisterKeys[]>
  readonly reporting: Reporting
  readonly notNumbers: NotNumbers
  readonly history: HistoryBook
  readonly watch: Watch
  /** What happened to a certificate, by one open register that is turned on. It learns the number. */
  readonly traceOf: (number: CertificateNumber, register: RegistryId) => Promise<Trace>
  /** How the extension's own storage is. */
  readonly vitals: () => Promise<Vitals>
  readonly now: () => Date
}

/** A number, and the official page for it. */
export interface LookUp {
  readonly number: CertificateNumber
  readonly numberText: string
  readonly url?: string
}

/** A page that never answers must not hold the popup. */
const SCAN_PATIENCE_MS = 15_000
/** How long late answers are gathered before a page is read again. */
const LATE_MS = 400

/** The answer where there is nothing to say but that it was done. */
const NOTHING: Record<string, never> = {}

/** A number alone, of no product. */
const NO_LISTING: Listing = { site: '', title: '', models: [], attributes: [] }

/** Runs in the frame, in the world that its scripts of ours share. It is sent as text: it may lean on nothing. */
const put = (symbol: string, value: unknown): void => {
  Object.assign(globalThis, { [Symbol.for(symbol)]: value })
}

const toTabView = (view: PageView): TabView => ({
  ...view,
  state: view.shown.length > 0 ? 'checked' : 'nothing-found',
})

/** A badge counts only for the address in the tab's own bar, as the browser has it: in a frame there is none. */
const badgesIn = (badges: readonly BadgeClaim[], { frameId, url, bar }: Frame): ShownBadges | undefined => {
  const loaded = frameId === 0 ? URL.parse(url) : null
  const shown = bar ? URL.parse(bar) : loaded
  // Another origin in the bar is that of the page to come.
  return loaded && shown?.origin === loaded.origin ? { badges, origin: loaded.origin, path: shown.pathname } : undefined
}

/** A tab that was not read. Without a grant or a click the browser hides its address. */
const unread = (url: string | undefined): TabView => ({
  state: !url ? 'no-permission' : hostOf(url) ? 'not-scanned' : 'unsupported',
  host: hostOf(url),
  title: '',
  shown: [],
})

export const makeHandlers = (deps: HandlerDependencies): Handlers => {
  const { judge, readText, session, toolbar, settings, grants, store, sitesFor, tabs, scripting, waitFor } = deps
  const { handOffs, lookUpOf, askRegister, describe, registerKeys, outbox, reporting, notNumbers, now } = deps
  const { history, watch, traceOf, vitals } = deps
  const { find, guess, errands } = deps

  const handOffView = async (tabId: number): Promise<Pick<TabView, 'handOff'>> => {
    const entry = await handOffs.entry(tabId)
    if (!entry) return {}
    const known = await lookUpOf(`${entry.scheme}:${entry.compact}`)
    return { handOff: { numberText: known?.numberText ?? entry.compact, state: entry.state } }
  }

  const viewOf = async (tabId: number): Promise<TabView> => {
    const [view, handOff, errand] = await Promise.all([session.view(tabId), handOffView(tabId), errands.get(tabId)])
    const more = { ...handOff, ...(errand ? { errand } : {}) }
    if (view) return { ...toTabView(view), ...more }
    const tab = await tabs.get(tabId).catch(() => undefined)
    return { ...unread(tab?.url), ...more }
  }

  /** Has the page's finder ask again, and waits for it, within reason. */
  const rescan = async (tabId: number): Promise<void> => {
    const done = new AbortController()
    const read = tabs.sendMessage(tabId, RESCAN_MESSAGE).catch(() => undefined)
    await Promise.race([read, waitFor(SCAN_PATIENCE_MS, done.signal)])
    done.abort()
  }

  /** Slow registers answer one by one; the page is read again once for all that came in a short while. */
  const lateTabs = new Set<number>()
  const rescanLate = (tabId: number): void => {
    if (lateTabs.has(tabId)) return
    lateTabs.add(tabId)
    void waitFor(LATE_MS)
      .finally(() => lateTabs.delete(tabId))
      .then(() => rescan(tabId))
  }

  const checkPage = async (claims: readonly Claim[], listing: Listing, frame: Frame): Promise<readonly Shown[]> => {
    const ticket = await session.ticket(frame.tabId, frame.document)
    const host = hostOf(frame.url)
    const { badges, ...sold } = listing
    const judged = judgedListing({ ...sold, site: host })
    const all = await judge(claims, judged, () => rescanLate(frame.tabId), badges && badgesIn(badges, frame))
    const none = (await notNumbers.list()).filter((one) => one.host === host).map(({ id }) => id)
    const shown = none.length > 0 ? all.filter(({ id }) => !none.includes(id)) : all
    const { title, page } = listing
    const isKept = await session.keep(frame.tabId, ticket, { host, title, ...(page ? { page } : {}), shown })
    if (isKept) await toolbar.show(frame.tabId, shown)
    // The page does not wait for the book.
    if (isKept && !frame.isPrivate) void history.note({ host, title, shown })
    // The toolbar tells of what is muted on the page.
    const isMuted = ({ scheme }: Shown): boolean => none.includes(muteId()) || none.includes(muteId(scheme))
    return shown.filter((one) => !isMuted(one))
  }

  /** Puts a finder in, unless one runs there already, and waits until it has been answered. */
  const scan = async (tabId: number, ...more: readonly string[]): Promise<TabView> => {
    const isIn = await scripting.executeScript({ target: { tabId }, files: [FINDER_FILE, ...more] }).then(
      () => true,
      () => false,
    )
    if (isIn) {
      await rescan(tabId)
      return viewOf(tabId)
    }
    const view = await viewOf(tabId)
    // The address is seen, and yet no script may enter: a page that the browser keeps for itself.
    return view.state === 'not-scanned' ? { ...view, state: 'unsupported' } : view
  }

  /** What a verdict is about. A frame may only speak of what its own tab was told. */
  const aboutOf = async ({ id }: { readonly id: string }, frame: Frame | undefined): Promise<LookUp | undefined> => {
    const isOfTab = !frame || (await session.view(frame.tabId))?.shown.some((one) => one.id === id)
    return isOfTab ? lookUpOf(id) : undefined
  }

  const ask = async (wanted: Messages['ask']['in'], frame: Frame | undefined): Promise<Messages['ask']['out']> => {
    const about = await aboutOf(wanted, frame)
    if (!about) return {}
    await askRegister(about.number, wanted.register)
    const tabId = frame?.tabId ?? wanted.tabId
    if (tabId !== undefined) await rescan(tabId)
    const all =
      tabId === undefined
        ? await judge(readText(about.number.raw), NO_LISTING)
        : ((await session.view(tabId))?.shown ?? [])
    const shown = all.find(({ id }) => id === wanted.id)
    return shown ? { shown } : {}
  }

  const handOver = async (
    wanted: Messages['hand-off']['in'],
    frame: Frame | undefined,
  ): Promise<Messages['hand-off']['out']> => {
    const about = await aboutOf(wanted, frame)
    if (!about?.url) return { opened: false }
    return { opened: await handOffs.open(about.number, about.url, frame?.tabId ?? wanted.tabId) }
  }

  /** A verdict that was shown: in a tab, where a frame may speak of its own only, or of a number typed by hand. */
  const shownAs = async (id: string, tabId: number | undefined): Promise<Shown | undefined> => {
    const raw = id.slice(id.indexOf(':') + 1)
    const all = tabId === undefined ? await judge(readText(raw), NO_LISTING) : (await session.view(tabId))?.shown
    return all?.find((one) => one.id === id)
  }

  const report = async (
    { id, tabId, withScreenshot }: Messages['report']['in'],
    frame: Frame | undefined,
  ): Promise<Messages['report']['out']> => {
    const at = frame?.tabId ?? tabId
    const shown = id === undefined ? undefined : await shownAs(id, at)
    // A page may not open one by itself, nor of what it was not told.
    if (!shown && (frame || id !== undefined)) return { opened: false }
    const whence = { tabId: at, frameId: frame?.frameId, shown, withScreenshot: !frame && withScreenshot }
    return { opened: await reporting.open(whence) }
  }

  const startToWatch = async (
    { id, tabId }: Messages['watch']['in'],
    frame: Frame | undefined,
  ): Promise<Messages['watch']['out']> => {
    const shown = await shownAs(id, frame?.tabId ?? tabId)
    return { watched: shown !== undefined && (await watch.add(shown)) }
  }

  const notANumber = async (
    { id, tabId }: Messages['not-a-number']['in'],
    frame: Frame | undefined,
  ): Promise<Messages['not-a-number']['out']> => {
    const at = frame?.tabId ?? tabId
    const view = at === undefined ? undefined : await session.view(at)
    const shown = view?.shown.find((one) => one.id === id)
    if (at === undefined || !view?.host || !shown?.notNumber) return { kept: false }
    const { numberText = '', schemeName } = shown
    const entry = { host: view.host, id, text: numberText, mark: schemeName, at: now().toISOString() }
    const kept = await notNumbers.add(entry)
    if (kept) await rescan(at)
    return { kept }
  }

  const mute = async ({ id, what }: Messages['mute']['in'], { tabId }: Frame): Promise<Messages['mute']['out']> => {
    const view = await session.view(tabId)
    const shown = view?.shown.find((one) => one.id === id)
    if (!view?.host || !shown?.mute) return { kept: false }
    const { scheme, schemeName } = shown
    const about = what === 'mark' ? { id: muteId(scheme), mark: schemeName } : { id: muteId(), mark: shown.mute.all }
    const kept = await notNumbers.add({ host: view.host, text: '', at: now().toISOString(), ...about })
    if (kept) await rescan(tabId)
    return { kept }
  }

  return {
    check: async ({ claims, listing }, frame) => ({ shown: await checkPage(claims, listing, frame) }),
    inject: async ({ script }, { tabId, frameId, url }) => {
      const target = { tabId, frameIds: [frameId] }
      if (script === 'reader') {
        const sites = await sitesFor(hostOf(url))
        await scripting.executeScript({ target, func: put, args: [SITES_SYMBOL, sites] })
      } else {
        const { appearance } = await settings.get()
        if (JSON.stringify(appearance) !== JSON.stringify(AS_THE_SYSTEM))
          await scripting.executeScript({ target, func: put, args: [LOOK_SYMBOL, appearance] })
      }
      await scripting.executeScript({ target, files: [...LATE_FILES[script]] })
      return { done: true }
    },
    tab: ({ tabId }) => viewOf(tabId),
    scan: ({ tabId }) => scan(tabId),
    'scan-results': ({ tabId }) => scan(tabId, RESULTS_FILE),
    manual: async ({ text, scheme, listing = NO_LISTING }) => ({
      shown: await judge(await find(text, scheme), listing),
    }),
    guess: ({ text }) => guess(text),
    'register-keys': async ({ kids }) => ({ registers: await registerKeys(kids) }),
    'get-settings': () => settings.get(),
    'set-settings': async (wanted) => {
      const read = await settings.set(wanted.settings)
      await grants.reconcile()
      return read
    },
    'read-settings-file': async ({ text }) => readSettingsFile(text, await settings.get()),
    vitals,
    'grants-changed': async () => ({ origins: await grants.reconcile() }),
    'clear-cache': async () => ({ removed: await store.clear() }),
    registers: () => describe(),
    ask,
    'hand-off': handOver,
    'official-answer': async ({ nonce, record }, frame) => ({ taken: await handOffs.take(frame, nonce, record) }),
    'read-official': async ({ tabId }) => ({ state: await handOffs.read(tabId) }),
    'queue-report': async ({ report, register, draft }) => {
      const address = readAddress(register)
      return address === undefined ? { kind: 'not-possible' } : outbox.put(report, { register: address, draft })
    },
    'send-reports': async () => {
      outbox.send()
      return NOTHING
    },
    'own-reports': async () => ({ reports: await outbox.list() }),
    'retry-report': ({ id }) => outbox.retry(id).then(() => NOTHING),
    'remove-report': ({ id }) => outbox.remove(id).then(() => NOTHING),
    'add-to-report': ({ id, text }) => outbox.add(id, { text }),
    'withdraw-report': ({ id }) => outbox.withdraw(id),
    'check-report': ({ id }) => outbox.check(id).then(() => NOTHING),
    'seen-report': ({ id }) => outbox.seen(id).then(() => NOTHING),
    report,
    draft: async ({ id }) => {
      const draft = reporting.unsaved(id)
      return draft ? { draft } : {}
    },
    history: ({ query, atMost }) => history.search(query, atMost),
    'forget-history': async ({ what }) => ({ removed: await history.forget(what) }),
    'keep-history': async ({ days }) => ({ kept: await history.keepFor(days) }),
    watch: startToWatch,
    watched: async () => ({ entries: await watch.list() }),
    'change-watched': async ({ id, change }) => ({ entries: await watch.change(id, change) }),
    'check-watched': async ({ id }) => ({ entries: await watch.check(id) }),
    trace: async ({ id, register }) => {
      const about = await lookUpOf(id)
      return about ? traceOf(about.number, register) : { kind: 'unclear', why: 'no-catalogue' }
    },
    'not-a-number': notANumber,
    mute,
    'not-numbers': async () => ({ entries: await notNumbers.list() }),
    'forget-not-number': async ({ host, id }) => ({ entries: await notNumbers.remove(host, id) }),
  }
}
