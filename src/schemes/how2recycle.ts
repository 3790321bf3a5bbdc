/**
 * How2Recycle, a coined name: a sorting label of North American packaging.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'how2recycle',
  kind: 'service',
  ...NUMBERLESS,
  heads: ['how2recycle'],
  // "How2Recycle"; not "how to recycle".
  named: /(?<![a-z\d])How2Recycle(?![a-z\d])/iu,
})
