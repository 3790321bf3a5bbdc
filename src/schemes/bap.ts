/**
 * Best Aquaculture Practices, by name; three letters need a word of certifying or stars.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bap',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['aquaculture', ' bap '],
  // "BAP certified", "4-star BAP"; not "BAP" alone.
  named:
    /(?<![a-z\d])(?:Best[-_ ]Aquaculture[-_ ]Practices?|BAP(?:[-_ ](?:certifi|zertifi|[1-4][- ]?star|logo)|认证|認證)|[1-4][- ]star BAP(?![a-z]))/iu,
})
