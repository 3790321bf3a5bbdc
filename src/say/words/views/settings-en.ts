/** English of the later parts of the settings. */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: 'Appearance',
  appearanceHint:
    'For the toolbar window, the side panel, these pages, and the notes and cards in shops. Shop pages that are open take it over when they are loaded again.',
  theme: 'Light or dark',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  contrast: 'Contrast',
  contrasts: { system: 'As the system', more: 'More contrast' },
  textSize: 'Text size',
  shortcuts: 'Keyboard shortcuts',
  shortcutsHint: 'The browser keeps them and is where they are changed.',
  shortcutOf: {
    _execute_action: 'Open the toolbar window',
    'check-page': 'Check this page',
    'report-mark': 'Report a mark',
  },
  noShortcut: 'none',
  changeShortcuts: 'Change in the browser',
  file: 'Settings as a file',
  fileHint:
    'Sites, registers, language, appearance and how long history is kept, for another browser or as a backup. History, watched certificates and reports are not in it.',
  exportFile: 'Save as a file',
  importFile: 'Read from a file',
  refused: {
    'too-large': 'This file is too large to be settings. Nothing was changed.',
    'not-json': 'This file could not be read. Nothing was changed.',
    'not-settings': 'This is not a file of Proofmark settings. Nothing was changed.',
    newer: 'This file was made by a newer version of Proofmark. Update it first. Nothing was changed.',
  },
  wouldSet: 'This file would replace your settings by:',
  leftOut: 'Left out, because it is no setting or not a valid one:',
  notDecidedHere: 'What your organisation has set stays as it is.',
  noGrants:
    'A file gives no permissions. Sites and registers that need one are marked in the lists above, for you to allow.',
  apply: 'Use these settings',
  cancel: 'Keep mine',
  applied: 'The settings of the file are now yours.',
  byOrganisation: 'Set by your organisation.',
  reportsTo: 'Your organisation sends reports to {host}.',
  diagnostics: 'Diagnostics',
  diagnosticsHint:
    'Facts to send along when you ask for help: versions, counts, permissions, how registers answer. No pages, no numbers, no names of shops. Nothing is sent: you see it first, then copy it.',
  diagnosticsText: 'Text of the diagnostics',
  makeDiagnostics: 'Show diagnostics',
  copyDiagnostics: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Not copied. Mark the text and copy it by hand.',
  inMemory:
    'The browser’s database does not answer, so answers are remembered only until the browser rests. Checking works; restarting the browser often helps.',
  diskFull: 'The disk has no room for further answers. They are remembered only until the browser rests.',
  settingsUnreadable:
    'The browser does not hand your settings out just now, so the first settings hold. Nothing was deleted; restarting the browser often helps.',
}
