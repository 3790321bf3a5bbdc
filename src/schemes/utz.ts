/**
 * UTZ, the coffee and cocoa mark that Rainforest Alliance has taken over. Three letters need a word of certifying.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'utz',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' utz '],
  // "UTZ Certified", "UTZ认证"; not "UTZ" alone.
  named: /(?<![a-z\d])UTZ(?:[-_ ](?:certifi|zertifi|kapeh|logo)|认证|認證)/iu,
})
