/**
 * Stiftung Warentest, the German consumer foundation: a test result (`GUT (1,8)`) of its magazine, bought as a logo for a time. It is a comparison
 * of specimens, no certification, and has no certificate number. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'stiftung-warentest',
  kind: 'service',
  heads: ['warentest'],
  // "Stiftung Warentest GUT (1,8)"
  named: /Stiftung ?Warentest/iu,
  ...NUMBERLESS,
})
