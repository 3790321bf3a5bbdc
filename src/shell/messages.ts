/**
 * Every message between the parts of the extension, with its answer. A new one is a line here and a line in
 * `handlers.ts`. Messages from content scripts are checked at the door: the page may be hostile.
 */

import type { Appearance } from '../core/appearance.ts'
import type { RegisterKeys } from '../core/held.ts'
import type { Forget, History, HistoryDays } from '../core/history.ts'
import type { Decidable, RefusedFile, Vitals } from '../core/options.ts'
import type { OwnReport, Queued } from '../core/own-report.ts'
import type { ReportDraft } from '../core/report-draft.ts'
import type { Worded } from '../core/scheme.ts'
import type { Locale, Shown } from '../core/shown.ts'
import type { PageKind } from '../core/site.ts'
import type { Trace } from '../core/trace.ts'
import type { Guess } from '../core/typed.ts'
import type { Watched, WatchedChange } from '../core/watched.ts'
import type { CertificateRecord, Claim, Instant, Listing, RegistryId, SchemeId, UnclearWhy } from '../core/words.ts'
import type { Errand } from './errand.ts'
import type { NotNumber } from './not-numbers.ts'
import type { NewReport } from './outbox-entry.ts'

/** How far a page has come. */
export type PageState = 'checked' | 'nothing-found' | 'not-scanned' | 'no-permission' | 'unsupported'

export interface TabView {
  readonly state: PageState
  /** Host of the tab, to show and to ask permission for. */
  readonly host: string
  /** Title of the listing, as read. */
  readonly title: string
  /** Of one product, of several, of something else; missing where nothing tells. */
  readonly page?: PageKind
  readonly shown: readonly Shown[]
  /** This tab is an official page that was opened from here to look a number up. */
  readonly handOff?: HandOffView
  /** What the person pointed at by context menu or shortcut. */
  readonly errand?: Errand
}

/** How far a look-up by hand has come. `unread`: what stands there could not be read for certain. */
export type HandOffState = 'open' | 'taken' | 'unread'

export interface HandOffView {
  readonly numberText: string
  readonly state: HandOffState
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
  /** Official registers that the person turned on. */
  readonly official: readonly RegistryId[]
  /** Registers of both kinds by id, the most trusted first; those that are not named come after, in their own order. */
  readonly trust: readonly RegistryId[]
  readonly appearance: Appearance
  /** Address of the authority that stamps evidence (RFC 3161); without one nothing is stamped. */
  readonly timeStamp?: string
  /** Where an organisation sends its people's reports. */
  readonly reportRegister?: string
  /** What the organisation decides: it holds in place of the person's own, which is kept for later. */
  readonly decided?: readonly Decidable[]
}

/** When a register last answered, and when and why it last did not. */
export interface Health {
  readonly answeredAt?: Instant
  readonly failedAt?: Instant
  readonly why?: UnclearWhy
}

/** What the settings tell of a register, beside what the person chose. */
export interface RegisterState {
  readonly id: RegistryId
  readonly name: Worded
  /** What it answers for: names of the schemes, in the person's language. */
  readonly answersFor: readonly string[]
  readonly licence?: Worded
  /** Asked only by a press. */
  readonly byClick?: boolean
  readonly keepForDays?: number
  /** Match patterns that it needs. */
  readonly origins: readonly string[]
  readonly isGranted: boolean
  readonly health: Health
  /** RFC 7638 thumbprint of the key that is pinned for this register's notices. */
  readonly thumbprint?: string
}

/** Which schemes are answered by whom. */
export interface Registers {
  /** The open ones of the settings, then every official one. */
  readonly open: readonly RegisterState[]
  readonly official: readonly RegisterState[]
  /** Schemes with numbers that a person looks up on an official page. */
  readonly byHand: readonly {
    readonly scheme: SchemeId
    readonly name: string
    readonly page: string
    /** A second page, for what the first does not hold. */
    readonly also?: string
  }[]
  /** Of these marks and others, those for which an open register can answer where its keeper has the file or the key. */
  readonly throughOpen: readonly string[]
  /** Official pages that are read by themselves once they are granted, when they were opened from here. */
  readonly pages: readonly { readonly host: string; readonly origins: readonly string[]; readonly isGranted: boolean }[]
  /** Schemes with numbers of which only the form can be checked. */
  readonly byForm: readonly string[]
}

/** What the person read on an official page, as the page's script read it. */
export type ReadRecord = Omit<CertificateRecord, 'source' | 'readAt' | 'asOf' | 'demo'>

/** What a settings file says; nothing is changed by reading it. `leftOut`: what of it is no setting, or not a valid one. */
export type ReadFile =
  | {
      readonly kind: 'read'
      readonly settings: Settings
      readonly historyDays?: HistoryDays
      readonly leftOut: readonly string[]
    }
  | { readonly kind: 'refused'; readonly why: RefusedFile }

