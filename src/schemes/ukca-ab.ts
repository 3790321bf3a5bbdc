/**
 * Number of the approved body beside the UKCA marking: `UKCA` and four digits. As with CE it names the body that had a part in
 * assessing the product and is shared by all its clients. There is no check digit.
 * Source: the rules of the UKCA marking follow those of CE; that bodies kept the number they had under EU law is from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ukca-ab',
  kind: 'operator',
  cues: ['ukca', 'approved body'],
  bond: 'adjacent',
  // "UKCA 0000", "Approved Body: 0000", "AB 0000"; not "UKCA 2021", a year, not "UKCA 00000".
  pattern: /(?<![\d.,/])(?:AB[ -]?)?(?!20[0-4]\d)(\d{4})(?![a-z\d]|[-.,/:]\d| \d)/iu,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  // Bodies are counted from 0001.
  isExample: ({ number }) => number === '0000',
  isUnproven: () => true,
})
