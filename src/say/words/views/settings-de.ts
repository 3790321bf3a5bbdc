/** Deutsch der späteren Teile der Einstellungen. */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: 'Darstellung',
  appearanceHint:
    'Für das Fenster der Symbolleiste, die Seitenleiste, diese Seiten und die Hinweise und Karten in Shops. Offene Shopseiten übernehmen sie, sobald sie neu geladen werden.',
  theme: 'Hell oder dunkel',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  contrast: 'Kontrast',
  contrasts: { system: 'Wie das System', more: 'Mehr Kontrast' },
  textSize: 'Textgröße',
  shortcuts: 'Tastenkürzel',
  shortcutsHint: 'Der Browser verwaltet sie; dort werden sie auch geändert.',
  shortcutOf: {
    _execute_action: 'Fenster der Symbolleiste öffnen',
    'check-page': 'Diese Seite prüfen',
    'report-mark': 'Ein Zeichen melden',
  },
  noShortcut: 'keines',
  changeShortcuts: 'Im Browser ändern',
  file: 'Einstellungen als Datei',
  fileHint:
    'Websites, Register, Sprache, Darstellung und wie lange der Verlauf bleibt, für einen anderen Browser oder als Sicherung. Verlauf, beobachtete Zertifikate und Meldungen sind nicht darin.',
  exportFile: 'Als Datei speichern',
  importFile: 'Aus Datei lesen',
  refused: {
    'too-large': 'Diese Datei ist zu groß für Einstellungen. Nichts wurde geändert.',
    'not-json': 'Diese Datei ließ sich nicht lesen. Nichts wurde geändert.',
    'not-settings': 'Das ist keine Datei mit Einstellungen von Proofmark. Nichts wurde geändert.',
    newer:
      'Diese Datei stammt von einer neueren Version von Proofmark. Aktualisieren Sie Proofmark zuerst. Nichts wurde geändert.',
  },
  wouldSet: 'Diese Datei würde Ihre Einstellungen ersetzen durch:',
  leftOut: 'Ausgelassen, weil es keine oder keine gültige Einstellung ist:',
  notDecidedHere: 'Was Ihre Organisation festgelegt hat, bleibt, wie es ist.',
  noGrants:
    'Eine Datei gibt keine Berechtigungen. Websites und Register, die eine brauchen, sind in den Listen oben gekennzeichnet; erlauben müssen Sie sie.',
  apply: 'Diese Einstellungen verwenden',
  cancel: 'Meine behalten',
  applied: 'Die Einstellungen der Datei gelten jetzt.',
  byOrganisation: 'Von Ihrer Organisation festgelegt.',
  reportsTo: 'Ihre Organisation lässt Meldungen an {host} gehen.',
  diagnostics: 'Diagnose',
  diagnosticsHint:
    'Angaben, die bei einer Bitte um Hilfe nützen: Versionen, Anzahlen, Berechtigungen, wie Register antworten. Keine Seiten, keine Nummern, keine Namen von Shops. Gesendet wird nichts: Sie sehen es zuerst und kopieren es dann.',
  diagnosticsText: 'Text der Diagnose',
  makeDiagnostics: 'Diagnose anzeigen',
  copyDiagnostics: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Nicht kopiert. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  inMemory:
    'Die Datenbank des Browsers antwortet nicht; Antworten werden nur vorübergehend behalten. Prüfen geht weiter; oft hilft es, den Browser neu zu starten.',
  diskFull: 'Auf dem Datenträger ist kein Platz für weitere Antworten. Sie werden nur vorübergehend behalten.',
  settingsUnreadable:
    'Der Browser gibt Ihre Einstellungen gerade nicht heraus, daher gelten die anfänglichen. Gelöscht ist nichts; oft hilft es, den Browser neu zu starten.',
}
