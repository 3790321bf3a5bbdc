/** The side panel in Deutsch. */
import type { PanelWords } from './panel-words.ts'

export const panel: PanelWords = {
  title: 'Proofmark',
  tabs: { page: 'Diese Seite', history: 'Verlauf', watched: 'Beobachtet' },
  open: 'Seitenleiste',
  offline: 'Sie sind offline. Was hier steht, wurde vorher gelesen.',
  useButton: 'Drücken Sie einmal auf den Proofmark-Knopf in der Symbolleiste; dann kann diese Seite gelesen werden.',
  closedPage:
    'Der Browser hält diese Seite für Erweiterungen geschlossen. Eine Nummer daraus lässt sich über den Knopf in der Symbolleiste prüfen.',
  uncheckedCount: (count) =>
    count === 1
      ? '1 konnte nicht geprüft werden; der Grund steht dabei.'
      : `${count} konnten nicht geprüft werden; der Grund steht jeweils dabei.`,
  trace: 'Was damit geschah',
  traceHint: 'Dafür wird dem Register die Zertifikatsnummer selbst gesendet.',
  traceAsk: 'Nummer an {name} senden',
  traceBusy: 'Wird gefragt …',
  traceFailed: 'Keine brauchbare Antwort. Nichts hat sich geändert; versuchen Sie es später noch einmal.',
  traceNone: 'Das Register hat dazu keine Einträge.',
  traceCut: 'Ältere Einträge sind weggelassen.',
  traceAsOf: '{name}, Stand {day}',
  derived: 'folgt aus den Daten',
  events: {
    issued: 'Ausgestellt',
    'renewal-begun': 'Erneuerung begonnen',
    renewed: 'Erneuert',
    suspended: 'Ausgesetzt',
    restored: 'Wieder gültig',
    revoked: 'Entzogen',
    cancelled: 'Gelöscht',
    expired: 'Abgelaufen',
    amended: 'Inhalt geändert',
  },
  searchLabel: 'Verlauf durchsuchen',
  searchExample: 'Nummer, Inhaber, Produkt oder Shop',
  foundCount: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  historyNone: 'Noch nichts hier',
  historyNoneHint:
    'Zertifikate, denen Sie auf Seiten begegnen, stehen hier, nur auf diesem Gerät. Seiten in privaten Fenstern hinterlassen nichts.',
  historyOff: 'Der Verlauf ist aus: Nichts wird behalten.',
  noMatch: 'Nichts passt. Versuchen Sie es mit weniger Wörtern oder einem Teil der Nummer.',
  more: 'Mehr zeigen',
  failed: 'Das hat nicht geklappt. Nichts wurde geändert; versuchen Sie es noch einmal.',
  keep: 'Verlauf behalten',
  keepHint: 'Älteres wird sofort entfernt. Der Verlauf hat dieses Gerät nie verlassen.',
  keepDays: { 0: 'Nicht behalten', 30: '30 Tage', 90: '90 Tage', 365: 'Ein Jahr' },
  saved: 'Gespeichert.',
  notSaved: 'Nicht gespeichert; versuchen Sie es noch einmal.',
  remove: 'Entfernen',
  removeHost: 'Alles von {host} entfernen',
  removedCount: (count) => (count === 1 ? '1 Eintrag entfernt.' : `${count} Einträge entfernt.`),
  clear: 'Verlauf leeren',
  clearSure: 'Alle Einträge entfernen? Das lässt sich nicht zurücknehmen.',
  cancel: 'Behalten',
  saveJson: 'Als JSON sichern',
  saveCsv: 'Als CSV sichern',
  trouble: {
    full: 'Der Speicher dieses Browsers ist voll, darum hat der Verlauf Lücken. Geprüft wird weiter wie bisher.',
    broken: 'Der Verlauf ließ sich nicht lesen oder schreiben. Geprüft wird weiter wie bisher.',
  },
  watchedNone: 'Sie beobachten noch kein Zertifikat',
  watchedNoneHint:
    'Drücken Sie bei einem Zertifikat auf „Beobachten“. Es wird etwa einmal am Tag nachgeschlagen; ändert sich sein Status, erfahren Sie es.',
  watchedCount: (count) => (count === 1 ? '1 Zertifikat' : `${count} Zertifikate`),
  changed: 'Geändert: {before} → {now}, bemerkt {ago}',
  asked: 'gefragt {ago}',
  unanswered: 'keine Antwort {ago}',
  paused: 'Angehalten',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  askNow: 'Jetzt fragen',
  asking: 'Wird gefragt …',
  seen: 'Gesehen',
  named: '{act}: {name}',
  newsCount: (count) =>
    count === 1
      ? '1 beobachtetes Zertifikat hat sich geändert'
      : `${count} beobachtete Zertifikate haben sich geändert`,
  openPanel: 'Ansehen',
}
