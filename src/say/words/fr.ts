/** Français, vouvoiement, espace fine insécable avant « : ; ? ». Calme et exact : ce qui est su, par qui, les raisons innocentes, que faire. */
import type { BadgeVerdictKind, VerdictKind } from '../../core/words.ts'
import type { BadgeWords, CardWords, VerdictWords, Words } from './words.ts'

const parts: Words['parts'] = {
  year: 'année',
  month: 'mois',
  date: 'date',
  body: 'code de l’organisme de certification',
  category: 'code de la catégorie de produit',
  class: 'code de classe',
  region: 'code de région',
  province: 'code de province',
  serial: 'numéro d’ordre',
  grantee: 'code du demandeur',
  product: 'code du produit',
  type: 'code du type',
  other: 'une partie du numéro',
}

export const badges: Readonly<Record<BadgeVerdictKind, BadgeWords>> = {
  'badge-genuine': {
    short: 'Badge authentique',
    sentence: 'Le registre a signé ce badge pour ce site, et la signature est encore valable.',
  },
  'badge-expired': {
    short: 'Badge périmé',
    sentence:
      'La déclaration signée du registre derrière ce badge n’est plus valable. Le certificat lui-même peut l’être encore.',
  },
  'badge-altered': {
    short: 'Badge modifié',
    sentence: 'Ce badge montre autre chose que ce que le registre a signé. Fiez-vous au registre, pas au badge.',
  },
  'badge-other-site': {
    short: 'Badge d’un autre site',
    sentence: 'Le registre a signé ce badge pour un autre site ou un autre produit.',
  },
  'badge-unproven': {
    short: 'Badge sans preuve',
    sentence: 'Ce badge ne porte aucune signature : à lui seul, il ne prouve rien. Vérifiez plutôt le numéro.',
  },
}

