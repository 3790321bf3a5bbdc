/** Français : ce que disent la fenêtre, les paramètres et la page des certificats. */
import { sayCount } from '../count.ts'
import { words as base } from '../fr.ts'
import { certificate } from './certificate-fr.ts'
import { evidence } from './evidence-fr.ts'
import { panel } from './panel-fr.ts'
import { privacy } from './privacy-fr.ts'
import { report } from './report-fr.ts'
import { settings } from './settings-fr.ts'
import { shops, welcome } from './welcome-fr.ts'
import type { MarksWords, OptionsWords, PopupWords, ViewWords } from './words.ts'

const popup: PopupWords = {
  title: 'Proofmark',
  loading: 'Lecture de ce qui est connu de cette page…',
  onThisPage: 'Sur cette page',
  found: (count) => sayCount('fr', count, 'certifications trouvées', 'certification trouvée'),
  nothingFound: 'Aucun numéro de certificat trouvé ici',
  nothingFoundHint:
    'La page ne nomme aucune marque de certification que nous connaissons. Les numéros dans les images ne sont pas lus.',
  notScanned: 'Cette page n’a pas encore été vérifiée',
  notScannedHint: 'La lecture se fait sur votre ordinateur ; la page n’est envoyée nulle part.',
  noPermission: 'Proofmark ne peut pas lire cette page de lui-même',
  noPermissionHint:
    'Vérifiez-la une fois maintenant, ou autorisez ce site durablement. Vous pourrez revenir là-dessus à tout moment.',
  unsupported: 'Ce genre de page ne peut pas être lu',
  unsupportedHint:
    'Le navigateur ferme aux extensions ses propres pages et les boutiques d’extensions. Vous pouvez tout de même vérifier un numéro ci-dessous.',
  error: 'Cela n’a pas marché',
  errorHint: 'Rien n’est perdu. Rechargez la page et réessayez.',
  checkPage: 'Vérifier cette page',
  checkAgain: 'Vérifier à nouveau',
  checkResults: 'Vérifier les résultats',
  resultsOn: 'Les résultats qui portent un numéro sont marqués au défilement.',
  checking: 'Vérification…',
  always: (host) => `Toujours vérifier sur ${host}`,
  granted: (host) => `Les pages de ${host} seront désormais vérifiées d’elles-mêmes.`,
  notGranted: 'Le navigateur n’a pas donné l’autorisation. Rien n’a changé.',
  manualTitle: 'Vérifier un numéro',
  manualLabel: 'Numéro de certificat',
  manualHint: 'Tel qu’imprimé sur le produit ou le certificat, avec ou sans espaces.',
  manualButton: 'Vérifier',
  manualNone:
    'Cela n’a la forme d’aucun numéro que nous connaissons. Vérifiez s’il manque des chiffres, et saisissez aussi les lettres comme SC.',
  manualEmpty: 'Saisissez d’abord un numéro.',
  manualFailed: 'Le numéro n’a pas pu être vérifié à l’instant. Il est toujours dans le champ : réessayez.',
  manualResult: (count) => sayCount('fr', count, 'résultats', 'résultat'),
  options: 'Paramètres',
  retry: 'Réessayer',
  firstTitle: 'Aucun registre n’est encore interrogé',
  firstText:
    'La forme des numéros est vérifiée, et les pages officielles sont à une pression. Des registres officiels peuvent répondre d’eux-mêmes : à vous de choisir lesquels, car les interroger leur envoie le numéro.',
  firstButton: 'Choisir des registres',
  handOffTitle: 'Page officielle',
  handOffText: (number) =>
    `Ouverte d’ici pour rechercher ${number}. Cherchez-le sur la page ; quand la réponse est là, reprenez-la.`,
  handOffButton: 'Reprendre la réponse',
  handOffTaken: 'Reprise. Elle figure maintenant à côté du numéro dans la boutique, avec cette page et l’heure.',
  handOffUnread:
    'Aucune réponse pour ce numéro n’a pu être lue ici avec certitude. Ce que vous avez vu ne vaut que pour vous.',
  errandBusy: 'Examen de ce que vous avez choisi…',
  errandNone: {
    text: 'Le texte choisi ne contient aucun numéro de certificat que nous connaissions.',
    link: 'Ni l’adresse du lien ni son texte ne donnent un numéro de certificat que nous connaissions.',
    picture: 'La description de l’image ne donne aucun numéro de certificat que nous connaissions.',
  },
  errandPicture: 'Recherche de codes dans l’image…',
  partial: (unchecked, all) =>
    `${unchecked} sur ${all} n’ont pas pu être vérifiés ; ouvrez une ligne pour savoir pourquoi.`,
  offline: 'Cet ordinateur est hors ligne. La forme des numéros est vérifiée quand même ; réessayez une fois en ligne.',
  looksLike: 'Ressemble à',
  anyKind: 'L’un ou l’autre',
  noNumber: {
    link: 'Cette adresse ne donne aucun numéro de certificat que nous connaissions.',
    'no-digits': 'Il n’y a aucun chiffre. Pour chercher une marque par son nom, utilisez la liste plus bas.',
    'too-short': 'Trop court : aucun numéro que nous connaissions n’a moins de quatre caractères.',
    barcode: 'C’est un numéro de code-barres. Il désigne un produit et ne certifie rien.',
    'too-long': 'Trop long pour un seul numéro. Ne collez que le numéro.',
    other:
      'Ce n’est la forme d’aucun numéro que nous connaissions. Manque-t-il des chiffres ? Indiquez aussi les lettres, comme SC.',
  },
  codeTitle: 'Lire un code',
  codeHint:
    'Les codes QR et semblables sont lus sur cet ordinateur ; vous pouvez aussi coller une image. Ce que dit un code est affiché, jamais ouvert.',
  codePage: 'Sur cette page',
  codeFile: 'Dans un fichier image',
  codeClipboard: 'Dans le presse-papiers',
  codeBusy: 'Lecture…',
  codeNone: 'Aucun code trouvé. Il doit être visible, entier et net.',
  codeNoPicture: 'Cela n’a pas pu être lu comme une image.',
  codeNoPage: 'Le navigateur ne laisse pas voir cette page. Enregistrez ou copiez l’image et lisez-la de là.',
  codeNoClipboard: 'Le presse-papiers ne contient ni image ni texte, ou le navigateur l’a gardé fermé.',
  codeFound: (count) => (count === 1 ? '1 code, qui dit :' : `${count} codes, qui disent :`),
  codeUse: 'Vérifier ce numéro',
  codeOther: 'Aucun numéro de certificat que nous connaissions.',
}

