/** Deutsch der ersten Schritte. */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Shops, die Proofmark kennt',
  hint: 'In erlaubten Shops werden Produktseiten von selbst gelesen, wenn Sie sie öffnen. Gelesen wird auf Ihrem Rechner, gesendet wird die Seite nirgendwohin; der Browser fragt bei jedem Druck einmal.',
  regions: {
    china: 'Festlandchina',
    asia: 'Übriges Asien',
    europe: 'Europa',
    americas: 'Amerika',
    world: 'Weltweit',
  },
  count: '{on} von {all} erlaubt',
  allowAll: 'Alle erlauben: {region}',
  removeAll: 'Alle entfernen: {region}',
  lost: 'Der Browser erlaubt diese Website nicht; sie wird nicht von selbst gelesen.',
  allowAgain: '{host} wieder erlauben',
  loadFailed: 'Die Liste der Shops ließ sich nicht lesen.',
}

export const welcome: WelcomeWords = {
  title: 'Willkommen bei Proofmark',
  step: 'Schritt {step} von {steps}',
  next: 'Weiter',
  back: 'Zurück',
  notNow: 'Jetzt nicht',
  finish: 'Fertig',
  says: 'Was es sagt',
  saysText:
    'Wo eine Seite eine Zertifikatsnummer zeigt, setzt Proofmark einen kleinen Hinweis daneben: Ist das Zertifikat echt, gültig und für genau dieses Produkt? Es ist ein Hinweis, nie ein Vorwurf; was sich nicht sagen lässt, sagt es.',
  demo: 'Vorführung: Produkt, Zertifikat und Register sind erfunden.',
  product: 'Beispiel-Ladegerät EX-65W',
  mark: 'Beispielzeichen',
  claim: 'Zertifikatsnummer',
  press: 'Drücken Sie den Hinweis für die Gründe.',
  proves: 'Dass das Modell auf dem Zertifikat einmal geprüft wurde.',
  doesNotProve: 'Etwas über ein anderes Modell.',
  where: 'Wo von selbst gelesen wird',
  whereText:
    'Nirgends, bis Sie es erlauben. Auf jeder Seite liest ein Druck auf das Symbol sie einmal. Wo Sie oft einkaufen, können Seiten von selbst gelesen werden.',
  who: 'Wer gefragt wird und was hinausgeht',
  whoText:
    'Die Form einer Nummer wird hier geprüft. Ob es ein Zertifikat gibt, weiß nur ein Register. Offene Register sehen nur den Anfang eines Fingerabdrucks, ein amtliches sieht die Nummer. Nie die Seite, den Shop, das Produkt oder Sie.',
  choose: 'Amtliche Register wählen',
  done: 'Das ist alles',
  doneText: 'Alles lässt sich jederzeit in den Einstellungen ändern. Drücken Sie auf jeder Seite das Symbol.',
}