export const verdicts: Readonly<Record<VerdictKind, VerdictWords>> = {
  recalled: {
    short: 'Rappel ou alerte',
    sentence:
      'Un rappel officiel ou un avis de risque nomme ce produit, peut-être seulement certains lots. Lisez l’avis avant de l’acheter ou de continuer à l’utiliser.',
  },
  'other-product': {
    short: 'Pour un autre produit',
    sentence:
      'Ce numéro ({scheme}) est en vigueur, mais enregistré pour autre chose ou pour quelqu’un d’autre. Il a pu être recopié par erreur : demandez au vendeur quel certificat couvre ce produit.',
  },
  revoked: {
    short: 'Retiré',
    sentence:
      'L’organisme de certification a retiré ce certificat[ le {since}]. Il ne répond plus du produit ; demandez au vendeur s’il en existe un plus récent.',
  },
  overclaimed: {
    short: 'Plus qu’enregistré',
    sentence:
      'En vigueur et pour ce produit, mais la page affirme plus que le registre. C’est peut-être une erreur de la page : comparez ci-dessous et fiez-vous au registre.',
  },
  suspended: {
    short: 'Suspendu',
    sentence:
      'Le certificat n’est pas en vigueur[ depuis le {since}], pour un temps. Un titulaire peut demander lui-même une suspension ; elle ne prouve aucune faute.',
  },
  cancelled: {
    short: 'Annulé',
    sentence:
      'Le certificat a pris fin[ le {since}]. Ce n’est pas une sanction : souvent, le modèle n’est plus fabriqué ou le titulaire y a renoncé. Depuis, il ne couvre plus rien.',
  },
  expired: {
    short: 'Expiré',
    sentence:
      'Le certificat a expiré[ le {until}]. Il est peut-être en cours de renouvellement, ou le produit date d’avant ; demandez au vendeur le certificat actuel.',
  },
  'in-renewal': {
    short: 'En renouvellement',
    sentence:
      'Le certificat est examiné en vue de son renouvellement[ depuis le {since}] et n’est pas en vigueur d’ici là. C’est souvent une routine ; revenez voir dans quelques jours.',
  },
  conflict: {
    short: 'Contradictoire',
    sentence:
      'La page donne deux numéros différents ({scheme}) pour un seul produit, tous deux en vigueur. L’un appartient peut-être à une autre version : demandez au vendeur lequel couvre ce produit.',
  },
  malformed: {
    short: 'Numéro impossible',
    sentence:
      'Ce ne peut pas être un numéro {scheme} : [{why}|sa forme ne convient pas.] C’est peut-être une coquille. Comparez-le avec la marque sur le produit, ou demandez le certificat au vendeur.',
  },
  lookalike: {
    short: 'Pas un n° de certif.',
    sentence: '[{why} ]Demandez au vendeur le numéro du certificat.',
  },
  absent: {
    short: 'Absent du registre',
    sentence:
      'Le registre ne connaît pas ce numéro. Il est peut-être trop récent, mal saisi, ou n’existe pas. Comparez-le avec le numéro sur le produit.',
  },
  expected: {
    short: 'Requis, non affiché',
    sentence:
      'Les produits de ce genre doivent légalement porter {scheme}, et cette page n’en montre pas. La marque est peut-être sur le produit ou sur une image ; demandez au vendeur.',
  },
  confirmed: {
    short: 'Valable, ce produit',
    sentence:
      'Ce numéro ({scheme}) est en vigueur[ jusqu’au {until}], et ce que décrit le registre correspond à cette page.',
  },
  genuine: {
    short: 'Valable, lien à voir',
    sentence:
      'Ce numéro ({scheme}) est en vigueur. La page n’en dit pas assez pour savoir s’il couvre ce produit : comparez le modèle et le fabricant avec le registre ci-dessous.',
  },
  'not-product': {
    short: 'Hors produit',
    sentence:
      'Authentique et en vigueur, mais il porte sur [{about}|autre chose]. Il ne dit pas si ce produit a été certifié.',
  },
  unchecked: {
    short: 'Non vérifié',
    sentence: '[{why}|Le numéro n’a pas pu être vérifié.] Cela ne dit rien pour ou contre le produit.',
  },
  unnumbered: {
    short: 'Aucun numéro donné',
    sentence:
      'La page nomme {scheme} sans montrer de numéro : il n’y a rien à rechercher. Cherchez le numéro sur le produit, ou demandez au vendeur.',
  },
  'self-declared': {
    short: 'Autodéclaré',
    sentence:
      '{scheme} est une déclaration du fabricant lui-même. Aucun registre ne la tient, personne ne peut la rechercher ; vous pouvez demander la déclaration.',
  },
}

