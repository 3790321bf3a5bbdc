/**
 * OK compost, OK biobased and OK biodegradable of TÜV AUSTRIA: the licence is `S` and four digits, no check digit.
 * Loose, and known from memory: only directly behind the mark's name, never called wrong. `S000N` is assumed never
 * issued.
 * Source: TÜV AUSTRIA and European Bioplastics on the marks; the number is common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ok-compost',
  kind: 'product',
  cues: [
    'ok compost',
    'ok-compost',
    'ok compost home',
    'ok compost industrial',
    'ok biobased',
    'ok biodegradable soil',
    'ok biodegradable water',
  ],
  bond: 'adjacent',
  named: /(?<![a-z])OK[-_ ]?(?:compost|biobased|biodegradable)(?![a-z])/iu,
  heads: ['okcompost', 'ok_compost', 'biobased', 'biodegradable'],
  // "S0001"; not "S00012", not "XS0001".
  pattern: /(?<![a-z])S(\d{4})(?![a-z\d]|[.,-]\d)/iu,
  parse: ([, digits = '']) => ({ compact: `S${digits}`, parts: { digits } }),
  isExample: ({ digits = '' }) => digits.startsWith('000'),
  isUnproven: () => true,
})
