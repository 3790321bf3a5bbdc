/**
 * South African type approval of radio and telecom equipment (ICASA): `TA`, year, serial by the label rules of 2013, and
 * `EA`, year, serial by those of 2021. Both rules give the form; pages put hyphen, space or slash between. No check digit.
 * Source: Equipment Authorisation Regulations 2021, reg. 19; a summary of the label rules of 2013; two product pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'za-icasa',
  kind: 'product',
  cues: ['icasa'],
  named: /\bICASA[ -](?:approved|authori[sz]ed|certified|type[ -]approved)\b/iu,
  // "TA-2026/0000", "TA 2026-0000", "EA2026/0000"; not "TA-26/0000", not "MTA-2026/0000".
  pattern: /(?<!\w|\w-)([TE]A)\W?(20\d\d)[ /-](\d{3,5})(?!\w|-\w)/iu,
  parse: ([, kind = '', year = '', serial = '']) => ({
    compact: `${kind.toUpperCase()}-${year}/${serial}`,
    parts: { kind: kind.toUpperCase(), year, serial },
  }),
  // Serials of a year count from one.
  isExample: ({ serial = '' }) => /^0{3,5}$/u.test(serial),
})
