/**
 * PETA’s lists (animal test-free, approved vegan), by name with a word of approving: the four letters are a map in
 * Indonesian and an organisation in the news.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'peta',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' peta ', 'without bunnies', 'without-bunnies'],
  // "PETA approved", "certified by PETA"; not "peta".
  named:
    /(?<![a-z])PETA(?:'s)?(?:[-_ ](?:certifi|approved|zertifi|vegan|cruelty|animal test)|认证|認證)|(?:approved|certified|zertifiziert) (?:by|von) PETA(?![a-z])|Beauty[- ]Without[- ]Bunnies/iu,
})
