/**
 * Nigerian registration of food, medicine and cosmetics (NAFDAC): a prefix, a hyphen that some drop, four or six digits,
 * `L` on some. The prefix is a letter with one or two figures (`A4`), or `01`–`04`; what it says of the product is told
 * differently everywhere. A date is as short: the number is taken only directly behind its label. There is no check digit.
 * Source: two Nigerian explanations with real examples, five product pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ng-nafdac',
  kind: 'product',
  cues: ['nafdac', 'nafdac reg', 'nafdac registration'],
  bond: 'adjacent',
  named: /\bNAFDAC[ -](?:approved|certified|registered)\b/iu,
  // "A4-0000", "04-0000", "A11-000000", "A2-000000L", "A70000L"; not "E4-0000", not "05-0000".
  pattern: /(?<!\w|\w-)([A-D]\d\d?|0[1-4])[ -]?(\d{6}|\d{4})(L?)(?!\w|-\w)/iu,
  parse: ([, prefix = '', serial = '', suffix = '']) => ({
    compact: `${prefix}-${serial}${suffix}`.toUpperCase(),
    parts: { prefix: prefix.toUpperCase(), serial },
  }),
  // Serials count from one.
  isExample: ({ serial = '' }) => Number(serial) === 0,
})
