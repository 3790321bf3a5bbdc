/**
 * GREENGUARD of UL, by name with its level or a word of certifying: other goods bear the word as a brand.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'greenguard',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['greenguard'],
  // "GREENGUARD Gold", "GREENGUARD认证"; not "Greenguard" alone.
  named:
    /(?<![a-z])GREENGUARD[®™]?(?:[-_ ](?:gold|certifi|zertifi|indoor|logo)|认证|認證|金级)|UL[-_ ]GREENGUARD(?![a-z])/iu,
})
