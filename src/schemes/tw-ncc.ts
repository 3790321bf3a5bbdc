/**
 * NCC number of radio and telecom equipment in Taiwan (型式認證號碼): `CC`, body of two letters, two-digit year, kind of two
 * characters (`LP` low power …), serial of three from 001 each year, with a letter
 * first since digits ran out, series (`0` none, then `1`–`9`, `A`–`Z`), `T` type approval or
 * `C` declaration, check character. How that character is reckoned is not published, so nothing is checked. A number of
 * the kind `LP` needs no label; others must stand directly behind one.
 * Source: two published explanations of the label; real numbers on five shop pages; the letter on one, twice.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'tw-ncc',
  kind: 'product',
  cues: [
    'ncc',
    'ncc字號',
    'ncc認證',
    'ncc認證字號',
    'ncc認證碼',
    'ncc認證號碼',
    'ncc合格字號',
    '審驗合格',
    '審驗合格標籤',
    '審驗號碼',
    '型式認證號碼',
    '型式認證碼',
    '型式認證',
  ],
  heads: ['##lp###'],
  selfEvident: true,
  // "NCC認證", "通過NCC型式認證", "NCC certified"; not "NCC認證號碼", "NCC規定".
  named:
    /(?<![A-Z])NCC(?:[ -]?(?:certified|certification|approved)|(?:型式|審驗)?(?:認證|认证|合格)(?! ?(?:號碼|碼|字號|編號|号|编号|標籤|ID|說明|辦法)))/iu,
  // "CCAB26LP0000T0", "CCZZ26LPA000T0"; not "CCAJ1", not "XCCAB26LP0000T0".
  pattern: /(?<![A-Za-z\d])CC([A-Z]{2})(\d{2})([A-Z\d]{2})([A-Z\d]\d{2})([A-Z\d])([TC])([A-Z\d])(?![A-Za-z\d])/u,
  parse: ([raw = '', body = '', year = '', type = '', serial = '', series = '', way = '', check = '']) => ({
    compact: raw,
    parts: { body, year, type, serial, series, way, check },
  }),
  isPlausible: ({ type }) => type === 'LP',
  // Serials begin at 001 each year.
  isExample: ({ serial }) => serial === '000',
})
