/** What the side panel is given. A callback may reject; the panel then says that it did not work. */
import type { Forget, History, HistoryDays } from '../core/history.ts'
import type { Trace } from '../core/trace.ts'
import type { Watched, WatchedChange } from '../core/watched.ts'
import type { Instant, RegistryId } from '../core/words.ts'
import type { PopupProps, Whence } from './props.ts'

export const PANEL_TABS = ['page', 'history', 'watched'] as const
export type PanelTab = (typeof PANEL_TABS)[number]

/** Calls back at every change until it is undone. */
export type Follow = (changed: () => void) => () => void

export interface PanelProps
  extends Pick<
    PopupProps,
    | 'words'
    | 'load'
    | 'scan'
    | 'grantSite'
    | 'maySetSite'
    | 'openOptions'
    | 'copy'
    | 'ask'
    | 'handOff'
    | 'report'
    | 'notNumber'
  > {
  /** The tab of the panel that is open first. */
  readonly start: PanelTab
  /** Another page is in front, or more is known of it. */
  readonly followPage: Follow
  readonly watch: (id: string, whence: Whence) => Promise<boolean>
  /** Under a press that says that the number is sent. */
  readonly trace: (id: string, register: RegistryId) => Promise<Trace>
  /** What an open register is called; `undefined` where it is not turned on. */
  readonly nameOf: (register: RegistryId) => string | undefined
  readonly history: (query: string, atMost: number) => Promise<History>
  readonly forgetHistory: (what: Forget) => Promise<number>
  readonly keepHistory: (days: HistoryDays) => Promise<boolean>
  readonly watched: () => Promise<readonly Watched[]>
  readonly changeWatched: (id: string, change: WatchedChange) => Promise<readonly Watched[]>
  readonly checkWatched: (id: string) => Promise<readonly Watched[]>
  readonly followWatched: Follow
  /** Hands a file to the person. */
  readonly save: (name: string, text: string) => void
  /** The present instant, ISO 8601. */
  readonly now: () => Instant
}
