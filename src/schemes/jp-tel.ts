/**
 * Japanese certification number of terminal equipment (技術基準適合認定, 設計認証番号): letters of the kind of line (`A` telephone, `D`
 * data, `ADF`, …), two-digit year, serial of four, body of three. It stands behind a `T` in a box, which is not part of it.
 * Some print a hyphen behind the year; the normal form has none. There is no check digit; of a year yet to come nothing is
 * said, since numbers of the last century look alike.
 * Source: a report on the change of the letters in 2025, the body JATE, real numbers on two pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'jp-tel',
  kind: 'product',
  cues: ['技術基準適合認定', '適合認定番号', '設計認証番号', '端末機器', '電気通信事業法', '技適', 'jate', 'telec'],
  sharedCues: ['認定番号', '認証番号'],
  named:
    /技術基準適合認定(?:済|取得|マーク|を?受け|を?取得)|JATE ?(?:認証|認定|certif)(?!番号)|端末機器(?:の)?(?:技術基準適合)?(?:認定|認証)(?:済|取得)/iu,
  // "T D260001000", "ADF26-0001000", "AD 26-0001-000"; not "ID260001000", not "D2600010001".
  pattern: /(?<![\d-]|[A-Za-z](?<!(?<![A-Za-z\d])T))([A-F]{1,6}) ?(\d{2})[ -]?(\d{4})[ -]?(\d{3})(?![A-Za-z\d]|-\d)/u,
  parse: ([, line = '', year = '', serial = '', body = '']) => ({
    compact: `${line}${year}${serial}${body}`,
    parts: { line, year, serial, body },
  }),
  // Bodies are those of the radio numbers: 001–022 and 201–222.
  isPlausible: ({ body = '' }) => /^[02]/u.test(body),
  isExample: ({ body }) => body === '000',
})