const card: CardWords = {
  pageSays: 'La page dit',
  registerSays: 'Le registre dit',
  notStated: 'non précisé',
  inText: 'dans le titre ou les détails',
  copy: 'Copier le numéro',
  copied: 'Copié',
  close: 'Fermer',
  official: 'Rechercher : {name}',
  proves: 'Prouve',
  doesNotProve: 'Ne prouve pas',
  answerable: 'Qui en répond',
  notice: 'Lire l’avis',
  noticeBy: '{issuer}, {day}',
  imitation: 'Une page peut imiter cette note, mais pas le bouton de la barre d’outils.',
  several: '{count} certificats',
  demo: 'Données de démonstration : un exemple inventé, ni certificat ni avis réel.',
  body: 'Organisme de certification : {name}[ ({code})][, {standing}]',
  bodyCode: 'Code de l’organisme de certification dans le numéro : {code}',
  signer: 'Signé par {name}',
  issuer: 'Marque gérée par : {name}',
  register: 'Registre {name}',
  relayed: '{name}, interrogé par le registre {by}',
  read: 'lu {ago}',
  readByYou: 'vu là par vous {ago}',
  asOf: 'registre au {day}',
  ask: 'Interroger : {name}',
  asking: {
    busy: 'Interrogation…',
    done: 'Réponse reçue.',
    failed: 'Pas de réponse cette fois. Rien n’a changé ; réessayez plus tard.',
  },
  handingOff: {
    busy: 'Ouverture…',
    done: 'Numéro copié, page ouverte. Faites-y la recherche, puis appuyez sur le bouton de la barre d’outils pour reprendre la réponse.',
    failed: 'La page ne s’est pas ouverte. Le numéro est dans le presse-papiers : réessayez.',
  },
  canTurnOn: 'Pourrait répondre : {names}. Interrogez depuis la barre d’outils, ou activez cela dans les paramètres.',
  lookYourself: 'Vous pouvez chercher vous-même sur la page officielle.',
  report: {
    label: 'Signaler',
    busy: 'Préparation…',
    done: 'La page est ouverte. Rien n’est envoyé avant que vous appuyiez sur Envoyer.',
    failed: 'La page ne s’est pas ouverte. Réessayez.',
  },
  watch: {
    label: 'Suivre',
    busy: 'Ajout en cours…',
    done: 'Suivi : interrogé environ une fois par jour. Le panneau latéral montre ce que vous suivez.',
    failed: 'Pas ajouté. On peut suivre 200 certificats au plus : retirez-en un dans le panneau latéral, ou réessayez.',
  },
  mute: {
    mark: 'Masquer cette marque ici',
    site: 'Tout masquer sur ce site',
    all: 'Toutes les notes',
    busy: 'Enregistrement…',
    done: 'Masqué sur ce site ; le bouton de la barre d’outils l’indique toujours. Vous pouvez le rétablir dans les réglages.',
    failed: 'Cela n’a pas été noté. Réessayez.',
  },
  notNumber: {
    label: 'Pas un numéro de certificat',
    busy: 'Enregistrement…',
    done: 'Noté sur cet appareil seulement. Ce n’est plus affiché sur ce site ; vous pouvez le rétablir dans les réglages.',
    failed: 'Cela n’a pas été noté. Réessayez.',
  },
}

const sentences: Words['sentences'] = {
  'registers-disagree':
    'Deux registres disent des choses différentes sur ce numéro ; l’un n’est peut-être pas à jour. La réponse la plus sérieuse vient d’abord, et ce que dit chacun figure plus bas avec sa source.',
  'no-numbers':
    'La page nomme {scheme}, une marque sans numéro de certificat : il n’y a rien à rechercher ici. La liste de l’émetteur dit qui la détient.',
}

