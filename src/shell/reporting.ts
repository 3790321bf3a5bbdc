/**
 * From a press on "report" to an open report page: the page of the claim is asked for what it shows, a draft is made of
 * that, and only the draft's id stands in an address. Nothing leaves the browser here.
 */

import { draftItems } from '../core/draft-items.ts'
import { GATHER_SYMBOL, type Gathered, type GatherTask } from '../core/gathered.ts'
import { suggestedSuspicion } from '../core/report.ts'
import { DRAFT_LIMITS, type DraftItem, emptyDraft, type ReportDraft } from '../core/report-draft.ts'
import type { Shown } from '../core/shown.ts'
import { SITES_SYMBOL, type Site } from '../core/site.ts'
import type { Drafts } from './drafts.ts'
import { pictureKey } from './drafts.ts'
import { readGathered } from './gathered.ts'
import { hostOf } from './hosts.ts'
import { pageAddress } from './page-address.ts'
import { takeScreenshot } from './screenshot.ts'
import type { Wait } from './time.ts'

export const GATHERER_FILE = 'gatherer.js'
export const REPORT_PAGE = '/report.html'

/** What is to be reported. */
export interface Occasion {
  readonly tabId?: number | undefined
  /** The frame that holds the claim. */
  readonly frameId?: number | undefined
  readonly shown?: Shown | undefined
  /** Selected by the person. */
  readonly selection?: string | undefined
  /** Pointed at by the person. */
  readonly picture?: string | undefined
  readonly link?: string | undefined
  /** The press lets us take one: see `activeTab`. */
  readonly withScreenshot?: boolean | undefined
}

export interface ReportingDependencies {
  readonly drafts: Pick<Drafts, 'put' | 'putPicture'>
  readonly tabs: Pick<typeof chrome.tabs, 'get' | 'create' | 'captureVisibleTab'>
  readonly scripting: Pick<typeof chrome.scripting, 'executeScript'>
  readonly sitesFor: (host: string) => Promise<readonly Site[]>
  /** What registers were heard to say of the number of a verdict. */
  readonly answersOf: (id: string) => Promise<readonly unknown[]>
  readonly defaultRegister: () => Promise<string | undefined>
  readonly versions: () => Readonly<Record<string, string>>
  readonly now: () => Date
  readonly waitFor: Wait
  readonly makeId: () => string
  /** Address of one of our own pages. */
  readonly addressOf: (file: string) => string
}

export interface Reporting {
  /** Makes a draft and opens the page with it; whether it did. */
  readonly open: (occasion: Occasion) => Promise<boolean>
  /** A draft that could not be written to disk: it is remembered while this worker lives. */
  readonly unsaved: (id: string) => ReportDraft | undefined
}

/** A message whose answer was lost is sent again within seconds: it opens no second tab. */
const SAME_PRESS_MS = 6_000
/** A page that never answers must not hold the report. */
const MAX_UNSAVED = 3

/** These run in the page, in the world of our scripts. They are sent as text: they may lean on nothing. */
const putSites = (symbol: string, sites: readonly Site[]): void => {
  Object.assign(globalThis, { [Symbol.for(symbol)]: sites })
}
const callGatherer = (symbol: string, task: GatherTask): unknown => {
  const world = globalThis as { [key: symbol]: unknown }
  const gather = world[Symbol.for(symbol)]
  return typeof gather === 'function' ? gather(task) : undefined
}

type Shot =
  | { readonly kind: 'taken'; readonly item: DraftItem }
  | { readonly kind: Exclude<ReportDraft['screenshot'], 'taken'> }

const cut = (text: string | undefined, max: number): string => (text ?? '').trim().slice(0, max)

/** A picture that the person pointed at is wanted: it is ticked, though its bytes are not there yet. */
const pointedAt = (address: string | undefined): readonly DraftItem[] =>
  address && /^https?:/iu.test(address) && address.length <= DRAFT_LIMITS.page
    ? [
        {
          id: 'picture-0',
          what: 'picture',
          mediaType: 'image/png',
          isTicked: true,
          picture: { address, blackOuts: [] },
        },
      ]
    : []

