/**
 * SNI, the Indonesian national standard. Shops print the number of the standard (`SNI 00-0000-2006`, `SNI 0000:2024`,
 * `SNI IEC 60000-1:2009`), never that of a certificate: it says which standard is claimed and cannot be checked for the
 * product. The old style, branch and number and year, is taken near "SNI"; all others only directly behind it, and
 * none that could be a span of years. There is no check digit, and numbers of certificates are left alone.
 * Source: a real listing for the old style, common knowledge for the newer ones, which nothing is said against.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'id-sni',
  kind: 'product',
  cues: ['sni', 'sni nomor', 'sni iec', 'sni iso'],
  named:
    /(?<!belum |tidak |tanpa )\b(?:berstandar|sertifikat|sertifikasi|SPPT|ber)[ -]SNI\b|\bSNI[ -](?:certified|resmi|wajib)\b/iu,
  // "00-0000-2006", "04-0000.2.18-2003", "0000:2024", "60000-1:2009"; not "12-05-2024", not "2023-2024".
  pattern:
    /(?<!\w|\d[-.])(?:(\d\d)-(\d{4}(?:\.\d{1,2}){0,3})-|(?!(?:19|20)\d\d-(?:19|20))(\d{3,5}(?:[.-]\d{1,2})?)[:-])((?:19|20)\d\d)(?!\w|[-.:/]\d)/u,
  parse: ([raw = '', branch = '', old = '', number = '', year = '']) => ({
    compact: raw,
    parts: {
      ...(branch ? { branch } : {}),
      number: old || number,
      year,
    },
  }),
  isPlausible: ({ branch }) => branch !== undefined,
  // No standard is numbered nought.
  isExample: ({ number = '' }) => /^0{3,5}(?:[-.]|$)/u.test(number),
})
