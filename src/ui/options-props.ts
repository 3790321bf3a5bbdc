/** What the settings page is given beside what it shares with the first steps. A callback may reject. */
import type { HistoryDays } from '../core/history.ts'
import type { RefusedFile, Shortcut, Vitals } from '../core/options.ts'
import type { OptionsProps, Settings } from './props.ts'
import type { SectionProps } from './registers.tsx'

export type ReadFile =
  | {
      readonly kind: 'read'
      readonly settings: Settings
      readonly historyDays?: HistoryDays
      readonly leftOut: readonly string[]
    }
  | { readonly kind: 'refused'; readonly why: RefusedFile }

export interface OptionsPageProps extends OptionsProps {
  /** `undefined` where the browser has none. */
  readonly shortcuts: () => Promise<readonly Shortcut[] | undefined>
  /** Opens the browser's own page for them. */
  readonly changeShortcuts: () => Promise<void>
  /** The settings as the text of a file. */
  readonly exportFile: () => Promise<string>
  /** What a file would set. */
  readonly readFile: (text: string) => Promise<ReadFile>
  readonly keepHistory: (days: HistoryDays) => Promise<boolean>
  /** Hands a file to the person. */
  readonly saveFile: (name: string, text: string) => void
  readonly vitals: () => Promise<Vitals>
  readonly diagnostics: () => Promise<string>
  readonly copy: (text: string) => Promise<boolean>
  /** Whether the browser grants the host of this address. */
  readonly isAllowed: (url: string) => Promise<boolean>
}

export type PageSectionProps = OptionsPageProps & SectionProps
