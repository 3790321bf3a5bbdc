/** What a language must supply for the later parts of the settings: appearance, shortcuts, files, policy, diagnostics. */
import type { Contrast, Theme } from '../../../core/appearance.ts'
import type { RefusedFile, ShortcutId } from '../../../core/options.ts'
import type { Template } from '../fill.ts'

export interface SettingsWords {
  readonly appearance: string
  readonly appearanceHint: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly contrast: string
  readonly contrasts: Readonly<Record<Contrast, string>>
  readonly textSize: string
  readonly shortcuts: string
  readonly shortcutsHint: string
  readonly shortcutOf: Readonly<Record<ShortcutId, string>>
  readonly noShortcut: string
  readonly changeShortcuts: string
  /** Settings as a file. */
  readonly file: string
  readonly fileHint: string
  readonly exportFile: string
  readonly importFile: string
  readonly refused: Readonly<Record<RefusedFile, string>>
  /** Over what the file would set; nothing is changed yet. */
  readonly wouldSet: string
  readonly leftOut: string
  /** Of what the organisation decides a file changes nothing. */
  readonly notDecidedHere: string
  readonly noGrants: string
  readonly apply: string
  readonly cancel: string
  readonly applied: string
  readonly byOrganisation: string
  readonly reportsTo: Template<'host'>
  readonly diagnostics: string
  readonly diagnosticsHint: string
  /** Name of the box that they stand in. */
  readonly diagnosticsText: string
  readonly makeDiagnostics: string
  readonly copyDiagnostics: string
  readonly copied: string
  readonly copyFailed: string
  /** Where answers cannot be kept on disk. */
  readonly inMemory: string
  readonly diskFull: string
  readonly settingsUnreadable: string
}
