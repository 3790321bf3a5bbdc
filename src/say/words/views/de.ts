/** Deutsch: was in Popup, Einstellungen und auf der Zertifikatsseite steht. */
import { sayCount } from '../count.ts'
import { words as base } from '../de.ts'
import { certificate } from './certificate-de.ts'
import { evidence } from './evidence-de.ts'
import { panel } from './panel-de.ts'
import { report } from './report-de.ts'
import type { MarksWords, OptionsWords, PopupWords, ViewWords } from './words.ts'

const popup: PopupWords = {
  title: 'Proofmark',
  loading: 'Es wird gelesen, was über diese Seite bekannt ist …',
  onThisPage: 'Auf dieser Seite',
  found: (count) => sayCount('de', count, 'Zertifizierungen gefunden', 'Zertifizierung gefunden'),
  nothingFound: 'Keine Zertifikatsnummern gefunden',
  nothingFoundHint: 'Die Seite nennt kein Prüfzeichen, das wir kennen. Nummern in Bildern werden nicht gelesen.',
  notScanned: 'Diese Seite wurde noch nicht geprüft',
  notScannedHint: 'Gelesen wird auf Ihrem Rechner; die Seite wird nirgendwohin gesendet.',
  noPermission: 'Proofmark darf diese Seite nicht von selbst lesen',
  noPermissionHint:
    'Prüfen Sie sie einmal jetzt, oder erlauben Sie diese Website auf Dauer. Sie können das jederzeit zurücknehmen.',
  unsupported: 'Diese Art von Seite lässt sich nicht lesen',
  unsupportedHint:
    'Der Browser hält seine eigenen Seiten und die Läden für Erweiterungen verschlossen. Eine Nummer können Sie unten trotzdem prüfen.',
  error: 'Das hat nicht geklappt',
  errorHint: 'Nichts ging verloren. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  checkPage: 'Diese Seite prüfen',
  checkAgain: 'Noch einmal prüfen',
  checking: 'Wird geprüft …',
  always: (host) => `Immer prüfen auf ${host}`,
  granted: (host) => `Seiten auf ${host} werden ab jetzt von selbst geprüft.`,
  notGranted: 'Der Browser hat es nicht erlaubt. Nichts wurde geändert.',
  manualTitle: 'Eine Nummer prüfen',
  manualLabel: 'Zertifikatsnummer',
  manualHint: 'Wie auf dem Produkt oder Zertifikat gedruckt, mit oder ohne Leerzeichen.',
  manualButton: 'Prüfen',
  manualNone:
    'So sieht keine Nummer aus, die wir kennen. Prüfen Sie, ob Ziffern fehlen, und geben Sie auch Buchstaben wie SC ein.',
  manualEmpty: 'Geben Sie zuerst eine Nummer ein.',
  manualFailed: 'Die Nummer konnte gerade nicht geprüft werden. Sie steht noch im Feld: Versuchen Sie es noch einmal.',
  manualResult: (count) => sayCount('de', count, 'Ergebnisse', 'Ergebnis'),
  options: 'Einstellungen',
  retry: 'Noch einmal versuchen',
  firstTitle: 'Noch wird kein Register gefragt',
  firstText:
    'Nummern werden auf ihre Form geprüft, und amtliche Seiten sind einen Druck entfernt. Amtliche Register können selbst antworten: Sie wählen, welche, denn eine Anfrage sendet ihnen die Nummer.',
  firstButton: 'Register wählen',
  handOffTitle: 'Amtliche Seite',
  handOffText: (number) =>
    `Von hier geöffnet, um ${number} nachzuschlagen. Suchen Sie auf der Seite danach; wenn die Antwort da ist, übernehmen Sie sie.`,
  handOffButton: 'Antwort übernehmen',
  handOffTaken: 'Übernommen. Sie steht nun neben der Nummer im Shop, mit dieser Seite und der Zeit.',
  handOffUnread:
    'Eine Antwort zu dieser Nummer ließ sich hier nicht sicher lesen. Was Sie gesehen haben, zählt nur für Sie.',
}

