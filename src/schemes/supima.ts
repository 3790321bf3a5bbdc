/**
 * Supima, a coined name: a trade mark of the growers of American Pima cotton.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'supima',
  kind: 'licence',
  ...NUMBERLESS,
  heads: ['supima'],
  // "Supima cotton", "Supima®棉"; not "Pima".
  named: /(?<![a-z])Supima(?![a-z])/iu,
})
