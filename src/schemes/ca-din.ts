/**
 * Drug identification number (DIN) of Health Canada: eight digits, so far all beginning with a nought. There is no check
 * digit. DIN is also Germany's institute of standards and the end of many words: only eight digits directly behind the
 * label are taken. `DIN-HM` belongs to homeopathic medicines, which are licensed as natural products.
 * Numbers in use are far below 099: these are assumed never issued.
 * Source: three public clients of the agency's drug product register.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ca-din',
  kind: 'product',
  cues: ['din:', 'din ', 'din)', 'drug identification number', 'identification numérique de drogue'],
  bond: 'adjacent',
  // "09900001"; not "DIN 18202", not "LinkedIn: 09900001", not "0990-0001".
  pattern: /(?<!\w|[a-z]din\W{1,6}|\d[-.])(0\d{7})(?!\w|[-.]\d)/iu,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('099'),
})
