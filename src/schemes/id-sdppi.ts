/**
 * Indonesian type approval of radio and telecom equipment: serial, the office that gave it, year. The office was POSTEL,
 * then SDPPI, and is DJID now; shops say "nomor Postel" for all three. There is no check digit.
 * Source: eight public product pages and an Indonesian explanation of the change of name.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'id-sdppi',
  kind: 'product',
  cues: ['postel', 'sdppi', 'djid'],
  selfEvident: true,
  named: /(?<!belum |tidak |tanpa )\b(?:sertifikat|sertifikasi|lolos|ber)[ -](?:postel|SDPPI|DJID)\b/iu,
  // "00000/SDPPI/2026", "00000/R/SDPPI/2018", "0000/POSTEL/2010"; not "12/SDPPI/2026".
  pattern: /(?<!\w|\w[-/])(\d{4,6})\/(R\/)?(SDPPI|POSTEL|DJID)\/(20\d\d)(?!\w|[/-]\d)/iu,
  parse: ([raw = '', serial = '', , office = '', year = '']) => ({
    compact: raw.toUpperCase(),
    parts: { serial, office: office.toUpperCase(), year },
  }),
  // Serials of a year count from one.
  isExample: ({ serial = '' }) => /^0{4,6}$/u.test(serial),
})
