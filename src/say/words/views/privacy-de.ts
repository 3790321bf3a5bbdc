/** Deutsch der Seite zum Datenschutz. */
import type { PrivacyWords } from './privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Datenschutz',
  link: 'Was Proofmark darf und was es sendet',
  linkHint: 'Jede Berechtigung mit ihrem Grund und jede Anfrage, die Ihren Browser verlässt.',
  intro:
    'Seiten werden in diesem Browser gelesen und beurteilt. Hier steht alles, was ihn je verlässt, und wozu jede Berechtigung dient.',
  leaves: 'Was Ihren Browser verlässt',
  leavesHint:
    'Wie jede Anfrage im Netz zeigt auch diese dem Empfänger Ihre Netzadresse und den Namen Ihres Browsers. Keine enthält Cookies oder sagt, auf welcher Seite Sie waren.',
  to: 'An',
  what: 'Enthält',
  leaving: {
    range: {
      when: 'Eine Zertifikatsnummer wird nachgeschlagen',
      to: 'Die offenen Register, die Sie eingeschaltet haben',
      what: 'Die ersten Bits des Fingerabdrucks der Nummer, die Hunderte von Zertifikaten teilen. Das richtige wird hier herausgesucht.',
    },
    number: {
      when: 'Sie haben für ein offenes Register „die Zertifikatsnummer“ gewählt oder rufen den ganzen Eintrag ab',
      to: 'Dieses Register',
      what: 'Die Art des Zertifikats und seine Nummer.',
    },
    official: {
      when: 'Eine Nummer wird in einem amtlichen Register nachgeschlagen, das Sie eingeschaltet haben',
      to: 'Der Server dieser Behörde',
      what: 'Die Zertifikatsnummer. Manche Register werden nur gefragt, wenn Sie es für eine Nummer verlangen.',
    },
    lists: {
      when: 'Ein- oder zweimal am Tag und wenn ein Siegel oder Zertifikat einen noch unbekannten Schlüssel nennt',
      to: 'Die offenen Register, die Sie eingeschaltet haben',
      what: 'Nichts von Ihnen: Die Liste der Rückrufe, die Angaben des Registers und seine öffentlichen Schlüssel sind für alle dieselbe Datei.',
    },
    statement: {
      when: 'Ein Siegel im Shop hat seine Erklärung in einer Datei',
      to: 'Der Shop, dessen Seite Sie sehen, sonst niemand',
      what: 'Die Adresse dieser Datei.',
    },
    page: {
      when: 'Sie öffnen die amtliche Seite zu einer Nummer',
      to: 'Diese Seite, in einem Tab wie jede andere',
      what: 'Was Sie dort eingeben. Manche Adressen enthalten die Nummer, sonst liegt sie in der Zwischenablage.',
    },
    picture: {
      when: 'Sie hängen ein Bild der Seite an eine Meldung an',
      to: 'Der Server, von dem das Bild kommt',
      what: 'Die Adresse des Bildes.',
    },
    word: {
      when: 'Sie drücken, um das signierte Wort des Registers an eine Meldung zu hängen',
      to: 'Das offene Register, an das die Meldung gehen soll',
      what: 'Die Nummer des Zertifikats.',
    },
    stamp: {
      when: 'Eine Meldung wird gepackt und Sie haben in den Einstellungen eine Zeitstempelstelle genannt',
      to: 'Diese Stelle',
      what: 'Ein Hashwert der Belege, aus dem sich nichts zurücklesen lässt.',
    },
    report: {
      when: 'Sie senden eine Meldung, ergänzen sie oder ziehen sie zurück',
      to: 'Das Register, das Sie dafür gewählt haben',
      what: 'Genau das, was die Vorschau zeigte: Ihre Worte, die belassenen Belege, ein Kontakt, wenn Sie einen angaben.',
    },
    follow: {
      when: 'Nach einer gesendeten Meldung wird gefragt, höchstens einmal in der Stunde oder wenn Sie es verlangen',
      to: 'Das Register, das sie erhalten hat',
      what: 'Die Nummer der Quittung und das Geheimnis, das dafür gezogen wurde.',
    },
  },
  never: 'Was nie geschieht',
  nevers: [
    'Keine Seite, kein Shop, kein Produkt und kein Verlauf wird gesendet, außer Sie nehmen es in eine Meldung auf.',
    'Keine Statistik, keine Werbung, kein Konto, keine Kennung von Ihnen oder diesem Browser.',
    'Kein Code wird aus dem Netz geladen: Alles, was läuft, kam mit der Erweiterung.',
  ],
  permissions: 'Berechtigungen',
  permissionsHint: 'So, wie dieser Browser sie aufführt.',
  needs: { required: 'Immer', optional: 'Nur, wenn Sie es erlauben' },
  names: {
    storage: 'Speicher',
    alarms: 'Wecker',
    contextMenus: 'Kontextmenü',
    activeTab: 'Der Tab vor Ihnen, wenn Sie drücken',
    scripting: 'Skripte in Seiten',
    sidePanel: 'Seitenleiste',
    notifications: 'Benachrichtigungen',
    hosts: 'Websites und Register',
  },
  reasons: {
    storage: 'Bewahrt Ihre Einstellungen und die Antworten der Register auf diesem Gerät auf.',
    alarms:
      'Weckt die Erweiterung einmal am Tag, um alte Antworten zu entfernen und die Liste der Rückrufe zu holen, und um eine wartende Meldung zuzustellen.',
    contextMenus: 'Fügt dem Menü der rechten Maustaste „Text prüfen“ und „Melden“ hinzu.',
    activeTab:
      'Liest eine Seite einmal, wenn Sie das Symbol oder das Menü drücken, ohne Berechtigung für die Website. Nur so kommt auch ein Bildschirmfoto in eine Meldung.',
    scripting:
      'Liest die Seite und setzt die kleinen Hinweise neben Zertifikatsnummern, nur wo Sie drückten oder es erlaubten.',
    sidePanel: 'Zeigt die Ergebnisse neben der Seite, wenn Sie die Leiste öffnen.',
    notifications: 'Sagt Ihnen, wenn es zu einer Meldung Neues gibt. Gefragt wird erst, wenn Sie es wünschen.',
    hosts:
      'Liest Seiten der Shops, die Sie nennen, von selbst und fragt die Register, die Sie einschalten. Bei der Installation ist keine erteilt; jede wird einzeln erfragt und lässt sich zurücknehmen.',
  },
  kept: 'Was auf diesem Gerät bleibt',
  keeps: [
    'Einstellungen, bis Sie sie ändern.',
    'Antworten der Register, höchstens 90 Tage; in den Einstellungen sofort löschbar.',
    'Entwürfe und gesendete Meldungen, bis Sie sie löschen.',
    'Was eine Seite zeigte, bis Tab oder Browser geschlossen wird.',
    'Nachgeschlagene Nummern als Verlauf und beobachtete Zertifikate, bis Sie sie löschen; wie lange, stellen Sie in der Seitenleiste ein.',
  ],
}
