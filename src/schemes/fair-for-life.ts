/**
 * Fair for Life of Ecocert, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fair-for-life',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['fair for life', 'fair-for', 'fair_for', 'for-life', 'for_life'],
  // "Fair for Life"; not "fair for lifetime".
  named: /(?<![a-z])Fair[-_ ]for[-_ ]Life(?![a-z])/iu,
})
