/**
 * ECOLOGO of UL, by name with a word of certifying: in Italian the word means ecologist.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ecologo',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['ecologo'],
  // "ECOLOGO certified", "UL ECOLOGO"; not "ecologo".
  named: /(?<![a-z])ECOLOGO[®™]?(?:[-_ ](?:certifi|product|logo)|认证)|UL[-_ ]ECOLOGO(?![a-z])/iu,
})
