/**
 * NATRUE, by name with a word of certifying: alone it is often a misprint of "nature".
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'natrue',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['natrue'],
  // "NATRUE certified", "zertifiziert von NATRUE"; not "natrue".
  named:
    /(?<![a-z])NATRUE(?:[-_ ](?:certifi|zertifi|siegel|label|logo)|认证|認證)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6}|(?:by|von)) NATRUE(?![a-z])/iu,
})
