/**
 * FDA premarket notification, 510(k): `K` (`BK` from the biologics centre, `DEN` for De Novo), two-digit year of receipt, serial
 * of four from 0001. Notifications begin in 1976, so two digits between the current year and 76 are none. There is no check
 * digit. A number is given on receipt: it alone clears nothing. Registration, FEI and listing numbers are plain digits.
 * Source: the field reference of openFDA for the letters, published guides for year and serial, 21 CFR 807.97 for the date.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const FIRST_YEAR = 76

export default defineScheme({
  id: 'us-fda-510k',
  kind: 'product',
  cues: ['510(k)', '510k', '510 (k)', 'cfm?id='],
  sharedCues: ['fda', 'de novo'],
  heads: [' fda'],
  // "510k" alone is a resistor or a count of followers; other countries have an FDA, too.
  named:
    /(?<![A-Z]|(?:Thai|Philippine|泰国|菲律宾) ?|n[o']t been )FDA[- ]?(?:clear|approv|certif|认证|批准)|(?:510 ?\(k\)|FDA 510k)(?![- ]exempt)/iu,
  // "K249901", "K 249901", "DEN249901"; not "Model K249901", not "KN95".
  pattern: /(?<![A-Z\d]|(?:model|型号)[^\d,]{0,10})(B?K|DEN)[ -]?(\d\d)(\d{4})(?![A-Z\d])/iu,
  parse: ([, letters = '', year = '', serial = '']) => ({
    compact: `${letters.toUpperCase()}${year}${serial}`,
    parts: { letters: letters.toUpperCase(), year, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) >= FIRST_YEAR || Number(year) <= context.year % 100
      ? ok
      : problem('component', 'year', `1976–${context.year}`),
  // "K200000" is a price in thousands more often than a number, and serials begin at 0001.
  isPlausible: ({ serial }) => serial !== '0000',
  nearMisses: [
    {
      pattern: /(?<![A-Z\d])(?:B?K|DEN)[ -]?\d{5}(?:\d\d)?(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: 'K + 6' },
    },
  ],
  // Some 171 000 numbers in 46 years: about 3 700 a year, and no year comes near 9 900.
  isExample: ({ serial = '' }) => serial.startsWith('99'),
})
