/**
 * WRAP, a social audit of sewing plants: the word is common, so it needs a word of certifying.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'wrap',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [
    'wrap certifi',
    'wrap-certifi',
    'wrap_certifi',
    'wrap gold',
    'wrap-gold',
    'wrap_gold',
    'wrap platinum',
    'wrap-platinum',
    'wrap_platinum',
    'wrap silver',
    'wrap-silver',
    'wrap_silver',
    'wrap认证',
    'wrap認證',
    'wrap验厂',
    'accredited production',
  ],
  // "WRAP certified", "WRAP Gold certificate"; not "wrap", "gift wrap certificate".
  named:
    /(?<![a-z]|gift |giftwrap )WRAP(?:[-_ ]certifi|[-_ ](?:gold|platinum|silver)[-_ ]certifi|认证|認證|验厂)|Worldwide Responsible Accredited Production/iu,
})
