/**
 * FloorScore, a coined name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'floorscore',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['floorscore'],
  // "FloorScore"; not "floor score".
  named: /(?<![a-z])FloorScore(?![a-z])/iu,
})
