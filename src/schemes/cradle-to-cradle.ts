/**
 * Cradle to Cradle Certified, by name. The three words alone are a way of designing; a level or a word of certifying
 * makes them the mark.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cradle-to-cradle',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['to cradle', 'to-cradle', 'to_cradle', ' c2c '],
  // "Cradle to Cradle Certified", "C2C Gold"; not "cradle to cradle design".
  named:
    /(?<![a-z])(?:Cradle[-_ ]to[-_ ]Cradle|C2C)[®™]?(?:[-_ ](?:certifi|zertifi|bronze|silver|silber|gold|platin|logo)|认证|認證)/iu,
})
