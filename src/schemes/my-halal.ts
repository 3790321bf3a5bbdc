/**
 * Halal Malaysia: certificate of JAKIM, the federal department, and the state departments. Its reference and serial numbers
 * have several forms that no source gives: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'my-halal',
  kind: 'product',
  heads: ['jakim', 'halal malaysia', 'sijil halal'],
  // "JAKIM halal", "Halal Malaysia", "sijil halal"; not "halal".
  named: /\bJAKIM\b|\bhalal Malaysia\b|\bsijil halal\b/iu,
  ...NUMBERLESS,
})
