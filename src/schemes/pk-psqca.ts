/**
 * Licence of the Pakistani standards authority (PSQCA) to use its mark: `CM/L-`, three to five digits, a slash, the year.
 * There is no check digit. India's `CM/L-` has seven or ten digits and no slash.
 * Source: one product page.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'pk-psqca',
  kind: 'licence',
  cues: ['psqca'],
  selfEvident: true,
  heads: ['cm/l'],
  named: /\bPSQCA[ -](?:approved|certified|licensed|registered)\b/iu,
  // "CM/L-0000/2026", "CM/L No. 0000/2026"; not "CM/L-0000001", which is India's, not "0000/2026" alone.
  pattern: /(?<!\w|\w-)CM\/L(?: No)?\W{0,3}(\d{3,5})\/((?:19|20)\d\d)(?!\w|[/-]\d)/iu,
  parse: ([, number = '', year = '']) => ({ compact: `CM/L-${number}/${year}`, parts: { number, year } }),
  // Licences of a year count from one.
  isExample: ({ number = '' }) => /^0{3,5}$/u.test(number),
  isUnproven: () => true,
})
