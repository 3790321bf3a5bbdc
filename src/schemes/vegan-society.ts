/**
 * The Vegan Trademark (a sunflower) of The Vegan Society, by name. "Vegan" alone is anyone’s word.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'vegan-society',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['vegan society', 'vegan-society', 'vegan_society', 'vegan trademark', 'vegan-trademark', 'vegan_trademark'],
  // "Vegan Society", "Vegan Trademark"; not "vegan".
  named: /(?<![a-z])Vegan[-_ ](?:Society|Trademark)(?![a-z])/iu,
})
