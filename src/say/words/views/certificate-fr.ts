/** Français : ce que disent la fenêtre, les paramètres et la page des certificats. */
import type { CertificateWords } from './certificate-words.ts'

export const certificate: CertificateWords = {
  title: 'Vérifier un certificat que vous détenez',
  link: 'Vérifier un fichier de certificat',
  linkHint: 'Un certificat numérique ou un PDF signé que l’on vous a envoyé.',
  open: 'Ouvrir la page',
  intro: 'Voyez si un certificat numérique a été modifié, et s’il est signé par quelqu’un en qui vous avez confiance.',
  onDevice:
    'Tout se passe sur cet appareil ; le fichier n’est pas envoyé. Des registres de vos paramètres, seules les clés publiques sont lues, les mêmes pour tout le monde.',
  fileTitle: 'Un fichier',
  fileHint:
    'Verifiable Credential, UN Digital Conformity Credential, JWS, PDF signé ou image avec un code QR. Déposez-le n’importe où sur cette page. Jusqu’à 10 Mo.',
  choose: 'Choisir un fichier',
  textTitle: 'Ou son texte',
  textHint: 'Commence souvent par eyJ ou {. Une image peut aussi être collée.',
  check: 'Vérifier',
  checking: 'Vérification…',
  nothing: 'Collez d’abord le texte d’un certificat.',
  failed: 'Cela n’a pas pu être vérifié à l’instant. Rien n’est perdu : réessayez.',
  result: 'Résultat',
  named: (file) => `Fichier : ${file}`,
  kinds: {
    altered: 'La signature ne convient pas',
    appended: 'Complété après la signature',
    over: 'Signé ; son temps est passé',
    trusted: 'Signé par un registre que vous avez ajouté',
    'unknown-signer': 'Signé par personne que vous ayez ajouté',
    'not-checked': 'Signature non vérifiée',
    unsigned: 'Non signé',
    'not-understood': 'Pas un certificat que nous sachions lire',
  },
  forms: {
    statement: 'La déclaration d’un registre',
    credential: 'Un Verifiable Credential',
    jws: 'Un texte signé (JWS)',
    json: 'JSON',
    pdf: 'Un fichier PDF',
    other: 'Un fichier ou un texte',
  },
  sentences: {
    altered: (name) =>
      name
        ? `Il nomme une clé de ${name}, mais cette clé n’a pas signé ce qui figure ici. Ne vous y fiez pas ; recherchez le numéro dans le registre.`
        : 'Ce qui figure ici n’est pas ce qui a été signé. Cela a pu être endommagé en route, ou modifié. Ne vous y fiez pas ; recherchez le numéro dans le registre.',
    appended: () => 'Quelque chose a été ajouté après la dernière signature.',
    over: (name) =>
      `${name} l’a signé, et rien n’a changé depuis. Mais cette parole ne valait qu’un temps : cherchez ce que dit le registre aujourd’hui.`,
    trusted: (name) => `${name}, un registre de vos paramètres, l’a signé, et rien n’a changé depuis.`,
    'unknown-signer': () =>
      'Il est signé, mais pas par un registre de vos paramètres. N’importe qui peut créer une clé et signer : cela ne prouve rien sur l’émetteur.',
    'not-checked': () =>
      'Il porte une signature qui n’a pas pu être vérifiée ici. Cela ne dit rien pour ou contre lui.',
    unsigned: () =>
      'Il ne porte aucune signature : n’importe qui a pu l’écrire ou le modifier. Cela ne veut pas dire que quelque chose ne va pas : recherchez le numéro dans le registre.',
    'not-understood': () => 'Rien de vérifiable n’y a été trouvé.',
  },
  whys: {
    'own-key': () => 'La clé jointe convient : rien n’a changé depuis la signature, quel que soit le signataire.',
    'no-key': (detail) =>
      detail
        ? `Sa clé se trouve à ${detail} et n’a pas été lue ; on ne sait donc pas non plus si quelque chose a changé.`
        : 'Sa clé n’était pas jointe ; on ne sait donc pas non plus si quelque chose a changé.',
    'keys-unread': (detail) =>
      `Les clés de ${detail} n’ont pas pu être lues à l’instant ; il est peut-être signé par elles. Réessayez plus tard.`,
    algorithm: (detail) => `Ce genre de signature (${detail}) n’est pas vérifié ici.`,
    proof: (detail) => `Ce genre de preuve (${detail}) n’est pas vérifié ici.`,
    selective: () => 'C’est une attestation dont des parties sont retenues (SD-JWT). Ce genre n’est pas vérifié ici.',
    expired: () => 'Son propre terme est passé.',
    'not-yet': () => 'Son propre terme n’a pas commencé ; vérifiez l’horloge de cet appareil.',
    stale: () => 'Les données du registre avaient plus de deux semaines.',
    'other-word': () => 'Ce n’est toutefois pas une déclaration sur un certificat.',
    empty: () => 'Il est vide.',
    'too-large': () => 'Il dépasse 10 Mo et n’a pas été lu.',
    broken: () => 'Il n’est d’aucun genre lu ici, ou il est endommagé.',
    encrypted: () => 'Il est chiffré. Seul son destinataire peut le lire.',
    several: () => 'Il en contient plusieurs à la fois. Vérifiez-les un par un.',
    picture: () => 'Aucun code QR n’a été trouvé dans l’image. Essayez-en une plus nette ou plus grande.',
    address: (detail) => `Ce n’est qu’une adresse, et elle n’a pas été ouverte : ${detail}`,
  },
  pdf: {
    altered: 'Ce que contient le fichier n’est pas ce qui a été signé. Il a pu être endommagé en route, ou modifié.',
    appended:
      'La partie signée est inchangée, mais quelque chose a été ajouté après la dernière signature. Cela peut être anodin, comme des données de preuve à long terme, et cela peut changer ce que vous voyez.',
    'unknown-signer':
      'Le fichier est inchangé depuis sa signature. Qui a signé, seul le certificat qu’il contient le dit : n’importe qui peut en faire un tel.',
    'not-checked': 'Il contient une signature qui n’a pas pu être vérifiée ici. Cela ne dit rien pour ou contre lui.',
    unsigned:
      'Aucune signature numérique n’a été trouvée. L’image d’un cachet ou d’une signature manuscrite n’en est pas une : n’importe qui peut en coller une. Recherchez le numéro dans le registre.',
  },
  pdfLimits:
    'Non vérifié : si une autorité de confiance a délivré ou révoqué le certificat du signataire, et ce que dit le texte. Pour le premier point, ouvrez le panneau des signatures d’un lecteur PDF.',
  signature: (place, count) => (count > 1 ? `Signature ${place} sur ${count}` : 'Signature'),
  outcomes: {
    holds: 'convient à ce qu’elle couvre',
    broken: 'ne convient pas',
    'not-checked': 'non vérifiée',
  },
  pdfWhys: {
    hash: () => 'Les octets qu’elle couvre ne sont pas ceux qui ont été signés.',
    signature: () => 'La clé de son certificat ne l’a pas faite.',
    odd: () => 'Elle est endommagée, ou n’est pas construite comme doit l’être la signature d’un PDF.',
    sm: () => 'Elle emploie les normes chinoises SM2 et SM3, que les navigateurs ne savent pas vérifier.',
    algorithm: (detail) => `Son algorithme (${detail}) est ancien ou inconnu et n’est pas vérifié ici.`,
    'no-certificate': () => 'Le certificat du signataire n’y est pas.',
    'time-stamp': () => 'C’est un horodatage, qui n’est pas vérifié ici.',
    form: (detail) =>
      detail ? `Les signatures de forme ${detail} ne sont pas vérifiées ici.` : 'Sa forme n’est pas nommée.',
  },
  covers: 'Couvre',
  coversBytes: (first, last) => `octets ${first} et ${last}, tout sauf la signature elle-même`,
  coversAll: 'jusqu’à la fin du fichier',
  addedAfter: (bytes) => `${bytes} octets ont été ajoutés ensuite`,
  signer: 'Signataire, selon le certificat',
  certifiedBy: 'Certificat délivré par',
  certificateDates: 'Dates du certificat',
  signedAt: 'Signé le',
  asSigner: 'selon l’horloge du signataire',
  noName: 'aucun nom donné',
  root: (thumbprint) => `Clé racine ${thumbprint}`,
  says: 'Ce qu’il dit de lui-même',
  saysOf: (day) => `Ce que disait le registre le ${day}`,
  all: 'Tout ce qu’il dit',
  fields: {
    number: 'Numéro',
    status: 'État',
    product: 'Produit',
    models: 'Modèles',
    gtins: 'Code produit',
    holder: 'Titulaire',
    standards: 'Normes',
    scope: 'Portée',
    scopeKind: 'Certifie',
    issuer: 'Délivré par',
    validFrom: 'Valable dès le',
    validUntil: 'Valable jusqu’au',
    madeFor: 'Pour les pages de',
    signedOn: 'Signé le',
  },
  scopes: {
    product: 'un produit',
    operator: 'une entreprise',
    system: 'un système de gestion',
    laboratory: 'un laboratoire',
  },
  withheld:
    'Le registre appelle cela des données de démonstration, mais le numéro n’est pas un exemple. Le contenu n’est pas montré, car il dirait d’un vrai certificat quelque chose d’inexact.',
  notJudged: 'Proofmark ne connaît pas ce genre de certificat : il est montré, sans être jugé.',
  registerWord: 'La parole du registre',
  limits:
    'Un fichier peut être copié : le détenir ne veut pas dire que le produit devant vous est celui dont il parle. Comparez produit, modèle et titulaire.',
  lookUp: 'Rechercher le numéro maintenant',
  lookUpHint: 'Interroge les registres de vos paramètres sur ce numéro, comme si vous l’aviez saisi.',
  lookingUp: 'Interrogation…',
  lookUpNone: 'Ce n’est pas un numéro que Proofmark connaît. Cherchez le registre de l’émetteur.',
  lookUpFailed: 'Personne n’a pu être interrogé à l’instant. Réessayez plus tard.',
  nowTitle: 'Ce que vos registres disent maintenant',
  certificateSays: 'Le certificat dit',
  verdicts: {
    confirmed: {
      short: 'Le registre concorde',
      sentence: 'En vigueur, et le produit, le modèle ou le titulaire que nomme le certificat est celui du registre.',
    },
    genuine: {
      short: 'En vigueur',
      sentence:
        'Le certificat est en vigueur. Comparez produit, modèle et titulaire avec ce que vous avez devant vous.',
    },
    'other-product': {
      short: 'Pour un autre produit',
      sentence:
        'Le numéro est en vigueur, mais appartient dans le registre à autre chose ou à quelqu’un d’autre que ne le dit ce certificat. Demandez à qui vous l’a donné.',
    },
    overclaimed: {
      short: 'Plus qu’enregistré',
      sentence: 'En vigueur, mais le certificat en dit plus que le registre. Fiez-vous au registre.',
    },
    conflict: {
      short: 'Contradictoire',
      sentence: 'Des registres disent des choses différentes de ce numéro. La réponse la plus sérieuse vient d’abord.',
    },
  },
}
