/**
 * DOWNPASS, a coined name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'downpass',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['downpass'],
  // "DOWNPASS"; not "down pass".
  named: /(?<![a-z])DOWNPASS(?![a-z])/iu,
})
