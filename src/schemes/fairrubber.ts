/**
 * Fair Rubber, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fairrubber',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['fair rubber', 'fair-rubber', 'fair_rubber'],
  // "Fair Rubber"; not "fair rubbery".
  named: /(?<![a-z])Fair[-_ ]Rubber(?![a-z])/iu,
})