const options: OptionsWords = {
  title: 'Paramètres de Proofmark',
  loading: 'Lecture de vos paramètres…',
  loadFailed: 'Vos paramètres n’ont pas pu être lus. Rien n’a été modifié.',
  retry: 'Réessayer',
  saved: 'Enregistré.',
  saveFailed: 'Non enregistré. Votre modification est toujours là : réessayez.',
  sites: 'Boutiques',
  sitesHint:
    'Les pages de ces sites sont vérifiées d’elles-mêmes. Partout ailleurs, utilisez le bouton de la barre d’outils.',
  noSites:
    'Aucun site pour l’instant. Les pages ne sont vérifiées que si vous appuyez sur le bouton de la barre d’outils.',
  siteLabel: 'Site à ajouter',
  siteExample: 'Par exemple shop.example.com',
  addSite: 'Ajouter le site',
  removeNamed: (name) => `Supprimer ${name}`,
  remove: 'Supprimer',
  siteInvalid: 'Saisissez un nom de site tel que shop.example.com.',
  siteKnown: 'Ce site est déjà dans la liste.',
  notGranted: 'Le navigateur n’a pas donné l’autorisation, rien n’a donc été ajouté. Votre saisie est toujours là.',
  registers: 'Registres',
  registersHint: 'Qui est interrogé sur un numéro, dans quel ordre compte sa parole, et ce que chacun peut voir.',
  noRegisters: 'Aucun registre pour l’instant. La forme des numéros est tout de même vérifiée.',
  registerLabel: 'Adresse d’un registre ouvert',
  addRegister: 'Ajouter le registre',
  registerInvalid: 'Saisissez une adresse qui commence par https://',
  registerKnown: 'Ce registre est déjà dans la liste.',
  enabled: 'Interroger ce registre',
  privacy: 'Ce que ce registre peut voir',
  privacyRange: 'Seulement le début d’une empreinte',
  privacyRangeHint:
    'Envoie quelques caractères d’une empreinte. Le registre répond par des centaines de fiches et ne peut savoir laquelle vous cherchiez.',
  privacyNumber: 'Le numéro du certificat',
  privacyNumberHint:
    'Envoie le numéro lui-même. Donne la fiche complète, et le registre apprend quel numéro vous avez recherché.',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  moveUpNamed: (name) => `Monter ${name}`,
  moveDownNamed: (name) => `Descendre ${name}`,
  language: 'Langue',
  languageAuto: 'Comme le navigateur',
  cache: 'Réponses conservées',
  cacheHint:
    'Les réponses des registres sont conservées un moment sur cet ordinateur, pour ne pas demander deux fois le même numéro.',
  clearCache: 'Effacer les réponses conservées',
  cleared: (count) => sayCount('fr', count, 'réponses conservées effacées.', 'réponse conservée effacée.'),
  stamp: 'Horodatage des preuves',
  stampHint:
    'Inactif tant que vous n’avez pas saisi d’adresse. Une autorité d’horodatage (RFC 3161) confirme alors quand les preuves d’un signalement existaient. À chaque envoi ou téléchargement, elle reçoit une empreinte des preuves et rien d’autre.',
  stampLabel: 'Adresse d’une autorité d’horodatage',
  stampAdd: 'Demander à cette autorité',
  leaves: 'Ce qui quitte votre navigateur',
  leavesHint:
    'Des numéros de certificat ou des parties de leur empreinte, vers les registres ci-dessus. Jamais la page, la boutique, le produit ni vous.',
  trust: 'Ordre de confiance',
  trustHint: 'Si plusieurs disent la même chose, le premier est cité. S’ils divergent, tous le sont.',
  openRegisters: 'Registres ouverts',
  openRegistersHint:
    'N’importe qui peut en tenir un : ajoutez-le par son adresse. Sa parole vaut ce que vaut celui qui le tient.',
  key: 'Clé',
  keyUnknown: 'pas encore vue ; elle est fixée à l’arrivée de la première liste d’avis signée',
  official: 'Registres officiels',
  officialHint: 'Registres publics d’autorités. Chacun n’est interrogé que si vous l’activez.',
  officialPrivacy:
    'Interroger un registre officiel lui envoie le numéro du certificat lui-même, jamais la page, la boutique ni le produit.',
  answersFor: 'Répond pour',
  hosts: 'Adresse',
  licence: 'Conditions',
  asks: 'Quand',
  byClick: 'seulement si vous le demandez pour un numéro',
  byItself: 'de lui-même, quand une page montre un tel numéro',
  keeps: (days) => `une réponse est conservée ${sayCount('fr', days, 'jours', 'jour')}`,
  lastWord: 'Dernièrement',
  neverAsked: 'pas encore interrogé',
  answered: (ago) => `a répondu ${ago}`,
  failed: (ago) => `sans réponse ${ago}`,
  permission: 'Autorisation',
  granted: 'donnée',
  askedWhenOn: 'le navigateur la demande à l’activation',
  notAllowed: 'Le navigateur ne laisse pas Proofmark interroger ce registre, qui ne l’est donc pas.',
  allow: 'Autoriser',
  allowNamed: (name) => `Autoriser à interroger ${name}`,
  notTurnedOn: 'Le navigateur n’a pas donné l’autorisation, il reste donc désactivé.',
  pages: 'Pages officielles pour les personnes',
  pagesHint:
    'Certains registres ne répondent qu’aux personnes. Leur page s’ouvre avec le numéro copié ; vous y cherchez vous-même. Si vous l’autorisez ici, ce que vous voyez alors est repris de soi-même, dans le seul onglet ouvert d’ici et pour ce seul numéro.',
  readPage: (host) => `Lire les réponses sur ${host}`,
  coverage: 'Qui répond de quoi',
  coverageHint: 'Les marques à numéro, selon jusqu’où Proofmark peut aller avec elles.',
  byRegister: (schemes, on) =>
    `${sayCount('fr', schemes, 'marques', 'marque')} : un registre officiel peut être interrogé (${on} activées)`,
  byHand: (schemes) =>
    `${sayCount('fr', schemes, 'marques', 'marque')} : vous recherchez le numéro sur la page officielle`,
  throughOpen: (schemes) => `${sayCount('fr', schemes, 'marques', 'marque')} : un registre ouvert peut répondre`,
  throughOpenHint:
    'Leurs autorités n’offrent qu’un fichier ou exigent une clé. Un registre ouvert que vous ajoutez peut répondre pour elles, si celui qui le tient a importé le fichier ou détient la clé.',
  byForm: (schemes) => `${sayCount('fr', schemes, 'marques', 'marque')} : seule la forme du numéro est vérifiée`,
  byHandHint:
    'Une pression copie le numéro et ouvre la page. Après votre recherche, le bouton de la barre d’outils peut reprendre la réponse ; aucun captcha n’est jamais résolu à votre place.',
  byFormHint: 'Un numéro de la bonne forme peut tout de même ne pas exister, ou appartenir à autre chose.',
}

