/**
 * Bonsucro, a coined name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bonsucro',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['bonsucro'],
  // "Bonsucro certified".
  named: /(?<![a-z])Bonsucro(?![a-z])/iu,
})
