/** What the settings and their parts speak of. */
/** Shortcuts of the manifest. */
export const SHORTCUT_IDS = ['_execute_action', 'check-page', 'report-mark'] as const
export type ShortcutId = (typeof SHORTCUT_IDS)[number]

export interface Shortcut {
  readonly id: ShortcutId
  /** As the browser writes it, such as `Alt+Shift+V`; empty where none is set. */
  readonly keys: string
}

/** Why a settings file is not read at all. */
export type RefusedFile = 'too-large' | 'not-json' | 'not-settings' | 'newer'

/** A settings file may have so many bytes at most. */
export const SETTINGS_FILE_BYTES = 200_000

/** What an organisation may decide for its people. */
export const DECIDABLE = ['language', 'sites', 'registers', 'privacy', 'official', 'reportRegister'] as const
export type Decidable = (typeof DECIDABLE)[number]

/** Where answers of registers are kept now. `full`: on disk, but the newest found no room there. */
export type KeptWhere = 'disk' | 'full' | 'memory'

/** How the extension's own storage is, for the settings and for diagnostics. */
export interface Vitals {
  readonly answers: { readonly count: number; readonly where: KeptWhere }
  /** False: the browser does not hand the settings out, and the defaults hold. */
  readonly settingsReadable: boolean
  /** What of the organisation's policy was left out: field and value. */
  readonly policyProblems: readonly string[]
}
