/**
 * Licence for the Indian ISI mark: `CM/L-` and seven digits, ten in newer ones, below the number of the standard (`IS …`). It
 * belongs to a factory and one standard. There is no check digit. Pakistan prints `CM/L-NNNN/YYYY`: that one is PSQCA's.
 * Guides print a specimen behind "e.g.": it is left alone.
 * Source: five guides and product pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-bis-isi',
  kind: 'licence',
  cues: ['isi mark', 'bis lic'],
  selfEvident: true,
  heads: ['cm/l', 'isi certified', 'isi-certified', 'isi marked'],
  named: /\bISI[ -](?:mark(?:ed)?|certified)\b/iu,
  // "CM/L-0000001", "CM/L 0000000001", "CM/L No. 0000001"; not "CM/L-0001/2026".
  pattern: /(?<!\w|\w-)CM\/L(?: No)?\W{0,3}(\d{7}|\d{10})(?!\w|[/-]\d)/iu,
  parse: ([, digits = '']) => ({ compact: `CM/L-${digits}`, parts: { digits } }),
  // None was seen that begins with a nought.
  isExample: ({ digits = '' }) => digits.startsWith('000000'),
})
