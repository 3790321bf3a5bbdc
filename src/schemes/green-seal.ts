/**
 * Green Seal, by name with a registered sign, its standard or a word of certifying: many seals are green.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'green-seal',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['green seal', 'green-seal', 'green_seal'],
  // "Green Seal certified", "Green Seal GS-37"; not "a green seal".
  named: /(?<![a-z])Green[-_ ]Seal(?:[®™]|[-_ ](?:certifi|standard|GS-\d|environmental|logo))/iu,
})
