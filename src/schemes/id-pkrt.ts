/**
 * Distribution permit of the Indonesian health ministry (izin edar Kemenkes): `PKD`/`PKL` for household health supplies,
 * `AKD`/`AKL` for medical devices (D made in Indonesia, L imported), and eleven digits that begin with the class. Shops
 * often drop the letters: bare digits are taken only behind a label of these two kinds. There is no check digit.
 * Source: real numbers of both kinds on seven public pages, and a bare one on a listing; the meaning of the digits is not published.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'id-pkrt',
  kind: 'product',
  cues: ['pkrt', 'alkes', 'kemenkes', 'kemkes'],
  sharedCues: ['izin edar'],
  named: /(?<!belum |tidak |tanpa )\b(?:izin|izin edar|terdaftar|terdaftar di|sudah) (?:kemkes|kemenkes|PKRT)\b/iu,
  // "PKD 20501000000", "AKL20501000000", "(Alkes, PKRT): 20501000000"; not "20501000000" alone, not "08123456789".
  pattern: /(?<!\w)(?:([AP]K[DL])\W{0,3}|(?<=(alkes|pkrt|kemkes|kemenkes)\D{0,24})|)([1-3]\d{10})(?!\w|-\d)/iu,
  parse: ([, letters = '', label = '', number = '']) => ({
    compact: letters.toUpperCase() + number,
    parts: { number, ...(letters || label ? { label: letters.toUpperCase() || label } : {}) },
  }),
  isPlausible: ({ label }) => label !== undefined,
  nearMisses: [
    {
      pattern: /[AP]K[DL]\W{0,3}(?:\d{10}|\d{12})(?!\w|-\d)/iu,
      problem: { kind: 'length', expected: 'PKD + 11' },
    },
  ],
  // No permit ends in five noughts: serials count from one.
  isExample: ({ number = '' }) => number.endsWith('00000'),
})
