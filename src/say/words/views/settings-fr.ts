/** Français de la suite des réglages. */
import type { SettingsWords } from './settings-words.ts'

export const settings: SettingsWords = {
  appearance: 'Apparence',
  appearanceHint:
    'Pour la fenêtre de la barre d’outils, le panneau latéral, ces pages, et les notes et fiches dans les boutiques. Les pages de boutiques ouvertes la prennent quand elles sont rechargées.',
  theme: 'Clair ou sombre',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  contrast: 'Contraste',
  contrasts: { system: 'Comme le système', more: 'Plus de contraste' },
  textSize: 'Taille du texte',
  shortcuts: 'Raccourcis clavier',
  shortcutsHint: 'Le navigateur les garde, et c’est là qu’on les change.',
  shortcutOf: {
    _execute_action: 'Ouvrir la fenêtre de la barre d’outils',
    'check-page': 'Vérifier cette page',
    'report-mark': 'Signaler une marque',
  },
  noShortcut: 'aucun',
  changeShortcuts: 'Changer dans le navigateur',
  file: 'Réglages dans un fichier',
  fileHint:
    'Sites, registres, langue, apparence et durée de l’historique, pour un autre navigateur ou comme sauvegarde. L’historique, les certificats suivis et les signalements n’y sont pas.',
  exportFile: 'Enregistrer dans un fichier',
  importFile: 'Lire un fichier',
  refused: {
    'too-large': 'Ce fichier est trop grand pour des réglages. Rien n’a changé.',
    'not-json': 'Ce fichier n’a pas pu être lu. Rien n’a changé.',
    'not-settings': 'Ce n’est pas un fichier de réglages de Proofmark. Rien n’a changé.',
    newer:
      'Ce fichier vient d’une version plus récente de Proofmark. Mettez d’abord Proofmark à jour. Rien n’a changé.',
  },
  wouldSet: 'Ce fichier remplacerait vos réglages par :',
  leftOut: 'Laissé de côté, car ce n’est pas un réglage ou il n’est pas valable :',
  notDecidedHere: 'Ce que votre organisation a fixé reste tel quel.',
  noGrants:
    'Un fichier ne donne aucune autorisation. Les sites et registres qui en demandent une sont marqués dans les listes ci-dessus ; à vous de les autoriser.',
  apply: 'Utiliser ces réglages',
  cancel: 'Garder les miens',
  applied: 'Les réglages du fichier sont maintenant les vôtres.',
  byOrganisation: 'Fixé par votre organisation.',
  reportsTo: 'Votre organisation fait envoyer les signalements à {host}.',
  diagnostics: 'Diagnostic',
  diagnosticsHint:
    'Des faits à joindre quand vous demandez de l’aide : versions, nombres, autorisations, réponses des registres. Aucune page, aucun numéro, aucun nom de boutique. Rien n’est envoyé : vous le voyez d’abord, puis vous le copiez.',
  diagnosticsText: 'Texte du diagnostic',
  makeDiagnostics: 'Afficher le diagnostic',
  copyDiagnostics: 'Copier',
  copied: 'Copié.',
  copyFailed: 'Non copié. Sélectionnez le texte et copiez-le à la main.',
  inMemory:
    'La base de données du navigateur ne répond pas ; les réponses ne sont retenues que pour un temps. La vérification continue ; redémarrer le navigateur aide souvent.',
  diskFull: 'Le disque n’a plus de place pour d’autres réponses. Elles ne sont retenues que pour un temps.',
  settingsUnreadable:
    'Le navigateur ne rend pas vos réglages pour le moment ; les réglages de départ s’appliquent. Rien n’a été supprimé ; redémarrer le navigateur aide souvent.',
}
