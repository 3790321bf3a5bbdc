/**
 * Registration with the Indonesian food and drug agency (BPOM), letters and digits: food `MD` (made in Indonesia) or
 * `ML` (imported) with twelve digits, fifteen since the risk-based licences; cosmetics `NA`–`NE` with eleven; herbal
 * medicine, supplements and quasi-medicine with nine; medicines three letters, ten digits, a letter, a digit. There is
 * no check digit. P-IRT (home food industry) and permits of the health ministry are other papers.
 * Source: an open parser of these codes, explanations in two Indonesian papers, real listings; `Q…` is in one of them.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'id-bpom',
  kind: 'product',
  cues: ['bpom', 'pom ', 'badan pom', 'izin edar', 'notifikasi'],
  named:
    /(?<!belum |tidak |tanpa )\b(?:terdaftar|lolos|sudah|izin|ber)[ -](?:di )?BPOM\b|\bBPOM (?:RI|resmi|approved|certified|registered)\b/iu,
  // "MD 260010100000000", "ML 260010000000", "NA18260100000", "TR 260100000", "DBL2600000001A1"; not "MD 26001".
  pattern:
    /(?<!\w)(?:(M[DL])\W{0,3}(\d{15}|\d{12})|(N[A-E])\W{0,3}(\d{11})|(T[RI]|HT|FF|[SQ][DIL])\W{0,3}(\d{9})|([DG][BKNPT][ILX])\W{0,3}(\d{10}[A-Z]\d))(?!\w)/iu,
  parse: ([, food = '', f = '', cosmetic = '', c = '', herbal = '', h = '', medicine = '', m = '']) => {
    const kind = (food || cosmetic || herbal || medicine).toUpperCase()
    const number = (f || c || h || m).toUpperCase()
    return { compact: kind + number, parts: { kind, number } }
  },
  nearMisses: [
    {
      pattern: /N[A-E]\W{0,3}(?:\d{10}|\d{12})(?!\w)/iu,
      problem: { kind: 'length', expected: 'NA + 11' },
    },
    {
      pattern: /M[DL]\W{0,3}\d{13,14}(?!\w)/iu,
      problem: { kind: 'length', expected: 'MD + 12 / 15' },
    },
  ],
  // Serials and holders count from one: five noughts at the end, or six behind a medicine's year, were never issued.
  isExample: ({ number = '' }) => /0{5}$|^\d\d0{6}.{4}$/u.test(number),
})
