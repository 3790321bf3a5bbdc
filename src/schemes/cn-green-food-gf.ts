/**
 * Code of a firm on green food packs in China (绿色食品企业信息码): `GF`, county 6, year 2, serial 4. It names the firm, not the
 * product, and stands on every pack since 2012. There is no check digit.
 * Behind a label that is not its own, the county must begin with the code of a province.
 * Example block: serials of zeros, which begin at 1.
 * Source: three published explanations and a public list of holders.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-green-food-gf',
  kind: 'operator',
  cues: ['企业信息码', '绿色食品编号', '绿色食品证书'],
  sharedCues: ['绿色食品', '信息码', '证书编号', 'green food'],
  named: /绿色食品企业信息码/u,
  // "GF440000240000", "GF 440000 24 0000"; not "AGF440000240000", not thirteen digits.
  pattern: /(?<![A-Z\d])GF ?(\d{6}) ?(\d{2}) ?(\d{4})(?![A-Z\d]| \d)/iu,
  parse: ([, county = '', year = '', serial = '']) => ({
    compact: `GF${county}${year}${serial}`,
    parts: { county, year, serial },
  }),
  isPlausible: ({ county = '' }) => /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/u.test(county),
  nearMisses: [
    {
      // Eleven or thirteen digits.
      pattern: /(?<![A-Z\d])GF ?(?:\d{11}|\d{13})(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: 'GF + 12' },
    },
  ],
  isExample: ({ serial }) => serial === '0000',
})
