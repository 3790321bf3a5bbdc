/**
 * Qi, wireless charging certified by the Wireless Power Consortium. The register's number (Qi ID, four to six digits)
 * rests on memory: it is taken only directly behind its own label and never called impossible. "Qi compatible" claims
 * no certification.
 * Numbers are plain integers: none begins with a nought, so these are never issued.
 * Source: common knowledge; the consortium's list of certified products.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'qi',
  kind: 'product',
  cues: ['qi certification id', 'qi certified id', 'qi-certified id', 'wpc id', 'qi认证编号'],
  bond: 'adjacent',
  heads: [' qi ', 'wpc'],
  named:
    /(?<![a-z])Qi(?:2(?:\.\d)?)?[- ]?(?:certified|certification|认证|認證)(?! id)(?!编号)|(?<![a-z])WPC[- ]?(?:certified|认证)/iu,
  // "01234", "012345"; not "15 W", not "0123456".
  pattern: /(?<!\w|\d[-.,])(\d{4,6})(?!\w|[-.,]\d| ?(?:mah|w(?![a-z])))/iu,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0'),
  isUnproven: () => true,
})
