/** Deutsch: was in Popup, Einstellungen und auf der Zertifikatsseite steht. */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: 'Ein Zertifikat prüfen, das Sie haben',
  link: 'Eine Zertifikatsdatei prüfen',
  linkHint: 'Ein digitales Zertifikat oder ein signiertes PDF, das Ihnen jemand geschickt hat.',
  open: 'Seite öffnen',
  intro: 'Sehen Sie, ob ein digitales Zertifikat verändert wurde und ob es jemand signiert hat, dem Sie vertrauen.',
  onDevice:
    'Alles geschieht auf diesem Gerät; die Datei wird nicht hochgeladen. Von den Registern in Ihren Einstellungen werden nur die öffentlichen Schlüssel geholt, für alle dieselben.',
  fileTitle: 'Eine Datei',
  fileHint:
    'Verifiable Credential, UN Digital Conformity Credential, JWS, signiertes PDF oder ein Bild mit QR-Code. Ziehen Sie sie irgendwo auf diese Seite. Bis 10 MB.',
  choose: 'Datei wählen',
  textTitle: 'Oder ihr Text',
  textHint: 'Beginnt oft mit eyJ oder {. Auch ein Bild lässt sich einfügen.',
  check: 'Prüfen',
  checking: 'Wird geprüft …',
  nothing: 'Fügen Sie zuerst den Text eines Zertifikats ein.',
  failed: 'Das ließ sich gerade nicht prüfen. Nichts ging verloren: Versuchen Sie es noch einmal.',
  result: 'Ergebnis',
  named: (file) => `Datei: ${file}`,
  kinds: {
    altered: 'Signatur passt nicht',
    appended: 'Nach dem Signieren ergänzt',
    over: 'Signiert; die Zeit ist um',
    trusted: 'Von einem Ihrer Register signiert',
    'unknown-signer': 'Von niemandem signiert, den Sie kennen',
    'not-checked': 'Signatur nicht geprüft',
    unsigned: 'Nicht signiert',
    'not-understood': 'Kein Zertifikat, das wir lesen können',
  },
  forms: {
    statement: 'Aussage eines Registers',
    credential: 'Ein Verifiable Credential',
    jws: 'Ein signierter Text (JWS)',
    json: 'JSON',
    pdf: 'Eine PDF-Datei',
    other: 'Eine Datei oder ein Text',
  },
  sentences: {
    altered: (name) =>
      name
        ? `Es nennt einen Schlüssel von ${name}, aber dieser Schlüssel hat nicht signiert, was hier steht. Verlassen Sie sich nicht darauf; schlagen Sie die Nummer im Register nach.`
        : 'Was hier steht, ist nicht das, was signiert wurde. Es kann unterwegs beschädigt oder verändert worden sein. Verlassen Sie sich nicht darauf; schlagen Sie die Nummer im Register nach.',
    appended: () => 'Nach der letzten Signatur wurde etwas ergänzt.',
    over: (name) =>
      `${name} hat dies signiert, und seither wurde nichts verändert. Die Aussage galt aber nur eine Zeit lang: Schlagen Sie nach, was das Register heute sagt.`,
    trusted: (name) =>
      `${name}, ein Register aus Ihren Einstellungen, hat dies signiert, und seither wurde nichts verändert.`,
    'unknown-signer': () =>
      'Es ist signiert, aber nicht von einem Register aus Ihren Einstellungen. Jeder kann einen Schlüssel machen und signieren: Wer es ausgestellt hat, ist damit nicht belegt.',
    'not-checked': () =>
      'Es trägt eine Signatur, die sich hier nicht prüfen ließ. Das spricht weder dafür noch dagegen.',
    unsigned: () =>
      'Es trägt keine Signatur; jeder könnte es geschrieben oder verändert haben. Das muss nichts Schlechtes heißen: Schlagen Sie die Nummer im Register nach.',
    'not-understood': () => 'Darin fand sich nichts, was sich prüfen ließe.',
  },
  whys: {
    'own-key': () =>
      'Der mitgelieferte Schlüssel passt: Seit dem Signieren wurde nichts verändert, wer auch immer signiert hat.',
    'no-key': (detail) =>
      detail
        ? `Der Schlüssel liegt bei ${detail} und wurde nicht geholt; ob etwas verändert wurde, ist daher auch nicht bekannt.`
        : 'Der Schlüssel lag nicht bei; ob etwas verändert wurde, ist daher auch nicht bekannt.',
    'keys-unread': (detail) =>
      `Die Schlüssel von ${detail} ließen sich gerade nicht lesen; vielleicht ist es damit signiert. Versuchen Sie es später noch einmal.`,
    algorithm: (detail) => `Diese Art von Signatur (${detail}) wird hier nicht geprüft.`,
    proof: (detail) => `Diese Art von Nachweis (${detail}) wird hier nicht geprüft.`,
    selective: () => 'Es ist ein Nachweis mit zurückgehaltenen Teilen (SD-JWT). Diese Art wird hier nicht geprüft.',
    expired: () => 'Seine eigene Zeit ist abgelaufen.',
    'not-yet': () => 'Seine eigene Zeit hat noch nicht begonnen; prüfen Sie die Uhr dieses Geräts.',
    stale: () => 'Die Registerdaten dahinter waren über zwei Wochen alt.',
    'other-word': () => 'Es ist allerdings keine Aussage über ein Zertifikat.',
    empty: () => 'Es ist leer.',
    'too-large': () => 'Es ist größer als 10 MB und wurde nicht gelesen.',
    broken: () => 'Es gehört zu keiner Art, die hier gelesen wird, oder ist beschädigt.',
    encrypted: () => 'Es ist verschlüsselt. Nur der, für den es bestimmt ist, kann es lesen.',
    several: () => 'Es enthält mehrere auf einmal. Prüfen Sie sie einzeln.',
    picture: () => 'Im Bild wurde kein QR-Code gefunden. Versuchen Sie ein schärferes oder größeres.',
    address: (detail) => `Es ist nur eine Adresse und wurde nicht geöffnet: ${detail}`,
  },
  pdf: {
    altered:
      'Was die Datei enthält, ist nicht das, was signiert wurde. Sie kann unterwegs beschädigt oder verändert worden sein.',
    appended:
      'Der signierte Teil ist unverändert, aber nach der letzten Signatur wurde etwas ergänzt. Das kann harmlos sein, etwa Daten für den Langzeitnachweis, und es kann verändern, was Sie sehen.',
    'unknown-signer':
      'Die Datei ist seit dem Signieren unverändert. Wer signiert hat, sagt nur das Zertifikat darin: Ein solches Zertifikat kann jeder machen.',
    'not-checked': 'Sie enthält eine Signatur, die sich hier nicht prüfen ließ. Das spricht weder für noch gegen sie.',
    unsigned:
      'Es wurde keine digitale Signatur gefunden. Das Bild eines Stempels oder einer Unterschrift ist keine: Das kann jeder einfügen. Schlagen Sie die Nummer im Register nach.',
  },
  pdfLimits:
    'Nicht geprüft: ob eine vertrauenswürdige Stelle das Zertifikat des Unterzeichners ausgestellt oder widerrufen hat, und was der Text sagt. Für das Erste hilft das Signaturfenster eines PDF-Programms.',
  signature: (place, count) => (count > 1 ? `Signatur ${place} von ${count}` : 'Signatur'),
  outcomes: {
    holds: 'passt zu dem, was sie abdeckt',
    broken: 'passt nicht',
    'not-checked': 'nicht geprüft',
  },
  pdfWhys: {
    hash: () => 'Die Bytes, die sie abdeckt, sind nicht die signierten.',
    signature: () => 'Sie stammt nicht von dem Schlüssel in ihrem Zertifikat.',
    odd: () => 'Sie ist beschädigt oder nicht so gebaut, wie es die Signatur eines PDF sein soll.',
    sm: () => 'Sie benutzt die chinesischen Verfahren SM2 und SM3, die Browser nicht prüfen können.',
    algorithm: (detail) => `Ihr Verfahren (${detail}) ist alt oder unbekannt und wird hier nicht geprüft.`,
    'no-certificate': () => 'Das Zertifikat des Unterzeichners liegt nicht bei.',
    'time-stamp': () => 'Es ist ein Zeitstempel; der wird hier nicht geprüft.',
    form: (detail) =>
      detail ? `Signaturen der Form ${detail} werden hier nicht geprüft.` : 'Ihre Form ist nicht genannt.',
  },
  covers: 'Deckt ab',
  coversBytes: (first, last) => `Bytes ${first} und ${last}, alles außer der Signatur selbst`,
  coversAll: 'bis zum Ende der Datei',
  addedAfter: (bytes) => `danach wurden ${bytes} Bytes ergänzt`,
  signer: 'Unterzeichner laut Zertifikat',
  certifiedBy: 'Zertifikat ausgestellt von',
  certificateDates: 'Laufzeit des Zertifikats',
  signedAt: 'Signiert am',
  asSigner: 'nach der Uhr des Unterzeichners',
  noName: 'kein Name angegeben',
  root: (thumbprint) => `Wurzelschlüssel ${thumbprint}`,
  says: 'Was es selbst sagt',
  saysOf: (day) => `Was das Register am ${day} sagte`,
  all: 'Alles, was es sagt',
  fields: {
    number: 'Nummer',
    status: 'Status',
    product: 'Produkt',
    models: 'Modelle',
    gtins: 'Produktcode',
    holder: 'Inhaber',
    standards: 'Normen',
    scope: 'Umfang',
    scopeKind: 'Zertifiziert',
    issuer: 'Ausgestellt von',
    validFrom: 'Gültig ab',
    validUntil: 'Gültig bis',
    madeFor: 'Für Seiten von',
    signedOn: 'Signiert am',
  },
  scopes: {
    product: 'ein Produkt',
    operator: 'ein Unternehmen',
    system: 'ein Managementsystem',
    laboratory: 'ein Labor',
  },
  withheld:
    'Das Register nennt dies Vorführdaten, aber die Nummer ist kein Beispiel. Der Inhalt wird nicht gezeigt, weil er über ein wirkliches Zertifikat Unwahres sagen würde.',
  notJudged: 'Proofmark kennt diese Art von Zertifikat nicht; es wird nur gezeigt, nicht beurteilt.',
  registerWord: 'Die Aussage des Registers',
  limits:
    'Eine Datei lässt sich kopieren: Dass Sie sie haben, heißt nicht, dass das Produkt vor Ihnen das genannte ist. Vergleichen Sie Produkt, Modell und Inhaber.',
  lookUp: 'Nummer jetzt nachschlagen',
  lookUpHint: 'Fragt die Register in Ihren Einstellungen nach dieser Nummer, als hätten Sie sie eingegeben.',
  lookingUp: 'Wird angefragt …',
  lookUpNone: 'Das ist keine Nummer, die Proofmark kennt. Suchen Sie das Register des Ausstellers.',
  lookUpFailed: 'Gerade konnte niemand gefragt werden. Versuchen Sie es später noch einmal.',
  nowTitle: 'Was Ihre Register jetzt sagen',
  certificateSays: 'Das Zertifikat sagt',
  verdicts: {
    confirmed: {
      short: 'Das Register stimmt zu',
      sentence: 'Gültig, und Produkt, Modell oder Inhaber des Zertifikats sind die im Register.',
    },
    genuine: {
      short: 'Gültig',
      sentence:
        'Das Zertifikat ist gültig. Vergleichen Sie Produkt, Modell und Inhaber mit dem, was Sie vor sich haben.',
    },
    'other-product': {
      short: 'Für ein anderes Produkt',
      sentence:
        'Die Nummer ist gültig, gehört im Register aber zu etwas oder jemand anderem, als dieses Zertifikat sagt. Fragen Sie den, der es Ihnen gegeben hat.',
    },
    overclaimed: {
      short: 'Mehr als eingetragen',
      sentence: 'Gültig, aber das Zertifikat sagt mehr als das Register. Richten Sie sich nach dem Register.',
    },
    conflict: {
      short: 'Widersprüchlich',
      sentence: 'Register sagen Verschiedenes zu dieser Nummer. Die ernstere Antwort steht zuerst.',
    },
  },
}
