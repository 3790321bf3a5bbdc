/**
 * Looking a number up by hand: one press opens the official page in a tab of its own, and what the person then sees there
 * can be taken over. The tab is the only one that is ever read, over https, on the very host that was opened, and what it
 * says counts for the very number that was asked for. Nothing is filled in and no puzzle is solved there.
 */
import type { CertificateNumber, CertificateRecord } from '../core/words.ts'
import { handOffId } from './asked.ts'
import type { Frame } from './door.ts'
import { isLoopback } from './hosts.ts'
import { type HandOffState, type OfficialTask, READ_MESSAGE, type ReadRecord, TASK_SYMBOL } from './messages.ts'
import { makeSerial } from './serial.ts'

export const OFFICIAL_FILE = 'official.js'
interface Entry extends OfficialTask {
  readonly host: string
  /** The tab of the shop, where the answer is awaited. */
  readonly from?: number
  readonly openedAt: number
  readonly state: HandOffState
}

export interface HandOffDependencies {
  /** `storage.session`: it outlives the worker, not the browser. */
  readonly area: Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>
  readonly tabs: Pick<typeof chrome.tabs, 'create' | 'get' | 'sendMessage'>
  readonly scripting: Pick<typeof chrome.scripting, 'executeScript'>
  readonly now: () => Date
  readonly makeNonce: () => string
  /** Loopback pages count as official ones: in development only. */
  readonly allowsLoopback: boolean
  readonly isExample: (scheme: string, compact: string) => Promise<boolean>
  /** Keeps what was read, and has the shop's page judged anew. */
  readonly keep: (record: CertificateRecord, from: number | undefined) => Promise<void>
}

export interface HandOffs {
  readonly open: (number: CertificateNumber, url: string, from: number | undefined) => Promise<boolean>
  readonly entry: (tabId: number) => Promise<Pick<Entry, 'scheme' | 'compact' | 'state'> | undefined>
  /** A page has loaded: it is read if it is one of ours and its host is granted. */
  readonly arrive: (tabId: number) => Promise<void>
  /** The person wants it read now: the press on the toolbar has opened this tab to us. */
  readonly read: (tabId: number) => Promise<HandOffState>
  readonly take: (frame: Frame, nonce: string, record: ReadRecord) => Promise<boolean>
  readonly forget: (tabId: number) => Promise<void>
}

/** A message whose answer was lost is sent again within seconds: it opens no second tab. */
const SAME_PRESS_MS = 6_000
/** A search, a puzzle and a slow authority take minutes; after this the tab is somebody's ordinary tab. */
const LIFETIME_MS = 60 * 60_000

const keyOf = (tabId: number): string => `hand-off:${tabId}`

/** Runs in the page, in the world of our scripts. It is sent as text: it may lean on nothing. */
const putTask = (symbol: string, task: OfficialTask): void => {
  Object.assign(globalThis, { [Symbol.for(symbol)]: task })
}

export const makeHandOffs = (deps: HandOffDependencies): HandOffs => {
  const { area, tabs, scripting, now, makeNonce, allowsLoopback, isExample, keep } = deps
  const inTurn = makeSerial()
  let lastPress = { key: '', atMs: 0, tabId: -1 }

  const read = async (tabId: number): Promise<Entry | undefined> => {
    const stored = await area.get(keyOf(tabId)).catch(() => ({}) as Record<string, unknown>)
    const entry = stored[keyOf(tabId)] as Entry | undefined
    return entry && now().getTime() - entry.openedAt < LIFETIME_MS ? entry : undefined
  }
  const mark = (tabId: number, state: HandOffState): Promise<void> =>
    inTurn(async () => {
      const entry = await read(tabId)
      if (entry) await area.set({ [keyOf(tabId)]: { ...entry, state } })
    })
  const isOfficial = (url: string | undefined, host: string): boolean => {
    const page = url ? URL.parse(url) : null
    if (page?.host !== host) return false
    return page.protocol === 'https:' || (allowsLoopback && isLoopback(page.hostname))
  }

  /** Puts the script in; false where the browser does not let us. */
  const enter = async (tabId: number, { nonce, scheme, compact, host }: Entry): Promise<boolean> => {
    const tab = await tabs.get(tabId).catch(() => undefined)
    if (!isOfficial(tab?.url, host)) return false
    const target = { tabId }
    const task: OfficialTask = { nonce, scheme, compact }
    try {
      await scripting.executeScript({ target, func: putTask, args: [TASK_SYMBOL, task] })
      await scripting.executeScript({ target, files: [OFFICIAL_FILE] })
      return true
    } catch {
      return false
    }
  }

  const arrive = async (tabId: number): Promise<void> => {
    const entry = await read(tabId)
    if (entry && entry.state !== 'taken') await enter(tabId, entry)
  }

  return {
    open: async ({ scheme, compact }, url, from) => {
      const host = URL.parse(url)?.host ?? ''
      const key = `${from} ${scheme} ${compact}`
      const atMs = now().getTime()
      const isSame = key === lastPress.key && atMs - lastPress.atMs < SAME_PRESS_MS
      if (isSame && (await tabs.get(lastPress.tabId).catch(() => undefined))) return true
      const tab = await tabs
        .create({ url, ...(from === undefined ? {} : { openerTabId: from }) })
        .catch(() => tabs.create({ url }))
        .catch(() => undefined)
      if (tab?.id === undefined) return false
      lastPress = { key, atMs, tabId: tab.id }
      const entry: Entry = {
        nonce: makeNonce(),
        scheme,
        compact,
        host,
        openedAt: now().getTime(),
        state: 'open',
        ...(from === undefined ? {} : { from }),
      }
      await area.set({ [keyOf(tab.id)]: entry }).catch(() => undefined)
      // A page from nearby may have loaded meanwhile.
      await arrive(tab.id)
      return true
    },
    entry: read,
    arrive,
    read: async (tabId) => {
      const entry = await read(tabId)
      if (!entry) return 'unread'
      if (!(await enter(tabId, entry))) {
        await mark(tabId, 'unread')
        return 'unread'
      }
      // The script answers once its message with the record has been dealt with.
      await tabs.sendMessage(tabId, READ_MESSAGE).catch(() => undefined)
      const after = (await read(tabId))?.state === 'taken' ? 'taken' : 'unread'
      await mark(tabId, after)
      return after
    },
    take: async ({ tabId, frameId, url }, nonce, record) => {
      const entry = await read(tabId)
      const isOurs =
        entry !== undefined &&
        frameId === 0 &&
        entry.nonce === nonce &&
        isOfficial(url, entry.host) &&
        record.scheme === entry.scheme &&
        record.number === entry.compact
      if (!isOurs) return false
      const at = now().toISOString()
      const whole: CertificateRecord = {
        ...record,
        source: handOffId(entry.scheme),
        readAt: at,
        asOf: at,
        // Nobody is issued such a number: whatever shows one is an exercise.
        ...((await isExample(entry.scheme, entry.compact)) ? { demo: true } : {}),
      }
      await mark(tabId, 'taken')
      await keep(whole, entry.from)
      return true
    },
    forget: (tabId) => inTurn(async () => void (await area.remove(keyOf(tabId)).catch(() => undefined))),
  }
}