export interface Messages {
  /** finder → background: what a settled page claims. Answers in ready words, one an id, worst first. */
  check: { in: { claims: readonly Claim[]; listing: Listing }; out: { shown: readonly Shown[] } }
  /** finder → background: put a script that comes late into my frame. */
  inject: { in: { script: 'card' | 'reader' | 'chips' }; out: { done: boolean } }
  /** popup → background: what is known of this tab. */
  tab: { in: { tabId: number }; out: TabView }
  /** popup → background: read this tab now (activeTab or a grant). */
  scan: { in: { tabId: number }; out: TabView }
  /** popup → background, under a press: look into the results of the list in this tab, as they come into view. */
  'scan-results': { in: { tabId: number }; out: TabView }
  /** popup → background: a number typed by hand; guesses the scheme. Empty when the text is no number we know. */
  manual: { in: { text: string; scheme?: SchemeId; listing?: Listing }; out: { shown: readonly Shown[] } }
  /** popup → background, while it is typed: what a text may be. Nobody is asked. */
  guess: { in: { text: string }; out: Guess }
  /** certificate → background: the keys of every register that is turned on; of these wanted ones anew, where none has them. */
  'register-keys': { in: { kids: readonly string[] }; out: { registers: readonly RegisterKeys[] } }
  /** options → background: settings are read and written through here, so that one place validates them. */
  'get-settings': { in: Record<string, never>; out: Settings }
  'set-settings': { in: { settings: Settings }; out: { settings: Settings; problems: readonly string[] } }
  /** options → background: what a settings file would set. */
  'read-settings-file': { in: { text: string }; out: ReadFile }
  /** options → background: how the extension's own storage is. */
  vitals: { in: Record<string, never>; out: Vitals }
  /** options/popup → background, after a permission was granted or withdrawn. */
  'grants-changed': { in: Record<string, never>; out: { origins: readonly string[] } }
  /** options → background: empty the cache of records. */
  'clear-cache': { in: Record<string, never>; out: { removed: number } }
  /** options → background: every register, and what is answered by whom. */
  registers: { in: Record<string, never>; out: Registers }
  /** card or popup → background, under a press: ask this register about the number of that verdict. */
  ask: { in: { id: string; register: RegistryId; tabId?: number }; out: { shown?: Shown } }
  /** card or popup → background, under a press: open the official page for the number of that verdict. */
  'hand-off': { in: { id: string; tabId?: number }; out: { opened: boolean } }
  /** official page → background: what stands there on the number that was asked for. */
  'official-answer': { in: { nonce: string; record: ReadRecord }; out: { taken: boolean } }
  /** popup → background: read the official page in this tab now. */
  'read-official': { in: { tabId: number }; out: { state: HandOffState } }
  /** own pages → background: keep a report without evidence, and send it. A draft is queued once. */
  'queue-report': { in: { report: NewReport; register: string; draft: string }; out: Queued }
  /** own pages → background: something was put into the outbox; send it. */
  'send-reports': { in: Record<string, never>; out: Record<string, never> }
  /** own pages → background: every report in the outbox, newest first. */
  'own-reports': { in: Record<string, never>; out: { reports: readonly OwnReport[] } }
  /** own pages → background, under a press: try at once what waits or was refused. */
  'retry-report': { in: { id: string }; out: Record<string, never> }
  /** own pages → background, under a press: forget it here. */
  'remove-report': { in: { id: string }; out: Record<string, never> }
  /** own pages → background, under a press: add words to it. */
  'add-to-report': { in: { id: string; text: string }; out: Queued }
  /** own pages → background, under a press: take it back. */
  'withdraw-report': { in: { id: string }; out: Queued }
  /** own pages → background, under a press: ask the register now what has become of it. */
  'check-report': { in: { id: string }; out: Record<string, never> }
  /** own pages → background: the person has looked at its news. */
  'seen-report': { in: { id: string }; out: Record<string, never> }
  /** card or popup → background, under a press: open the report page on that verdict, or on the page of a tab. */
  report: { in: { id?: string; tabId?: number; withScreenshot?: boolean }; out: { opened: boolean } }
  /** report → background: a draft that could not be written to disk. */
  draft: { in: { id: string }; out: { draft?: ReportDraft } }
  /** own pages → background: what was met before; with an empty query all of it. */
  history: { in: { query: string; atMost: number }; out: History }
  /** own pages → background, under a press: forget that here. */
  'forget-history': { in: { what: Forget }; out: { removed: number } }
  /** own pages → background, under a press: for how long it is kept; what is older goes at once. */
  'keep-history': { in: { days: HistoryDays }; out: { kept: boolean } }
  /** card or own pages → background, under a press: watch the certificate of that verdict. */
  watch: { in: { id: string; tabId?: number }; out: { watched: boolean } }
  /** own pages → background: every watched certificate, newest first. */
  watched: { in: Record<string, never>; out: { entries: readonly Watched[] } }
  'change-watched': { in: { id: string; change: WatchedChange }; out: { entries: readonly Watched[] } }
  /** own pages → background, under a press: ask for it now. */
  'check-watched': { in: { id: string }; out: { entries: readonly Watched[] } }
  /** own pages → background, under a press that says that the number is sent: what happened to a certificate, by this register. */
  trace: { in: { id: string; register: RegistryId }; out: Trace }
  /** card or popup → background, under a press: on this site that is no certificate number. */
  'not-a-number': { in: { id: string; tabId?: number }; out: { kept: boolean } }
  /** card → background, under a press: no note of that mark, or of anything, on pages of this site. */
  mute: { in: { id: string; what: 'mark' | 'site' }; out: { kept: boolean } }
  /** options → background: what was said to be none, and one of it taken back. */
  'not-numbers': { in: Record<string, never>; out: { entries: readonly NotNumber[] } }
  'forget-not-number': { in: { host: string; id: string }; out: { entries: readonly NotNumber[] } }
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
/** background → official page: read what stands there now, and say whether it was handed back. */
export const READ_MESSAGE = { to: 'proofmark-official', name: 'read' } as const

/** Where the script in an official page finds what it is to read. */
export const TASK_SYMBOL = 'proofmark.official'
/** What the script in an official page is told. */
export interface OfficialTask {
  readonly nonce: string
  readonly scheme: string
  readonly compact: string
}
