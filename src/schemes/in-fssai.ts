/**
 * Indian food business licence (FSSAI), fourteen digits: 1 for a licence or 2 for a registration, state (2), year (2),
 * registering authority (3), business (6). It belongs to the food business, not to the food. There is no check digit.
 * Source: six published explanations, which agree on length and parts; they differ on what 1 and 2 mean.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-fssai',
  kind: 'operator',
  cues: ['fssai', 'fssai lic', 'fssai license', 'fssai licence', 'fssai reg', 'fssai registration'],
  named: /\bFSSAI[ -](?:approved|certified|compliant|licen[cs]ed|registered)\b/iu,
  // "10026001000000", "1 00 26 001 000000"; not "30026001000000", which no label makes one, not thirteen digits.
  pattern: /(?<!\w|\d[-.])([12](?:(?: ?\d){13}|-\d\d-\d\d-\d{3}-\d{6}))(?!\w|[-.]\d)/u,
  parse: ([, printed = '']) => {
    const compact = printed.replace(/\D/gu, '')
    return {
      compact,
      parts: {
        status: compact.slice(0, 1),
        state: compact.slice(1, 3),
        year: compact.slice(3, 5),
        authority: compact.slice(5, 8),
        business: compact.slice(8),
      },
    }
  },
  // The Act is of 2006 and licensing began in 2011; numbers of 2010 are in use.
  isPlausible: ({ year = '' }) => Number(year) >= 10,
  nearMisses: [
    {
      pattern: /[12](?:\d{12}|\d{14})(?!\w|[-.]\d)/u,
      problem: { kind: 'length', expected: '14' },
    },
  ],
  // Businesses of an authority count from one.
  isExample: ({ business }) => business === '000000',
})
