/**
 * What the views are given. The same shapes as the messages of the shell, written down again because a view must not
 * know the shell; the entrypoint that joins them does not compile when they part.
 */
import type { Appearance } from '../core/appearance.ts'
import type { Meaning } from '../core/meaning.ts'
import type { Decidable } from '../core/options.ts'
import type { Worded } from '../core/scheme.ts'
import type { ShopGroup } from '../core/shops.ts'
import type { Locale, Shown, ShownOffer } from '../core/shown.ts'
import type { PageKind } from '../core/site.ts'
import type { Guess } from '../core/typed.ts'
import type { Instant, RegistryId, UnclearWhy } from '../core/words.ts'
import type { ViewWords } from '../say/words/views/index.ts'

export type PageState = 'checked' | 'nothing-found' | 'not-scanned' | 'no-permission' | 'unsupported'

export interface TabView {
  readonly state: PageState
  readonly host: string
  readonly title: string
  /** Of one product, of several, of something else; missing where nothing tells. */
  readonly page?: PageKind
  readonly shown: readonly Shown[]
  /** This tab is an official page that was opened from here to look a number up. */
  readonly handOff?: { readonly numberText: string; readonly state: HandOffState }
  /** What the person pointed at by context menu or shortcut. */
  readonly errand?: Errand
}

/** A rectangle of the visible page, and how wide that is. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly viewWidth: number
}

export interface Errand {
  readonly what: 'text' | 'link' | 'picture' | 'page'
  readonly text: string
  readonly state: 'busy' | 'found' | 'none'
  readonly area?: Area
}

/** What the codes in a picture say; `no-picture`: there is none to be read, or the browser does not show it. */
export type Codes = { readonly kind: 'read'; readonly texts: readonly string[] } | { readonly kind: 'no-picture' }

export type HandOffState = 'open' | 'taken' | 'unread'

export interface RegisterSetting {
  readonly url: string
  readonly name: string
  readonly enabled: boolean
  readonly privacy: 'range' | 'number'
}

export interface Settings {
  readonly language: 'auto' | Locale
  readonly sites: readonly string[]
  readonly registers: readonly RegisterSetting[]
  /** Official registers that are turned on. */
  readonly official: readonly RegistryId[]
  /** The order of trust, by id; who is not named comes after. */
  readonly trust: readonly RegistryId[]
  readonly appearance: Appearance
  /** Address of the time-stamp authority for evidence. */
  readonly timeStamp?: string
  /** Where an organisation sends its people's reports. */
  readonly reportRegister?: string
  /** What the organisation decides: it holds in place of the person's own, which is kept for later. */
  readonly decided?: readonly Decidable[]
}

/** What is known of a register beside what the person chose. */
export interface RegisterState {
  readonly id: RegistryId
  readonly name: Worded
  readonly answersFor: readonly string[]
  readonly licence?: Worded
  readonly byClick?: boolean
  readonly keepForDays?: number
  readonly origins: readonly string[]
  readonly isGranted: boolean
  readonly health: { readonly answeredAt?: Instant; readonly failedAt?: Instant; readonly why?: UnclearWhy }
  readonly thumbprint?: string
}

export interface Registers {
  readonly open: readonly RegisterState[]
  readonly official: readonly RegisterState[]
  readonly byHand: readonly {
    readonly scheme: string
    readonly name: string
    readonly page: string
    /** A second page, for what the first does not hold. */
    readonly also?: string
  }[]
  readonly throughOpen: readonly string[]
  readonly pages: readonly { readonly host: string; readonly origins: readonly string[]; readonly isGranted: boolean }[]
  readonly byForm: readonly string[]
}

/** Which list a verdict stands in: of this page, or of a number typed by hand. */
export type Whence = 'page' | 'hand'

/** What every mark means; asked only when the person opens that list. */
export type LoadMeanings = () => Promise<readonly Meaning[]>

