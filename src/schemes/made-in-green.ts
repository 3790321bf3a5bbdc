/**
 * OEKO-TEX MADE IN GREEN: a product ID on the label, `M` and eight or nine capitals and digits, no check digit. The
 * shape is loose and known from memory alone: it is taken only directly behind the mark's name and never called
 * wrong. IDs that begin with `M0000` are assumed never issued.
 * Source: OEKO-TEX and Hohenstein on the product ID; its shape is common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'made-in-green',
  kind: 'product',
  cues: [
    'made in green',
    'made in green by oeko-tex',
    'made in green label',
    'made in green product',
    'made in green-produkt',
  ],
  bond: 'adjacent',
  heads: ['made-in-green', 'made_in_green', 'madeingreen'],
  named: /(?<![a-z])Made([-_ ]?)in\1Green(?![a-z])/iu,
  // "M00001A2B"; not "MATERIALS", which has no digit.
  pattern: /(?<![A-Za-z])M(?=[A-Z]{0,8}\d)[A-Z\d]{8,9}(?![A-Za-z\d])/u,
  parse: ([id = '']) => ({ compact: id, parts: { id } }),
  isExample: ({ id = '' }) => id.startsWith('M0000'),
  isUnproven: () => true,
})
