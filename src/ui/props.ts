/**
 * What the views are given. The same shapes as the messages of the shell, written down again because a view must not
 * know the shell; the entrypoint that joins them does not compile when they part.
 */
import type { Meaning } from '../core/meaning.ts'
import type { Locale, Shown } from '../core/shown.ts'
import type { ViewWords } from '../say/words/views/index.ts'

export type PageState = 'checked' | 'nothing-found' | 'not-scanned' | 'no-permission' | 'unsupported'

export interface TabView {
  readonly state: PageState
  readonly host: string
  readonly title: string
  readonly shown: readonly Shown[]
}

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
}

/** What every mark means; asked only when the person opens that list. */
export type LoadMeanings = () => Promise<readonly Meaning[]>

/** A callback may reject; the view then says that it did not work and keeps what was typed. */
export interface PopupProps {
  readonly words: ViewWords
  readonly load: () => Promise<TabView>
  /** Reads the page now. */
  readonly scan: () => Promise<TabView>
  readonly manual: (text: string) => Promise<{ readonly shown: readonly Shown[] }>
  /** Called directly under the press, so that the browser may ask. Resolves to whether it was allowed. */
  readonly grantSite: (host: string) => Promise<boolean>
  readonly openOptions: () => void
  readonly meanings: LoadMeanings
  readonly copy: (text: string) => Promise<boolean>
}

export interface OptionsProps {
  readonly words: ViewWords
  readonly load: () => Promise<Settings>
  /** Problems are `site: …`, `register: …` for what was left out, anything else when nothing could be written. */
  readonly save: (settings: Settings) => Promise<{ readonly settings: Settings; readonly problems: readonly string[] }>
  /** A host suffix (`shop.example.com`) or a register's address (`https://…`). Called directly under the press. */
  readonly requestHost: (origin: string) => Promise<boolean>
  /** After the settings were saved without it. What another site or register still needs must stay granted. */
  readonly removeHost: (origin: string) => Promise<boolean>
  /** How many kept answers were removed. */
  readonly clearCache: () => Promise<number>
  readonly meanings: LoadMeanings
}
