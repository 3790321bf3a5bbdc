/**
 * V-Label of the European Vegetarian Union, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'v-label',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['v-label', 'v_label', 'v label'],
  // "V-Label", "V-Label vegan"; not "TV label".
  named: /(?<![a-z\d])V[-_ ]Label(?![a-z])/iu,
})
