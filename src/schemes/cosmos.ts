/**
 * COSMOS standard for cosmetics, by name with its grade: the word alone is the universe and a flower.
 * Source: the association’s public list; the rest is common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cosmos',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['cosmos'],
  // "COSMOS ORGANIC", "COSMOS认证"; not "cosmos".
  named: /(?<![a-z])COSMOS(?:[-_ ](?:organic|natural|standard|certifi|zertifi)|认证|認證)(?! seed)/iu,
})