export const words: Words = {
  locale: 'fr',
  product: 'Proofmark',
  checking: 'Vérification…',
  verdicts,
  sentences,
  badges,
  badgeWhys: {
    'not-in-force':
      'Le registre a signé ce badge pour ce site. Il y déclare que le certificat n’est pas en vigueur : {status}.',
    overtaken:
      'Le certificat était en vigueur quand ce badge a été signé. Le registre dit maintenant : {status}. Fiez-vous à cela.',
    number:
      'Le registre a signé un autre numéro ({number}) que celui de ce badge. Fiez-vous au registre, pas au badge.',
    path: 'Le registre a signé ce badge pour une autre partie de ce site, par exemple une autre boutique.',
    product:
      '[Le registre a signé ce badge pour {product}, que cette page ne vend pas.|Le certificat derrière ce badge couvre un autre produit que celui que vend cette page.]',
    unreadable:
      'Ce qui accompagne ce badge n’est pas une déclaration signée : à lui seul, il ne prouve rien. Vérifiez plutôt le numéro.',
    'unknown-key': 'Aucun de vos registres n’a signé ce badge : ici, il ne prouve rien. Vérifiez plutôt le numéro.',
    'no-keys':
      'Les clés d’un registre n’ont pas pu être lues à l’instant : la signature n’a pas été vérifiée. Cela ne dit rien contre le badge.',
    'not-yet':
      'Ce badge est daté dans l’avenir, peut-être par une horloge déréglée. D’ici là, il ne prouve rien. Vérifiez plutôt le numéro.',
    'no-product':
      'Le registre a signé ce badge pour {product} ; la page ne dit pas assez clairement qu’elle vend celui-là.',
  },
  badgeCard: {
    badge: 'Badge',
    site: 'Site',
    number: 'Numéro',
    signed: 'signé {ago}, valable jusqu’au {until}',
    limit: 'Que la marchandise est bien celle certifiée. Un badge parle d’un certificat et d’un site.',
  },
  statuses: {
    valid: 'en vigueur',
    suspended: 'suspendu',
    revoked: 'retiré',
    cancelled: 'annulé',
    expired: 'expiré',
    'in-renewal': 'en renouvellement',
  },
  standings: {
    approved: 'agréé',
    suspended: 'agrément suspendu',
    withdrawn: 'agrément retiré',
    barred: 'exclu',
    unknown: 'agrément inconnu',
  },
  matches: { match: 'identique', differs: 'différent', 'cannot-tell': 'indécidable' },
  fields: {
    status: 'État',
    dates: 'Dates',
    product: 'Produit',
    model: 'Modèle',
    gtin: 'Code-barres',
    holder: 'Titulaire',
    category: 'Catégorie',
    class: 'Classe énergie',
  },
  reasons: {
    same: 'les deux disent la même chose',
    'short-name': 'une forme plus courte ou plus longue du même nom',
    'in-range': 'dans la plage indiquée par le registre',
    'fits-pattern': 'conforme au modèle indiqué par le registre',
    'in-text': 'figure dans le titre ou le texte de la page',
    'same-kind': 'le même genre de produit',
    'other-company': 'une autre entreprise que celles de la fiche',
    'other-model': 'absent de la liste du registre, qui est complète',
    'other-kind': 'un autre genre de produit',
    'claims-better': 'la page annonce mieux',
    'claims-less': 'la page annonce moins, ce qui ne nuit à personne',
    'other-scale': 'deux échelles qui ne se comparent pas',
    'other-place': 'un même nom en deux lieux : peut-être une autre filiale',
    'other-script': 'peut-être une traduction, une autre écriture ou des initiales',
    'alike-names': 'les noms se ressemblent sans être les mêmes',
    'brand-only': 'la fiche ne nomme pas cette marque ; on fabrique souvent pour d’autres',
    'open-list': 'la liste du registre est incomplète : annexe, série ou coupure',
    variant: 'la terminaison peut désigner une couleur ou un marché',
    'look-alike': 'seuls des signes semblables diffèrent, comme O et 0',
    'no-designation': 'la page ne donne aucune désignation de modèle',
    'inner-code': 'le code d’un module radio ou de son fabricant, pas de l’article vendu',
    part: 'le certificat d’une pièce, comme un adaptateur ou une cellule',
    accessory: 'la page vend ce qui va avec un tel produit',
    'unknown-kind': 'les mots employés ne permettent pas de savoir le genre',
    'other-gtin': 'une autre taille ou un autre marché peut avoir un autre code',
    past: 'le dernier jour est passé',
    'not-yet': 'le premier jour n’est pas encore venu',
    'not-stated': 'l’un des deux ne dit rien',
  },
  parts,
  problems: {
    format: 'ses lettres et ses chiffres ne sont pas dans l’ordre de tels numéros.',
    length: '[de tels numéros ont {expected} caractères.|il a trop ou trop peu de caractères.]',
    checksum: 'son chiffre de contrôle ne s’accorde pas avec les autres, ce que fait déjà un seul chiffre mal saisi.',
    component: 'élément impossible : {part}[ (attendu : {expected})].',
  },
  lookalikes: {
    application: 'C’est le numéro d’une demande, pas d’un certificat. Une demande ne dit rien de l’issue.',
    sample: 'Ce numéro est imprimé comme spécimen dans des notices et des modèles ; il n’a été délivré à personne.',
  },
  unclear: {
    'no-register': 'Aucun registre interrogeable ne contient de tels numéros.',
    'not-covered': 'Les registres interrogés ne contiennent pas tous ces numéros : une absence ne signifie rien.',
    offline: 'Pas de connexion avec le registre. Réessayez une fois en ligne.',
    'time-out': 'Le registre a mis trop de temps à répondre. Réessayez dans un moment.',
    refused: 'Le registre a décliné la demande. Réessayez plus tard.',
    'server-error': 'Le registre avait lui-même une panne. Réessayez plus tard.',
    'not-understood': 'La réponse du registre n’a pas pu être lue avec certitude.',
    'too-small-a-crowd':
      'Interroger ce registre révélerait le numéro que vous regardez ; il n’a donc pas été interrogé. Vous pouvez l’autoriser dans les paramètres.',
    'not-permitted':
      'Le navigateur ne laisse pas encore Proofmark interroger ce registre. Vous pouvez l’autoriser dans les paramètres.',
    'needs-click': 'Ce registre n’est interrogé qu’à votre demande, un numéro à la fois.',
    stale: 'Les données du registre sont trop anciennes pour s’y fier.',
    'no-catalogue': 'Proofmark n’a pas pu lire sa propre liste de marques. Rechargez la page.',
    handoff: 'Ce registre ne répond qu’aux personnes, pas aux programmes.',
    'not-turned-on': 'Un registre officiel pourrait répondre, mais il n’est pas activé.',
  },
  notes: {
    component: 'La page dit que ce numéro appartient à une pièce du produit, non au produit entier.',
    'unknown-category':
      'Le code de catégorie du numéro n’est pas dans la liste que nous connaissons. Il est peut-être plus récent ou plus ancien.',
    'brand-unproven':
      'La marque de la page n’a pas pu être rattachée au titulaire. Les fabricants produisent souvent pour d’autres marques.',
    'body-not-approved': '[{body}|L’organisme de certification] n’est actuellement pas agréé pour cela.',
    'body-suspended':
      '[{body}|L’organisme de certification] ne peut actuellement pas délivrer de nouveaux certificats ; ceux déjà délivrés restent en vigueur.',
    'laboratory-not-qualified':
      'Le laboratoire derrière ce certificat n’était pas qualifié le jour de sa délivrance. Qui teste répond du résultat : interrogez l’organisme de certification.',
    'part-inside':
      'Ce certificat vaut pour une pièce, comme un adaptateur secteur ou une cellule. Elle peut accompagner le produit ; il ne couvre pas l’ensemble.',
    'suspended-on-request': 'Le titulaire a demandé lui-même la suspension ; ce n’est pas le signe d’un défaut.',
    'sold-after-expiry':
      'Ce qui a été fabriqué avant le terme peut encore être vendu. Regardez la date de fabrication.',
    'not-yet-valid': 'Le registre donne un premier jour qui n’est pas encore venu.',
    demo: 'La réponse vient d’un registre de démonstration.',
    'kept-record':
      '[Dernière lecture {ago}, {register} : {status}. Cela a pu changer.|Une réponse antérieure est conservée ; elle a pu changer.]',
    'self-declaration-number':
      'C’est le numéro d’une autodéclaration : le fabricant s’en porte garant, aucun organisme ne l’a examinée.',
    'several-registers': 'Plus d’un registre a répondu.',
    'unproven-form':
      'La construction de ces numéros n’est pas publiée : celui-ci a été reconnu à sa seule étiquette, et rien n’en est déduit.',
  },
  certifies: {
    product: 'un produit',
    licence: 'une licence de fabrication',
    component: 'une pièce de produits',
    operator: 'une entreprise',
    system: 'la gestion d’une entreprise',
    service: 'un service',
    person: 'la qualification d’une personne',
    laboratory: 'un laboratoire',
    filing: 'un dépôt auprès d’une autorité',
    'self-declaration': 'une déclaration du fabricant lui-même',
  },
  spoken: 'Proofmark : {short}, {scheme}',
  watchNews: {
    title: 'Un certificat que vous suivez a changé',
    changed: '{scheme} {number} : {before} → {now}',
  },
  reportNews: {
    title: 'Du nouveau sur votre signalement',
    sentences: {
      'under-review': '{register} l’examine.',
      'needs-information': '{register} vous demande des précisions.',
      forwarded: '{register} l’a transmis à d’autres.',
      confirmed: '{register} a confirmé vos soupçons.',
      'not-confirmed': '{register} n’a pas pu confirmer vos soupçons.',
      closed: '{register} l’a clos.',
      other: '{register} a répondu.',
    },
  },
  card,
}