/** A callback may reject; the view then says that it did not work and keeps what was typed. */
export interface PopupProps {
  readonly words: ViewWords
  readonly load: () => Promise<TabView>
  /** Reads the page now. */
  readonly scan: () => Promise<TabView>
  readonly scanResults: () => Promise<TabView>
  /** Of one scheme, where the person chose it. */
  readonly manual: (text: string, scheme?: string) => Promise<{ readonly shown: readonly Shown[] }>
  /** What a text may be; nobody is asked. */
  readonly guess: (text: string) => Promise<Guess>
  /** Calls whenever something new is known of the tab. */
  readonly follow: (changed: () => void, signal: AbortSignal) => void
  /** Codes in what the tab shows now, or in a part of it. */
  readonly codesInPage: (area?: Area) => Promise<Codes>
  readonly codesInPicture: (picture: Blob) => Promise<Codes>
  /** Called directly under the press. A text in the clipboard counts as what a code says. */
  readonly codesInClipboard: () => Promise<Codes>
  /** Called directly under the press, so that the browser may ask. Resolves to whether it was allowed. */
  readonly grantSite: (host: string) => Promise<boolean>
  /** False where the organisation decides which sites are read by themselves, and this is none of them. */
  readonly maySetSite?: (host: string) => boolean
  readonly openOptions: () => void
  readonly meanings: LoadMeanings
  readonly copy: (text: string) => Promise<boolean>
  /** No register is turned on: only the form of numbers is checked. */
  readonly asksNobody: boolean
  /** Called directly under the press. Turns the register on where it is not. */
  readonly ask: (id: string, offer: ShownOffer, whence: Whence) => Promise<Shown | undefined>
  readonly handOff: (id: string, whence: Whence) => Promise<boolean>
  /** Reads the official page in this tab. */
  readonly readOfficial: () => Promise<HandOffState>
  /** Opens the report page on a verdict; resolves to whether it did. */
  readonly report: (id: string, whence: Whence) => Promise<boolean>
  /** Opens the report page on the page in this tab. */
  readonly reportPage: (withScreenshot: boolean) => Promise<boolean>
  /** Watches the certificate; called directly under the press, so that the browser may ask for notifications. */
  readonly watch: (id: string, whence: Whence) => Promise<boolean>
  /** Called directly under the press; missing where the browser has no side panel. */
  readonly openPanel?: () => void
  /** How many watched certificates have changed since they were looked at. */
  readonly watchNews: () => Promise<number>
  /** Whether a register has said something of an own report that was not looked at yet. */
  readonly hasReportNews: () => Promise<boolean>
  /** On this site that is no certificate number; resolves to whether it is kept. */
  readonly notNumber: (id: string) => Promise<boolean>
}

/** What the person said is no certificate number. */
export interface NotNumber {
  readonly host: string
  readonly id: string
  readonly text: string
  readonly mark: string
}

export interface OptionsProps {
  readonly words: ViewWords
  readonly load: () => Promise<Settings>
  /** Problems are `site: …`, `register: …`, `time-stamp: …` for what was left out, anything else when nothing could be written. */
  readonly save: (settings: Settings) => Promise<{ readonly settings: Settings; readonly problems: readonly string[] }>
  /** A host suffix (`shop.example.com`) or a register's address (`https://…`). Called directly under the press. */
  readonly requestHost: (origin: string) => Promise<boolean>
  /** After the settings were saved without it. What another site or register still needs must stay granted. */
  readonly removeHost: (origin: string) => Promise<boolean>
  readonly registers: () => Promise<Registers>
  /** Match patterns. Called directly under the press. */
  readonly requestOrigins: (origins: readonly string[]) => Promise<boolean>
  /** After the settings were saved without them; what others still need stays granted. */
  readonly removeOrigins: (origins: readonly string[]) => Promise<boolean>
  /** The present instant, ISO 8601. */
  readonly now: () => Instant
  /** How many kept answers were removed. */
  readonly clearCache: () => Promise<number>
  readonly notNumbers: () => Promise<readonly NotNumber[]>
  /** Takes one back; resolves to those that are left. */
  readonly forgetNotNumber: (host: string, id: string) => Promise<readonly NotNumber[]>
  /** The shops that Proofmark knows, as they are allowed now. */
  readonly shops: () => Promise<readonly ShopGroup[]>
  /** Those of these host suffixes that the browser grants. */
  readonly grantedSites: (hosts: readonly string[]) => Promise<readonly string[]>
  /** Calls when a permission was given or taken back anywhere in the browser; the answer ends that. */
  readonly onGrants: (changed: () => void) => () => void
  readonly meanings: LoadMeanings
}