export const makeReporting = (deps: ReportingDependencies): Reporting => {
  const { drafts, tabs, scripting, sitesFor, answersOf, defaultRegister } = deps
  const { versions, now, waitFor, makeId, addressOf } = deps
  const unsaved = new Map<string, ReportDraft>()
  let last = { key: '', atMs: 0, opened: Promise.resolve(false) }

  const gather = async (
    tabId: number,
    frameId: number,
    url: string,
    task: GatherTask,
  ): Promise<Gathered | undefined> => {
    const target = { tabId, frameIds: [frameId] }
    try {
      const sites = await sitesFor(hostOf(url))
      await scripting.executeScript({ target, func: putSites, args: [SITES_SYMBOL, sites] })
      await scripting.executeScript({ target, files: [GATHERER_FILE] })
      const [injected] = await scripting.executeScript({ target, func: callGatherer, args: [GATHER_SYMBOL, task] })
      return readGathered(injected?.result)
    } catch {
      // The page is gone, or the browser keeps it for itself: the report goes on with what is known.
      return undefined
    }
  }

  /** Of what the person sees, before our own page stands before it. */
  const screenshot = async (windowId: number | undefined, draft: string): Promise<Shot> => {
    const bytes = await takeScreenshot(windowId, { tabs, waitFor })
    if (!bytes) return { kind: 'no-permission' }
    const key = pictureKey(draft, 'screenshot')
    if ((await drafts.putPicture(key, { type: 'image/png', bytes })) !== 'kept') return { kind: 'no-room' }
    const picture = { key, blackOuts: [] }
    return {
      kind: 'taken',
      item: { id: 'screenshot', what: 'screenshot', mediaType: 'image/png', isTicked: true, picture },
    }
  }

  const make = async (occasion: Occasion): Promise<ReportDraft> => {
    const { tabId, frameId = 0, shown, selection, picture, link, withScreenshot } = occasion
    const id = makeId()
    const at = now().toISOString()
    const tab = tabId === undefined ? undefined : await tabs.get(tabId).catch(() => undefined)
    const shot: Shot = withScreenshot && tab ? await screenshot(tab.windowId, id) : { kind: 'not-asked' }
    const task = { ...(shown?.numberCopy ? { number: shown.numberCopy } : {}), quote: shown?.quote ?? selection ?? '' }
    const found = tab?.id === undefined ? undefined : await gather(tab.id, frameId, tab.url ?? '', task)
    const page = pageAddress(tab?.url)
    const listing = found?.listing
    const answers = shown ? await answersOf(shown.id).catch(() => []) : []
    const register = await defaultRegister()
    const kind = shown && suggestedSuspicion(shown.kind)
    const empty = emptyDraft(id, at)
    return {
      ...empty,
      from: shown ? 'verdict' : tab ? 'page' : 'hand',
      ...(kind ? { kind } : {}),
      ...(shown ? { shown, shownAt: at, scheme: shown.scheme } : {}),
      mark: cut(shown?.schemeName, DRAFT_LIMITS.mark),
      number: cut(shown?.numberCopy, DRAFT_LIMITS.number),
      page,
      product: cut(listing?.title || found?.title || (shown ? '' : tab?.title), DRAFT_LIMITS.product),
      brand: cut(listing?.brand, DRAFT_LIMITS.brand),
      model: cut(listing?.models[0], DRAFT_LIMITS.model),
      maker: cut(listing?.manufacturer, DRAFT_LIMITS.maker),
      shop: cut(listing?.seller, DRAFT_LIMITS.shop),
      platform: cut(listing?.platform, DRAFT_LIMITS.platform),
      text: cut([shown ? '' : selection, link ? pageAddress(link) : ''].filter(Boolean).join('\n'), DRAFT_LIMITS.text),
      ...(register ? { register } : {}),
      screenshot: shot.kind,
      items: [
        ...(shot.kind === 'taken' ? [{ ...shot.item, ...(found?.region ? { region: found.region } : {}) }] : []),
        ...draftItems({ shown, gathered: found, page, at, versions: versions(), answers }),
        ...pointedAt(picture),
      ].slice(0, DRAFT_LIMITS.items),
    }
  }

  const open = async (occasion: Occasion): Promise<boolean> => {
    const draft = await make(occasion)
    if ((await drafts.put(draft)) !== 'kept') {
      unsaved.set(draft.id, draft)
      for (const old of [...unsaved.keys()].slice(0, -MAX_UNSAVED)) unsaved.delete(old)
    }
    const url = addressOf(`${REPORT_PAGE}?draft=${draft.id}`)
    const opener = occasion.tabId === undefined ? {} : { openerTabId: occasion.tabId }
    return tabs
      .create({ url, ...opener })
      .catch(() => tabs.create({ url }))
      .then(
        () => true,
        () => false,
      )
  }

  return {
    open: (occasion) => {
      const { tabId, shown, selection, picture, link, withScreenshot } = occasion
      const key = JSON.stringify([tabId, shown?.id, selection, picture, link, withScreenshot])
      const atMs = now().getTime()
      if (key !== last.key || atMs - last.atMs >= SAME_PRESS_MS) last = { key, atMs, opened: open(occasion) }
      return last.opened
    },
    unsaved: (id) => unsaved.get(id),
  }
}
