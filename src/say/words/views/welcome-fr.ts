/** Français des premiers pas. */
import type { ShopsWords, WelcomeWords } from './welcome-words.ts'

export const shops: ShopsWords = {
  title: 'Boutiques que Proofmark connaît',
  hint: 'Dans les boutiques autorisées, les pages de produits sont lues d’elles-mêmes quand vous les ouvrez. La page est lue sur votre ordinateur et n’est envoyée nulle part ; le navigateur vous demande une fois par pression.',
  regions: {
    china: 'Chine continentale',
    asia: 'Reste de l’Asie',
    europe: 'Europe',
    americas: 'Amériques',
    world: 'Monde entier',
  },
  count: '{on} sur {all} autorisées',
  allowAll: 'Tout autoriser : {region}',
  removeAll: 'Tout retirer : {region}',
  lost: 'Le navigateur n’autorise pas ce site ; il n’est pas lu de lui-même.',
  allowAgain: 'Autoriser de nouveau {host}',
  loadFailed: 'La liste des boutiques n’a pas pu être lue.',
}

export const welcome: WelcomeWords = {
  title: 'Bienvenue dans Proofmark',
  step: 'Étape {step} sur {steps}',
  next: 'Suivant',
  back: 'Retour',
  notNow: 'Pas maintenant',
  finish: 'Terminer',
  says: 'Ce qu’il dit',
  saysText:
    'Là où une page montre un numéro de certificat, Proofmark pose une petite étiquette : le certificat est-il réel, en vigueur, et pour ce produit précis ? C’est une note, jamais une accusation ; ce qu’il ne peut dire, il le dit.',
  demo: 'Démonstration : produit, certificat et registre sont inventés.',
  product: 'Chargeur exemple EX-65W',
  mark: 'Marque exemple',
  claim: 'Numéro de certificat',
  press: 'Pressez l’étiquette pour voir les raisons.',
  proves: 'Que le modèle du certificat a été essayé une fois.',
  doesNotProve: 'Quoi que ce soit sur un autre modèle.',
  where: 'Où il lit de lui-même',
  whereText:
    'Nulle part, tant que vous ne l’autorisez pas. Sur toute page, une pression sur le bouton la lit une fois. Là où vous achetez souvent, les pages peuvent être lues d’elles-mêmes.',
  who: 'Qui est interrogé, et ce qui part',
  whoText:
    'La forme des numéros est vérifiée ici. Pour savoir si un certificat existe, il faut interroger un registre. Les registres ouverts ne voient que le début d’une empreinte ; un registre officiel voit le numéro. Jamais la page, la boutique, le produit ni vous.',
  choose: 'Choisir des registres officiels',
  done: 'C’est tout',
  doneText: 'Tout se change à tout moment dans les réglages. Sur toute page, pressez le bouton de la barre d’outils.',
}