const options: OptionsWords = {
  title: 'Einstellungen von Proofmark',
  loading: 'Ihre Einstellungen werden gelesen …',
  loadFailed: 'Ihre Einstellungen ließen sich nicht lesen. Nichts wurde geändert.',
  retry: 'Noch einmal versuchen',
  saved: 'Gespeichert.',
  saveFailed: 'Nicht gespeichert. Ihre Änderung ist noch da: Versuchen Sie es noch einmal.',
  sites: 'Shops',
  sitesHint:
    'Seiten auf diesen Websites werden von selbst geprüft. Überall sonst hilft die Schaltfläche in der Symbolleiste.',
  noSites: 'Noch keine Websites. Seiten werden nur geprüft, wenn Sie die Schaltfläche in der Symbolleiste drücken.',
  siteLabel: 'Website hinzufügen',
  siteExample: 'Zum Beispiel shop.example.com',
  addSite: 'Hinzufügen',
  removeNamed: (name) => `${name} entfernen`,
  remove: 'Entfernen',
  siteInvalid: 'Geben Sie einen Namen wie shop.example.com ein.',
  siteKnown: 'Diese Website steht schon auf der Liste.',
  notGranted: 'Der Browser hat es nicht erlaubt, daher wurde nichts hinzugefügt. Ihre Eingabe ist noch da.',
  registers: 'Register',
  registersHint:
    'Wer nach einer Nummer gefragt wird, in welcher Reihenfolge ihr Wort zählt und was jedes zu sehen bekommt.',
  noRegisters: 'Noch keine Register. Nummern werden trotzdem auf ihre Form geprüft.',
  registerLabel: 'Adresse eines offenen Registers',
  addRegister: 'Register hinzufügen',
  registerInvalid: 'Geben Sie eine Adresse ein, die mit https:// beginnt',
  registerKnown: 'Dieses Register steht schon auf der Liste.',
  enabled: 'Dieses Register fragen',
  privacy: 'Was dieses Register zu sehen bekommt',
  privacyRange: 'Nur den Anfang eines Fingerabdrucks',
  privacyRangeHint:
    'Sendet einige Zeichen eines Hashwerts. Das Register antwortet mit Hunderten von Einträgen und kann nicht erkennen, welchen Sie meinten.',
  privacyNumber: 'Die Zertifikatsnummer',
  privacyNumberHint:
    'Sendet die Nummer selbst. Liefert den ganzen Eintrag, und das Register erfährt, welche Nummer Sie nachgeschlagen haben.',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  moveUpNamed: (name) => `${name} nach oben`,
  moveDownNamed: (name) => `${name} nach unten`,
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  cache: 'Gespeicherte Antworten',
  cacheHint:
    'Antworten von Registern bleiben eine Weile auf diesem Rechner, damit dieselbe Nummer nicht zweimal gefragt wird.',
  clearCache: 'Gespeicherte Antworten löschen',
  cleared: (count) => sayCount('de', count, 'gespeicherte Antworten entfernt.', 'gespeicherte Antwort entfernt.'),
  stamp: 'Zeitstempel für Belege',
  stampHint:
    'Aus, bis Sie eine Adresse eingeben. Eine Zeitstempelstelle (RFC 3161) bestätigt dann, wann es die Belege einer Meldung gab. Bei jedem Senden oder Herunterladen erhält sie einen Fingerabdruck der Belege und sonst nichts.',
  stampLabel: 'Adresse einer Zeitstempelstelle',
  stampAdd: 'Diese Stelle fragen',
  leaves: 'Was Ihren Browser verlässt',
  leavesHint:
    'Zertifikatsnummern oder Teile ihres Fingerabdrucks, an die Register oben. Nie die Seite, der Shop, das Produkt oder Sie.',
  trust: 'Reihenfolge des Vertrauens',
  trustHint: 'Sagen mehrere dasselbe, wird das erste genannt. Sagen sie Verschiedenes, werden alle genannt.',
  openRegisters: 'Offene Register',
  openRegistersHint:
    'Jeder kann eines betreiben: Fügen Sie es mit seiner Adresse hinzu. Was es sagt, ist so gut wie der, der es betreibt.',
  key: 'Schlüssel',
  keyUnknown: 'noch nicht gesehen; er wird festgehalten, wenn die erste signierte Liste von Meldungen eintrifft',
  official: 'Amtliche Register',
  officialHint: 'Öffentliche Register von Behörden. Jedes wird nur gefragt, wenn Sie es einschalten.',
  officialPrivacy:
    'Eine Anfrage bei einem amtlichen Register sendet ihm die Zertifikatsnummer selbst, nie die Seite, den Shop oder das Produkt.',
  answersFor: 'Antwortet zu',
  hosts: 'Adresse',
  licence: 'Bedingungen',
  asks: 'Wann',
  byClick: 'nur wenn Sie es für eine Nummer auslösen',
  byItself: 'von selbst, wenn eine Seite eine solche Nummer zeigt',
  keeps: (days) => `eine Antwort wird ${sayCount('de', days, 'Tage', 'Tag')} aufbewahrt`,
  lastWord: 'Zuletzt',
  neverAsked: 'noch nicht gefragt',
  answered: (ago) => `geantwortet ${ago}`,
  failed: (ago) => `keine Antwort ${ago}`,
  permission: 'Berechtigung',
  granted: 'erteilt',
  notAllowed: 'Der Browser lässt Proofmark hier nicht anfragen, daher unterbleibt es.',
  allow: 'Erlauben',
  allowNamed: (name) => `Anfragen bei ${name} erlauben`,
  notTurnedOn: 'Der Browser hat es nicht erlaubt, daher bleibt es aus.',
  pages: 'Amtliche Seiten für Menschen',
  pagesHint:
    'Manche Register antworten nur Menschen. Ihre Seite wird mit kopierter Nummer geöffnet; Sie suchen dort selbst. Erlauben Sie es hier, wird übernommen, was Sie dann sehen, nur in dem von hier geöffneten Tab und nur für diese Nummer.',
  readPage: (host) => `Antworten auf ${host} lesen`,
  coverage: 'Wer wozu antwortet',
  coverageHint: 'Zeichen mit Nummern, danach, wie weit Proofmark mit ihnen kommt.',
  byRegister: (schemes, on) =>
    `${sayCount('de', schemes, 'Zeichen')}: ein amtliches Register kann gefragt werden (${on} eingeschaltet)`,
  byHand: (schemes) => `${sayCount('de', schemes, 'Zeichen')}: Sie schlagen die Nummer auf der amtlichen Seite nach`,
  byForm: (schemes) => `${sayCount('de', schemes, 'Zeichen')}: nur die Form der Nummer wird geprüft`,
  byHandHint:
    'Ein Druck kopiert die Nummer und öffnet die Seite. Nach Ihrer Suche kann die Schaltfläche in der Symbolleiste die Antwort übernehmen; kein Bilderrätsel wird je für Sie gelöst.',
  byFormHint: 'Auch eine Nummer der richtigen Form kann es nicht geben, oder sie gehört zu etwas anderem.',
}

