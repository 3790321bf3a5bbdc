/**
 * Licence of the BSI Kitemark: `KM` and five or six digits. There is no check digit. "km" is also a distance, so the number is taken
 * in capitals and only directly behind the mark's name.
 * Source: common knowledge, hence never called wrong.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'bsi-kitemark',
  kind: 'product',
  cues: ['kitemark', 'kitemark licence', 'kitemark license', 'kitemark certificate'],
  heads: ['风筝标志'],
  bond: 'adjacent',
  named: /(?<![a-z])Kitemark(?![a-z])|风筝标志/iu,
  // "KM 000001", "KM00001"; not "10 km", not "KM 0001".
  pattern: /(?<![A-Za-z\d])KM ?(\d{5,6})(?![A-Za-z\d]|[-.,]\d)/u,
  parse: ([, digits = '']) => ({ compact: `KM${digits}`, parts: { digits } }),
  // No licence was seen that begins with three noughts.
  isExample: ({ digits = '' }) => digits.startsWith('000'),
  isUnproven: () => true,
})
