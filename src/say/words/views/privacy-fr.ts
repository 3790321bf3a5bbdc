/** Français de la page sur la vie privée. */
import type { PrivacyWords } from './privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Vie privée',
  link: 'Ce que Proofmark peut faire et ce qu’il envoie',
  linkHint: 'Chaque autorisation avec sa raison, et chaque requête qui quitte votre navigateur.',
  intro:
    'Les pages sont lues et jugées dans ce navigateur. Voici tout ce qui en sort, et la raison de chaque autorisation.',
  leaves: 'Ce qui quitte votre navigateur',
  leavesHint:
    'Comme toute requête sur le web, celles-ci montrent au destinataire votre adresse réseau et le nom de votre navigateur. Aucune ne porte de cookies ni ne dit quelle page vous regardiez.',
  to: 'À',
  what: 'Contient',
  leaving: {
    range: {
      when: 'Un numéro de certificat est recherché',
      to: 'Les registres ouverts que vous avez activés',
      what: 'Les premiers bits de l’empreinte du numéro, communs à des centaines de certificats. Le bon est choisi ici.',
    },
    number: {
      when: 'Vous avez choisi « le numéro du certificat » pour un registre ouvert, ou demandez sa fiche entière',
      to: 'Ce registre',
      what: 'Le type de certificat et son numéro.',
    },
    official: {
      when: 'Un numéro est recherché dans un registre officiel que vous avez activé',
      to: 'Le serveur de cette autorité',
      what: 'Le numéro du certificat. Certains registres ne sont interrogés que lorsque vous le demandez pour un numéro.',
    },
    lists: {
      when: 'Une ou deux fois par jour, et lorsqu’un badge ou un certificat cite une clé encore inconnue',
      to: 'Les registres ouverts que vous avez activés',
      what: 'Rien de vous : la liste des rappels, la description du registre et ses clés publiques sont le même fichier pour tous.',
    },
    statement: {
      when: 'Un badge d’une boutique garde sa déclaration dans un fichier',
      to: 'La boutique dont vous voyez la page, et personne d’autre',
      what: 'L’adresse de ce fichier.',
    },
    page: {
      when: 'Vous ouvrez la page officielle pour un numéro',
      to: 'Cette page, dans un onglet comme une autre',
      what: 'Ce que vous y saisissez. Certaines adresses contiennent le numéro ; sinon il est dans le presse-papiers.',
    },
    picture: {
      when: 'Vous joignez une image de la page à un signalement',
      to: 'Le serveur d’où vient l’image',
      what: 'L’adresse de l’image.',
    },
    word: {
      when: 'Vous appuyez pour joindre à un signalement la parole signée du registre',
      to: 'Le registre ouvert auquel le signalement est destiné',
      what: 'Le numéro du certificat.',
    },
    stamp: {
      when: 'Un signalement est mis en paquet et vous avez nommé une autorité d’horodatage dans les réglages',
      to: 'Cette autorité',
      what: 'Une empreinte des pièces, dont rien ne peut être relu.',
    },
    report: {
      when: 'Vous envoyez un signalement, le complétez ou le retirez',
      to: 'Le registre que vous avez choisi pour lui',
      what: 'Exactement ce que montrait l’aperçu : vos mots, les pièces gardées, un contact si vous en avez donné un.',
    },
    follow: {
      when: 'Un signalement envoyé est suivi, au plus une fois par heure, ou quand vous le demandez',
      to: 'Le registre qui l’a reçu',
      what: 'Le numéro du reçu et le secret tiré pour lui.',
    },
  },
  never: 'Ce qui n’arrive jamais',
  nevers: [
    'Ni page, ni boutique, ni produit, ni historique n’est envoyé, sauf si vous le mettez dans un signalement.',
    'Pas de statistiques, de publicité, de compte, ni d’identifiant de vous ou de ce navigateur.',
    'Aucun code n’est chargé du web : tout ce qui s’exécute est venu avec l’extension.',
  ],
  permissions: 'Autorisations',
  permissionsHint: 'Telles que ce navigateur les énumère.',
  needs: { required: 'Toujours', optional: 'Seulement si vous l’accordez' },
  names: {
    storage: 'Stockage',
    alarms: 'Minuteries',
    contextMenus: 'Menu contextuel',
    activeTab: 'L’onglet affiché, quand vous appuyez',
    scripting: 'Scripts dans les pages',
    sidePanel: 'Panneau latéral',
    notifications: 'Notifications',
    hosts: 'Sites et registres',
  },
  reasons: {
    storage: 'Garde vos réglages et les réponses des registres sur cet appareil.',
    alarms:
      'Réveille l’extension une fois par jour pour effacer les anciennes réponses et prendre la liste des rappels, et pour livrer un signalement en attente.',
    contextMenus: 'Ajoute « vérifier ce texte » et « signaler » au menu du clic droit.',
    activeTab:
      'Lit une page une fois quand vous pressez le bouton ou le menu, sans autorisation pour son site. C’est aussi le seul moyen d’une capture d’écran pour un signalement.',
    scripting:
      'Lit la page et pose les petites étiquettes près des numéros, seulement là où vous avez appuyé ou accordé l’accès.',
    sidePanel: 'Montre les verdicts à côté de la page quand vous ouvrez le panneau.',
    notifications: 'Vous prévient quand un signalement suivi a du nouveau. Demandée quand vous le souhaitez.',
    hosts:
      'Lit d’elle-même les pages des boutiques que vous nommez et interroge les registres que vous activez. Aucune à l’installation ; chacune est demandée à part et peut être retirée.',
  },
  kept: 'Ce qui reste sur cet appareil',
  keeps: [
    'Les réglages, jusqu’à ce que vous les changiez.',
    'Les réponses des registres, 90 jours au plus ; les réglages les effacent aussitôt.',
    'Les brouillons et signalements envoyés, jusqu’à ce que vous les supprimiez.',
    'Ce qu’une page montrait, jusqu’à la fermeture de l’onglet ou du navigateur.',
    'Les numéros recherchés (historique) et les certificats surveillés, jusqu’à ce que vous les effaciez ; la durée se règle dans le panneau latéral.',
  ],
}
