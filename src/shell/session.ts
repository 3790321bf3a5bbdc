/**
 * What is known of each tab, in `storage.session`: it outlives the worker, not the browser. A view belongs to one
 * document; nothing of a page may ever be shown for the next one in the same tab.
 */
import type { Shown } from '../core/shown.ts'
import type { PageKind } from '../core/site.ts'
import { makeSerial } from './serial.ts'

export interface PageView {
  readonly host: string
  readonly title: string
  readonly page?: PageKind
  readonly shown: readonly Shown[]
}

/** Proof that an answer was asked for by the page that is still there. */
export interface Ticket {
  readonly visit: number
  readonly document?: string
}

export interface Session {
  readonly view: (tabId: number) => Promise<PageView | undefined>
  /** Taken before the work begins. */
  readonly ticket: (tabId: number, document: string | undefined) => Promise<Ticket>
  /** Keeps the view unless the tab has moved on since the ticket was taken. */
  readonly keep: (tabId: number, ticket: Ticket, view: PageView) => Promise<boolean>
  /** The tab starts to load: its view goes, and what its old document still sends is not kept. */
  readonly leave: (tabId: number) => Promise<void>
  /** Loading ended. False when no view came: the document may be the old one, moved on by script. */
  readonly arrive: (tabId: number) => Promise<boolean>
  /** Nothing more may be told of the page that is there; should it be read again, that is kept. */
  readonly withdraw: (tabId: number) => Promise<void>
  readonly forget: (tabId: number) => Promise<void>
}

interface Entry {
  readonly visit: number
  /** The document that showed `view`. */
  readonly document?: string
  /** The document that is being left. */
  readonly left?: string
  readonly view?: PageView
}

type Area = Pick<chrome.storage.StorageArea, 'get' | 'set' | 'remove'>

export const sessionKey = (tabId: number): string => `tab:${tabId}`

/** Never rejects: where storage fails, a page simply counts as not read. */
export const makeSession = (area: Area): Session => {
  const inTurn = makeSerial()

  const read = async (tabId: number): Promise<Entry> => {
    const stored = await area.get(sessionKey(tabId)).catch(() => ({}) as Record<string, unknown>)
    return (stored[sessionKey(tabId)] as Entry | undefined) ?? { visit: 0 }
  }
  const write = async (tabId: number, entry: Entry): Promise<void> => {
    await area.set({ [sessionKey(tabId)]: entry }).catch(() => undefined)
  }

  return {
    view: async (tabId) => (await read(tabId)).view,
    ticket: async (tabId, document) => ({ visit: (await read(tabId)).visit, ...(document ? { document } : {}) }),
    keep: (tabId, ticket, view) =>
      inTurn(async () => {
        const { visit, left } = await read(tabId)
        if (visit !== ticket.visit || (left && left === ticket.document)) return false
        await write(tabId, { visit, view, ...(ticket.document ? { document: ticket.document } : {}) })
        return true
      }),
    leave: (tabId) =>
      inTurn(async () => {
        const { visit, document } = await read(tabId)
        await write(tabId, { visit: visit + 1, ...(document ? { left: document } : {}) })
      }),
    arrive: (tabId) =>
      inTurn(async () => {
        const { visit, view, document } = await read(tabId)
        await write(tabId, { visit, ...(view ? { view } : {}), ...(document ? { document } : {}) })
        return view !== undefined
      }),
    withdraw: (tabId) =>
      inTurn(async () => {
        const { visit, left } = await read(tabId)
        await write(tabId, { visit: visit + 1, ...(left ? { left } : {}) })
      }),
    forget: (tabId) => inTurn(async () => void (await area.remove(sessionKey(tabId)).catch(() => undefined))),
  }
}
