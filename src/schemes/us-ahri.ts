/**
 * AHRI certified reference number of heating and cooling equipment: seven to ten digits, one a matched system of units.
 * There is no check digit. Programs of the industry read seven to ten digits; nothing official fixes the length, so
 * the number is taken only directly behind its label and never called impossible.
 * The directory counts in plain integers: none begins with a nought, so these are never issued.
 * Source: the name of the number in several public data sets, its length in one program.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-ahri',
  kind: 'product',
  cues: ['ahri', 'ahri reference', 'ahri ref', 'ahri certified reference', 'ahri certified ref', 'ahri certificate'],
  bond: 'adjacent',
  named: /(?<![a-z])AHRI[- ](?:certified|listed|rated)(?! ref)/iu,
  // "0123456"; not "210/240", not "012345", not "0123-4567".
  pattern: /(?<!\w|\d[-.])(\d{7,10})(?!\w|[-./]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0'),
  isUnproven: () => true,
})
