/**
 * Matter, smart-home products certified by the Connectivity Standards Alliance: `CSA`, two-digit year, three characters,
 * `MAT`, five digits, a hyphen and two digits. What the middle means is not published, and the form
 * rests on two mentions: it is never called impossible. There is no check digit.
 * Certification began in 2022: year 00 is never issued.
 * Source: a public test file of the distributed ledger; common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'matter',
  kind: 'product',
  cues: ['matter certif', 'matter认证'],
  selfEvident: true,
  heads: [' csa#', 'matter-certif'],
  named: /(?<![a-z])Matter(?:[- ]certif|认证)/iu,
  // "CSA00001MAT00001-24"; not "CSA00001MAT0001-24", not "ACSA00001MAT00001-24".
  pattern: /(?<!\w|\w-)CSA(\d\d)([A-Z\d]{3})MAT(\d{5})-(\d\d)(?!\w|-\w)/iu,
  parse: ([raw = '', year = '', middle = '', serial = '', version = '']) => ({
    compact: raw.toUpperCase(),
    parts: { year, middle: middle.toUpperCase(), serial, version },
  }),
  isExample: ({ year }) => year === '00',
})
