/**
 * German WEEE registration number (WEEE-Reg.-Nr.): `DE` and eight digits, given by stiftung ear to a producer for a brand and
 * kinds of device. Pages print it with or without `DE`, or put `DE` into the label. There is no check digit. Bare digits are
 * taken only directly behind the label. Numbers of the battery register look the same and are left alone.
 * Source: stiftung ear's own form, "WEEE-Reg.-Nr. DE 12345678", in several published explanations.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'de-weee',
  kind: 'operator',
  cues: [
    'weee-reg',
    'weee reg',
    'weee-registrierungsnummer',
    'weee registrierungsnummer',
    'weee registration number',
    'weee-nr',
    'weee nr',
    'weee-nummer',
    'weee nummer',
    'weee no',
    'weee number',
    'weee注册号',
    'weee编号',
    'weee号',
  ],
  sharedCues: ['weee', 'stiftung ear', 'elektrog'],
  heads: ['weee注册'],
  named: /(?<![a-z])WEEE(?:[- ](?:Reg(?![a-uw-z])|registr(?:iert|ierung|ation)|Nr|N(?:umme|umbe)r)|注册)/iu,
  // "DE00012345", "DE 00012345", "DE: 00012345", "00012345"; not "DE123456789", a tax number, and not "Batt-Reg.-Nr. DE 00012345".
  pattern: /(?<![a-z\d]|\d[-.]|batt\D{2,20})(?:(DE)(?:: ?|[ -])?)?(\d{8})(?![a-z\d]|[-.]\d)/iu,
  parse: ([, country = '', digits = '']) => ({
    compact: `DE${digits}`,
    parts: { digits, ...(country ? { country: 'DE' } : {}) },
  }),
  isPlausible: ({ country }) => country !== undefined,
  nearMisses: [
    {
      // "DE 0001234" directly behind the label; what has nine digits is mostly a tax number under the wrong label.
      pattern: /DE[ -]?\d{7}(?![a-z\d]|[-.]\d)/iu,
      problem: { kind: 'length', expected: 'DE + 8' },
    },
  ],
  // None was seen that begins with three noughts: those are assumed never issued.
  isExample: ({ digits = '' }) => digits.startsWith('000'),
})