const marks: MarksWords = {
  title: 'Was bedeutet dieses Zeichen?',
  hint: 'Was ein Zeichen belegt und was nicht, wer es vergibt und wo man es nachschlägt.',
  open: 'Ein Zeichen nachschlagen',
  close: 'Liste schließen',
  label: 'Name des Zeichens oder was darauf steht',
  example: 'Zum Beispiel 3C, CE, organic oder CNCA; auf Englisch oder Chinesisch.',
  loading: 'Die Liste der Zeichen wird gelesen …',
  failed: 'Die Liste der Zeichen ließ sich nicht lesen.',
  retry: 'Noch einmal versuchen',
  all: (marks, regions) => `${sayCount('de', marks, 'Zeichen')} in ${sayCount('de', regions, 'Regionen', 'Region')}`,
  found: (count) => sayCount('de', count, 'Zeichen gefunden', 'Zeichen gefunden'),
  none: 'Kein Zeichen dieses Namens',
  noneHint:
    'Dass ein Zeichen nicht auf der Liste steht, spricht weder für noch gegen es. Versuchen Sie weniger Buchstaben oder den vollen Namen.',
  kind: 'Art',
  kinds: {
    product: 'Zertifiziert Produkte',
    licence: 'Lizenz zur Herstellung von Produkten',
    component: 'Zertifiziert Teile in Produkten',
    operator: 'Über ein Unternehmen',
    system: 'Über die Führung eines Unternehmens',
    service: 'Über eine Dienstleistung',
    person: 'Über eine Person',
    laboratory: 'Über ein Labor',
    filing: 'Anmeldung bei einer Behörde',
    'self-declaration': 'Eigene Erklärung des Herstellers',
  },
  issuer: 'Vergeben von',
  otherName: 'Auf Chinesisch',
  form: 'Nummer',
  noForm: 'Keine, die wir kennen',
  validity: 'Gültig für',
  homonyms: 'Nicht zu verwechseln',
  evidence: 'Wie gut wir das wissen',
  grades: {
    several: 'Mehrere Quellen stimmen überein',
    single: 'Eine Quelle',
    derived: 'Aus wirklichen Nummern erschlossen; keine Regel ist veröffentlicht',
    memory: 'Allgemeinwissen, noch von keiner Quelle bestätigt',
  },
  newTab: 'öffnet in neuem Tab',
}

export const words: ViewWords = { ...base, popup, options, marks, certificate, evidence, report, panel }
