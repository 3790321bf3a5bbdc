/**
 * MADE SAFE, a US private mark for goods without ingredients it lists as harmful. The words are ordinary English:
 * only with "certified" or the registered sign is the mark meant. Products carry no number.
 * Source: common knowledge; the mark’s own list.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-made-safe',
  kind: 'product',
  heads: ['made safe'],
  // "MADE SAFE certified", "MADE SAFE®"; not "made safe for children".
  named: /(?<![a-z])MADE SAFE(?:®|[- ]certifi(?:ed|cation))|certified (?:by )?MADE SAFE(?![a-z]| (?:for|by|to))/iu,
})
