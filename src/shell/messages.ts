/**
 * Every message between the parts of the extension, with its answer. A new one is a line here and a line in
 * `handlers.ts`. Messages from content scripts are checked at the door: the page may be hostile.
 */
import type { Locale, Shown } from '../core/shown.ts'
import type { Claim, Listing } from '../core/words.ts'

/** How far a page has come. */
export type PageState = 'checked' | 'nothing-found' | 'not-scanned' | 'no-permission' | 'unsupported'

export interface TabView {
  readonly state: PageState
  /** Host of the tab, to show and to ask permission for. */
  readonly host: string
  /** Title of the listing, as read. */
  readonly title: string
  readonly shown: readonly Shown[]
}

export interface RegisterSetting {
  /** Base address of an open register, without a trailing slash. */
  readonly url: string
  readonly name: string
  readonly enabled: boolean
  /** `range` sends a hash prefix; `number` sends the number itself. */
  readonly privacy: 'range' | 'number'
}

export interface Settings {
  readonly language: 'auto' | Locale
  /** Host suffixes of shops where pages are read by themselves; each needs the browser's grant as well. */
  readonly sites: readonly string[]
  readonly registers: readonly RegisterSetting[]
}

export interface Messages {
  /** finder → background: what a settled page claims. Answers in ready words, one an id, worst first. */
  check: { in: { claims: readonly Claim[]; listing: Listing }; out: { shown: readonly Shown[] } }
  /** finder → background: put a script that comes late into my frame. */
  inject: { in: { script: 'card' | 'reader' }; out: { done: boolean } }
  /** popup → background: what is known of this tab. */
  tab: { in: { tabId: number }; out: TabView }
  /** popup → background: read this tab now (activeTab or a grant). */
  scan: { in: { tabId: number }; out: TabView }
  /** popup → background: a number typed by hand; guesses the scheme. Empty when the text is no number we know. */
  manual: { in: { text: string }; out: { shown: readonly Shown[] } }
  /** options → background: settings are read and written through here, so that one place validates them. */
  'get-settings': { in: Record<string, never>; out: Settings }
  'set-settings': { in: { settings: Settings }; out: { settings: Settings; problems: readonly string[] } }
  /** options/popup → background, after a permission was granted or withdrawn. */
  'grants-changed': { in: Record<string, never>; out: { origins: readonly string[] } }
  /** options → background: empty the cache of records. */
  'clear-cache': { in: Record<string, never>; out: { removed: number } }
}

export type MessageName = keyof Messages
export type Envelope<N extends MessageName = MessageName> = {
  readonly to: 'proofmark'
  readonly name: N
  readonly body: Messages[N]['in']
}
/** What comes back over the wire; a missing answer means that the worker was stopped meanwhile. */
export type Reply<N extends MessageName = MessageName> =
  | { readonly ok: true; readonly body: Messages[N]['out'] }
  | { readonly ok: false; readonly error: string }

/** background → finder: undo yourself, the grant was withdrawn. */
export const STOP_MESSAGE = { to: 'proofmark-finder', name: 'stop' } as const
/** background → finder: read the page again now. */
export const RESCAN_MESSAGE = { to: 'proofmark-finder', name: 'rescan' } as const