const marks: MarksWords = {
  title: 'Que signifie cette marque ?',
  hint: 'Ce qu’une marque prouve et ne prouve pas, qui la donne et où la rechercher.',
  open: 'Rechercher une marque',
  close: 'Fermer la liste',
  label: 'Nom de la marque, ou ce qu’elle dit',
  example: 'Par exemple 3C, CE, organic ou CNCA ; en anglais ou en chinois.',
  loading: 'Lecture de la liste des marques…',
  failed: 'La liste des marques n’a pas pu être lue.',
  retry: 'Réessayer',
  all: (marks, regions) =>
    `${sayCount('fr', marks, 'marques', 'marque')} dans ${sayCount('fr', regions, 'régions', 'région')}`,
  found: (count) => sayCount('fr', count, 'marques trouvées', 'marque trouvée'),
  none: 'Aucune marque de ce nom',
  noneHint:
    'Qu’une marque ne soit pas dans la liste ne dit rien pour ou contre elle. Essayez moins de lettres, ou le nom complet.',
  kind: 'Genre',
  kinds: {
    product: 'Certifie des produits',
    licence: 'Licence de fabrication de produits',
    component: 'Certifie des pièces de produits',
    operator: 'Au sujet d’une entreprise',
    system: 'Au sujet de la gestion d’une entreprise',
    service: 'Au sujet d’un service',
    person: 'Au sujet d’une personne',
    laboratory: 'Au sujet d’un laboratoire',
    filing: 'Dépôt auprès d’une autorité',
    'self-declaration': 'Déclaration du fabricant lui-même',
  },
  issuer: 'Donnée par',
  otherName: 'En chinois',
  form: 'Numéro',
  noForm: 'Aucun que nous connaissions',
  validity: 'Valable',
  homonyms: 'À ne pas confondre',
  evidence: 'Comment nous le savons',
  grades: {
    several: 'Plusieurs sources concordent',
    single: 'Une seule source',
    derived: 'Déduit de numéros réels ; aucune règle n’est publiée',
    memory: 'Connaissance générale, pas encore confirmée par une source',
  },
  newTab: 's’ouvre dans un nouvel onglet',
}

export const words: ViewWords = {
  ...base,
  popup,
  options,
  marks,
  certificate,
  evidence,
  report,
  panel,
  privacy,
  settings,
  shops,
  welcome,
}
