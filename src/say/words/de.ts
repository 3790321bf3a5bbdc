/** Deutsch, mit „Sie“. Ruhig und genau: was bekannt ist, von wem, welche harmlosen Gründe es gibt, was als Nächstes hilft. */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: 'Jahr',
  month: 'Monat',
  date: 'Datum',
  body: 'Code der Zertifizierungsstelle',
  category: 'Code der Produktkategorie',
  class: 'Klassencode',
  region: 'Regionscode',
  province: 'Provinzcode',
  serial: 'laufende Nummer',
  grantee: 'Antragstellercode',
  product: 'Produktcode',
  type: 'Typcode',
  other: 'ein Teil der Nummer',
}

export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: 'Siegel ist echt',
    sentence: 'Das Register hat dieses Siegel für diese Website signiert, und die Signatur ist noch aktuell.',
  },
  'badge-expired': {
    short: 'Siegel abgelaufen',
    sentence:
      'Die signierte Aussage des Registers hinter diesem Siegel ist abgelaufen. Das Zertifikat selbst kann weiter gültig sein.',
  },
  'badge-altered': {
    short: 'Siegel verändert',
    sentence:
      'Was dieses Siegel zeigt, ist nicht das, was das Register signiert hat. Richten Sie sich nach dem Register, nicht nach dem Siegel.',
  },
  'badge-other-site': {
    short: 'Siegel anderer Website',
    sentence: 'Das Register hat dieses Siegel für eine andere Website oder ein anderes Produkt signiert.',
  },
  'badge-unproven': {
    short: 'Siegel ohne Nachweis',
    sentence:
      'Dieses Siegel trägt keine Signatur und belegt für sich allein nichts. Prüfen Sie stattdessen die Nummer.',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: 'Rückruf oder Warnung',
    sentence:
      'Ein amtlicher Rückruf oder eine Risikowarnung nennt dieses Produkt, vielleicht nur einzelne Chargen. Lesen Sie die Meldung, bevor Sie es kaufen oder weiter benutzen.',
  },
  'other-product': {
    short: 'Für anderes Produkt',
    sentence:
      'Diese Nummer ({scheme}) ist gültig, aber für etwas oder jemand anderes eingetragen. Vielleicht wurde sie versehentlich übernommen: Fragen Sie den Verkäufer, welches Zertifikat dieses Produkt abdeckt.',
  },
  revoked: {
    short: 'Entzogen',
    sentence:
      'Die Zertifizierungsstelle hat dieses Zertifikat[ am {since}] entzogen. Es steht nicht mehr für das Produkt ein; fragen Sie den Verkäufer, ob es ein neueres gibt.',
  },
  overclaimed: {
    short: 'Mehr als eingetragen',
    sentence:
      'Gültig und für dieses Produkt, aber die Seite behauptet mehr, als im Register steht. Es kann ein Versehen der Seite sein: Vergleichen Sie beides unten und richten Sie sich nach dem Register.',
  },
  suspended: {
    short: 'Ausgesetzt',
    sentence:
      'Das Zertifikat ist[ seit {since}] vorübergehend nicht in Kraft. Auch der Inhaber kann eine Aussetzung beantragen; sie belegt kein Fehlverhalten.',
  },
  cancelled: {
    short: 'Gelöscht',
    sentence:
      'Das Zertifikat wurde[ am {since}] gelöscht. Das ist keine Strafe: Oft wird das Modell nicht mehr gebaut, oder der Inhaber hat verzichtet. Von da an deckt es nichts mehr ab.',
  },
  expired: {
    short: 'Abgelaufen',
    sentence:
      'Das Zertifikat ist[ am {until}] abgelaufen. Vielleicht wird es gerade erneuert, oder das Produkt stammt aus der Zeit davor; fragen Sie den Verkäufer nach dem aktuellen.',
  },
  'in-renewal': {
    short: 'In Erneuerung',
    sentence:
      'Das Zertifikat wird[ seit {since}] zur Erneuerung geprüft und ist so lange nicht in Kraft. Das ist oft Routine; sehen Sie in einigen Tagen wieder nach.',
  },
  conflict: {
    short: 'Widersprüchlich',
    sentence:
      'Die Seite nennt für ein Produkt zwei verschiedene Nummern ({scheme}), beide gültig. Eine kann zu einer anderen Ausführung gehören: Fragen Sie den Verkäufer, welche dieses Produkt abdeckt.',
  },
  malformed: {
    short: 'Unmögliche Nummer',
    sentence:
      'Das kann keine solche Nummer sein ({scheme}): [{why}|Ihr Aufbau stimmt nicht.] Es kann ein Tippfehler sein. Vergleichen Sie sie mit dem Zeichen auf dem Produkt, oder bitten Sie den Verkäufer um das Zertifikat.',
  },
  lookalike: {
    short: 'Keine Zertifikatsnr.',
    sentence: '[{why} ]Fragen Sie den Verkäufer nach der Zertifikatsnummer.',
  },
  absent: {
    short: 'Nicht im Register',
    sentence:
      'Das Register kennt diese Nummer nicht. Sie kann zu neu sein, vertippt, oder es gibt sie nicht. Vergleichen Sie sie mit der Nummer auf dem Produkt.',
  },
  expected: {
    short: 'Pflicht, nicht gezeigt',
    sentence:
      'Produkte dieser Art brauchen laut Gesetz {scheme}; diese Seite zeigt nichts davon. Es kann auf dem Produkt oder in einem Bild stehen; fragen Sie den Verkäufer.',
  },
  confirmed: {
    short: 'Gilt für dies Produkt',
    sentence: 'Diese Nummer ({scheme}) ist[ bis {until}] gültig, und was im Register steht, passt zu dieser Seite.',
  },
  genuine: {
    short: 'Gültig, Bezug unklar',
    sentence:
      'Diese Nummer ({scheme}) ist gültig. Die Seite sagt zu wenig, um zu erkennen, ob sie dieses Produkt abdeckt: Vergleichen Sie Modell und Hersteller mit dem Register unten.',
  },
  'not-product': {
    short: 'Kein Produktzeichen',
    sentence:
      'Echt und gültig, aber es geht um [{about}|etwas anderes]. Ob dieses Produkt zertifiziert wurde, sagt es nicht.',
  },
  unchecked: {
    short: 'Nicht geprüft',
    sentence: '[{why}|Die Nummer konnte nicht geprüft werden.] Das spricht weder für noch gegen das Produkt.',
  },
  unnumbered: {
    short: 'Keine Nummer genannt',
    sentence:
      'Die Seite nennt {scheme}, zeigt aber keine Nummer; so lässt sich nichts nachschlagen. Suchen Sie die Nummer auf dem Produkt, oder fragen Sie den Verkäufer.',
  },
  'self-declared': {
    short: 'Selbst erklärt',
    sentence:
      '{scheme} ist eine eigene Erklärung des Herstellers. Kein Register führt sie, also kann sie niemand nachschlagen; Sie können um die Erklärung selbst bitten.',
  },
}

const card: CardWords = {
  pageSays: 'Die Seite sagt',
  registerSays: 'Das Register sagt',
  notStated: 'nicht angegeben',
  inText: 'im Titel oder in den Angaben',
  copy: 'Nummer kopieren',
  copied: 'Kopiert',
  close: 'Schließen',
  official: 'Nachschlagen: {name}',
  proves: 'Belegt',
  doesNotProve: 'Belegt nicht',
  answerable: 'Wer dafür einsteht',
  notice: 'Meldung lesen',
  noticeBy: '{issuer}, {day}',
  imitation: 'Eine Seite kann diesen Hinweis nachahmen, die Schaltfläche in der Symbolleiste nicht.',
  several: '{count} Zertifikate',
  demo: 'Vorführdaten: ein erfundenes Beispiel, kein wirkliches Zertifikat und keine wirkliche Meldung.',
  body: 'Zertifizierungsstelle: {name}[ ({code})][, {standing}]',
  bodyCode: 'Code der Zertifizierungsstelle in der Nummer: {code}',
  signer: 'Unterzeichnet von {name}',
  issuer: 'Träger des Zeichens: {name}',
  register: 'Register {name}',
  relayed: '{name}, gefragt vom Register {by}',
  read: 'gelesen {ago}',
  readByYou: 'dort von Ihnen gesehen {ago}',
  asOf: 'Registerstand {day}',
  ask: 'Anfragen: {name}',
  asking: {
    busy: 'Wird angefragt …',
    done: 'Beantwortet.',
    failed: 'Diesmal keine Antwort. Nichts wurde geändert; versuchen Sie es später noch einmal.',
  },
  handingOff: {
    busy: 'Wird geöffnet …',
    done: 'Nummer kopiert, Seite geöffnet. Suchen Sie dort; drücken Sie dann die Schaltfläche in der Symbolleiste, um die Antwort zu übernehmen.',
    failed: 'Die Seite ließ sich nicht öffnen. Die Nummer ist in der Zwischenablage: Versuchen Sie es noch einmal.',
  },
  canTurnOn:
    'Könnte antworten: {names}. Fragen Sie über die Symbolleiste an, oder schalten Sie es in den Einstellungen ein.',
  lookYourself: 'Sie können selbst auf der amtlichen Seite nachsehen.',
  report: {
    label: 'Melden',
    busy: 'Wird vorbereitet …',
    done: 'Die Seite ist offen. Nichts wird gesendet, bevor Sie auf Senden drücken.',
    failed: 'Die Seite ließ sich nicht öffnen. Versuchen Sie es noch einmal.',
  },
  watch: {
    label: 'Beobachten',
    busy: 'Wird aufgenommen …',
    done: 'Wird beobachtet: etwa einmal am Tag gefragt. Die Seitenleiste zeigt, was Sie beobachten.',
    failed:
      'Nicht aufgenommen. Höchstens 200 Zertifikate lassen sich beobachten: Entfernen Sie eines in der Seitenleiste, oder versuchen Sie es noch einmal.',
  },
  mute: {
    mark: 'Dieses Zeichen hier ausblenden',
    site: 'Auf dieser Website alles ausblenden',
    all: 'Alle Hinweise',
    busy: 'Wird vermerkt …',
    done: 'Auf dieser Website ausgeblendet; die Schaltfläche in der Symbolleiste zeigt es weiter. In den Einstellungen können Sie es zurückholen.',
    failed: 'Das wurde nicht vermerkt. Versuchen Sie es noch einmal.',
  },
  notNumber: {
    label: 'Keine Zertifikatsnummer',
    busy: 'Wird vermerkt …',
    done: 'Nur auf diesem Gerät vermerkt. Auf dieser Website wird es nicht mehr gezeigt; in den Einstellungen können Sie es zurückholen.',
    failed: 'Das wurde nicht vermerkt. Versuchen Sie es noch einmal.',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    'Zwei Register sagen Verschiedenes zu dieser Nummer; eines ist vielleicht nicht auf dem neuesten Stand. Die ernstere Antwort steht zuerst, und was jedes sagt, unten mit Quelle.',
  'no-numbers':
    'Die Seite nennt {scheme}, ein Zeichen ohne Zertifikatsnummer; hier lässt sich also nichts nachschlagen. Wer es trägt, steht in der Liste des Herausgebers.',
}

export const words: Words = {
  locale: 'de',
  product: 'Proofmark',
  checking: 'Wird geprüft …',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      'Das Register hat dieses Siegel für diese Website signiert. Signiert hat es, dass das Zertifikat nicht in Kraft ist: {status}.',
    overtaken:
      'Als dieses Siegel signiert wurde, war das Zertifikat gültig. Jetzt sagt das Register: {status}. Richten Sie sich danach.',
    number:
      'Das Register hat eine andere Nummer ({number}) signiert als die auf diesem Siegel. Richten Sie sich nach dem Register, nicht nach dem Siegel.',
    path: 'Das Register hat dieses Siegel für einen anderen Teil dieser Website signiert, etwa für einen anderen Shop.',
    product:
      '[Das Register hat dieses Siegel für {product} signiert; das verkauft diese Seite nicht.|Das Zertifikat hinter diesem Siegel gilt für ein anderes Produkt, als diese Seite verkauft.]',
    unreadable:
      'Was diesem Siegel beiliegt, ist keine signierte Aussage; es belegt für sich allein nichts. Prüfen Sie stattdessen die Nummer.',
    'unknown-key':
      'Keines Ihrer Register hat dieses Siegel signiert; hier belegt es nichts. Prüfen Sie stattdessen die Nummer.',
    'no-keys':
      'Die Schlüssel eines Registers ließen sich gerade nicht lesen, daher wurde die Signatur nicht geprüft. Das spricht nicht gegen das Siegel.',
    'not-yet':
      'Dieses Siegel ist auf die Zukunft datiert, vielleicht wegen einer verstellten Uhr. Bis dahin belegt es nichts. Prüfen Sie stattdessen die Nummer.',
    'no-product':
      'Das Register hat dieses Siegel für {product} signiert; die Seite sagt nicht deutlich genug, dass sie dieses verkauft.',
  },
  badgeCard: {
    badge: 'Siegel',
    site: 'Website',
    number: 'Nummer',
    signed: 'signiert {ago}, gültig bis {until}',
    limit: 'Dass die Ware die zertifizierte ist. Ein Siegel spricht von einem Zertifikat und einer Website.',
  },
  statuses: {
    valid: 'gültig',
    suspended: 'ausgesetzt',
    revoked: 'entzogen',
    cancelled: 'gelöscht',
    expired: 'abgelaufen',
    'in-renewal': 'in Erneuerung',
  },
  standings: {
    approved: 'zugelassen',
    suspended: 'Zulassung ausgesetzt',
    withdrawn: 'Zulassung entzogen',
    barred: 'ausgeschlossen',
    unknown: 'Zulassung unbekannt',
  },
  matches: { match: 'gleich', differs: 'verschieden', 'cannot-tell': 'nicht zu sagen' },
  fields: {
    status: 'Status',
    dates: 'Daten',
    product: 'Produkt',
    model: 'Modell',
    gtin: 'Strichcode',
    holder: 'Inhaber',
    category: 'Kategorie',
    class: 'Energieklasse',
  },
  reasons: {
    same: 'beide sagen dasselbe',
    'short-name': 'eine kürzere oder längere Form desselben Namens',
    'in-range': 'in dem Bereich, den das Register angibt',
    'fits-pattern': 'passt zu dem Muster, das das Register angibt',
    'in-text': 'steht im Titel oder Text der Seite',
    'same-kind': 'dieselbe Art von Produkt',
    'other-company': 'ein anderes Unternehmen als alle im Eintrag',
    'other-model': 'nicht in der Liste des Registers, und die ist vollständig',
    'other-kind': 'eine andere Art von Produkt',
    'claims-better': 'die Seite nennt etwas Besseres',
    'claims-less': 'die Seite nennt weniger, was niemandem schadet',
    'other-scale': 'zwei Skalen, die sich nicht vergleichen lassen',
    'other-place': 'ein Name an zwei Orten: vielleicht eine andere Niederlassung',
    'other-script': 'vielleicht eine Übersetzung, andere Schrift oder Abkürzung',
    'alike-names': 'die Namen ähneln sich, sind aber nicht gleich',
    'brand-only': 'der Eintrag nennt diese Marke nicht; Hersteller arbeiten oft für andere Marken',
    'open-list': 'die Liste des Registers ist nicht vollständig: Anhang, Baureihe oder gekürzt',
    variant: 'die Endung kann für eine Farbe oder einen Markt stehen',
    'look-alike': 'nur ähnlich aussehende Zeichen unterscheiden sich, etwa O und 0',
    'no-designation': 'die Seite nennt keine Modellbezeichnung',
    'inner-code': 'der Code eines Funkmoduls oder seines Herstellers, nicht der Ware',
    part: 'das Zertifikat eines Teils, etwa eines Netzteils oder einer Zelle',
    accessory: 'die Seite verkauft Zubehör zu einem solchen Produkt',
    'unknown-kind': 'aus den Worten geht die Art nicht hervor',
    'other-gtin': 'andere Größen oder Märkte können einen anderen Code haben',
    past: 'der letzte Tag ist vorbei',
    'not-yet': 'der erste Tag ist noch nicht da',
    'not-stated': 'eine Seite sagt nichts dazu',
  },
  parts,
  problems: {
    format: 'Buchstaben und Ziffern stehen nicht so, wie es solche Nummern verlangen.',
    length: '[Solche Nummern haben {expected} Zeichen.|Sie hat zu viele oder zu wenige Zeichen.]',
    checksum: 'Die Prüfziffer passt nicht zu den anderen Ziffern; das geschieht schon bei einer vertippten Ziffer.',
    component: 'Nicht möglich: {part}[ (erwartet: {expected})].',
  },
  lookalikes: {
    application: 'Das ist die Nummer eines Antrags, nicht eines Zertifikats. Ein Antrag sagt nichts über das Ergebnis.',
    sample: 'Diese Nummer steht als Muster in Anleitungen und Vorlagen; sie wurde niemandem erteilt.',
  },
  unclear: {
    'no-register': 'Kein Register, das sich anfragen lässt, führt solche Nummern.',
    'not-covered': 'Die angefragten Register führen nicht alle solchen Nummern; ein fehlender Eintrag bedeutet nichts.',
    offline: 'Es gab keine Verbindung zum Register. Versuchen Sie es wieder, wenn Sie online sind.',
    'time-out': 'Das Register hat zu lange nicht geantwortet. Versuchen Sie es in einer Weile wieder.',
    refused: 'Das Register hat die Anfrage abgelehnt. Versuchen Sie es später wieder.',
    'server-error': 'Das Register hatte selbst eine Störung. Versuchen Sie es später wieder.',
    'not-understood': 'Die Antwort des Registers ließ sich nicht sicher lesen.',
    'too-small-a-crowd':
      'Eine Anfrage würde diesem Register verraten, welche Nummer Sie ansehen; daher unterblieb sie. Sie können das in den Einstellungen erlauben.',
    'not-permitted':
      'Der Browser lässt Proofmark dieses Register noch nicht anfragen. Sie können es in den Einstellungen erlauben.',
    'needs-click': 'Dieses Register wird nur gefragt, wenn Sie es wollen, je eine Nummer.',
    stale: 'Die Daten des Registers sind zu alt, um sich darauf zu verlassen.',
    'no-catalogue': 'Proofmark konnte sein eigenes Verzeichnis der Zeichen nicht lesen. Laden Sie die Seite neu.',
    handoff: 'Dieses Register antwortet nur Menschen, nicht Programmen.',
    'not-turned-on': 'Ein amtliches Register könnte antworten, ist aber nicht eingeschaltet.',
  },
  notes: {
    component: 'Laut Seite gehört diese Nummer zu einem Teil im Produkt, nicht zum ganzen Produkt.',
    'unknown-category':
      'Der Kategoriecode in der Nummer steht nicht in der uns bekannten Liste. Er kann neuer oder älter sein.',
    'brand-unproven':
      'Die Marke auf der Seite ließ sich dem Inhaber nicht zuordnen. Hersteller produzieren oft für andere Marken.',
    'body-not-approved': '[{body}|Die Zertifizierungsstelle] ist dafür derzeit nicht zugelassen.',
    'body-suspended':
      '[{body}|Die Zertifizierungsstelle] darf derzeit keine neuen Zertifikate ausstellen; die ausgestellten bleiben gültig.',
    'laboratory-not-qualified':
      'Das Labor hinter diesem Zertifikat war am Tag der Ausstellung nicht zugelassen. Wer prüft, steht für das Ergebnis ein: Fragen Sie die Zertifizierungsstelle.',
    'part-inside':
      'Dieses Zertifikat gilt für ein Teil, etwa ein Netzteil oder eine Zelle. Es kann dem Produkt beiliegen, deckt aber nicht das Ganze ab.',
    'suspended-on-request': 'Der Inhaber hat die Aussetzung selbst beantragt; das ist kein Zeichen eines Mangels.',
    'sold-after-expiry':
      'Was vor Ablauf hergestellt wurde, darf weiter verkauft werden. Achten Sie auf das Herstellungsdatum.',
    'not-yet-valid': 'Das Register nennt einen ersten Tag, der noch nicht da ist.',
    demo: 'Die Antwort kommt aus einem Vorführregister.',
    'kept-record':
      '[Zuletzt gelesen {ago}, {register}: {status}. Das kann sich geändert haben.|Eine frühere Antwort ist gespeichert; sie kann sich geändert haben.]',
    'self-declaration-number':
      'Das ist die Nummer einer Selbsterklärung: Der Hersteller steht dafür ein, keine Stelle hat es geprüft.',
    'several-registers': 'Mehr als ein Register hat geantwortet.',
    'unproven-form':
      'Wie solche Nummern aufgebaut sind, ist nicht veröffentlicht: Diese wurde nur an ihrer Bezeichnung erkannt, und aus ihr wird nichts abgelesen.',
  },
  certifies: {
    product: 'ein Produkt',
    licence: 'eine Lizenz zur Herstellung eines Produkts',
    component: 'ein Teil in Produkten',
    operator: 'ein Unternehmen',
    system: 'die Führung eines Unternehmens',
    service: 'eine Dienstleistung',
    person: 'die Befähigung einer Person',
    laboratory: 'ein Labor',
    filing: 'eine Anmeldung bei einer Behörde',
    'self-declaration': 'eine eigene Erklärung des Herstellers',
  },
  spoken: 'Proofmark: {short}, {scheme}',
  watchNews: {
    title: 'Ein Zertifikat, das Sie beobachten, hat sich geändert',
    changed: '{scheme} {number}: {before} → {now}',
  },
  reportNews: {
    title: 'Neues zu Ihrer Meldung',
    sentences: {
      'under-review': '{register} prüft den Fall.',
      'needs-information': '{register} bittet Sie um weitere Angaben.',
      forwarded: '{register} hat sie an andere weitergeleitet.',
      confirmed: '{register} hat Ihren Verdacht bestätigt.',
      'not-confirmed': '{register} konnte Ihren Verdacht nicht bestätigen.',
      closed: '{register} hat sie abgeschlossen.',
      other: '{register} hat geantwortet.',
    },
  },
  card,
}
