/**
 * Food production licence (食品生产许可证): `SC` and 14 digits: type, class, province, city, county, serial, check digit.
 * Check digit: GB/T 17710 MOD 11,10, verified on real licences. Province codes (GB/T 2260) are known from memory: an
 * unknown one is never called impossible.
 * Source: layout confirmed by five published explanations of 食品生产许可管理办法.
 */
import { passesMod1110 } from '../core/checkdigits.ts'
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-sc',
  kind: 'licence',
  cues: [
    '食品生产许可',
    '生产许可证',
    '生产许可编号',
    '生產許可',
    'sc编号',
    'sc证',
    'sc号',
    'sc认证',
    'food production license',
    'food production licence',
  ],
  sharedCues: ['证书编号', '许可证编号', '许可证号'],
  structuredNames: ['sc', '食品生产许可', '食品生产许可证', 'food production license', 'food production licence'],
  heads: [' sc#', ' sc #', ' sc-#'],
  selfEvident: true,
  named: /(?:食品生产许可(?!证?(?:查询|办理|管理))证?|(?<![A-Z])SC认证)/iu,
  // "SC11834020305037", "SC 118 340203 0503 7"; not "ASC118…", not fifteen digits.
  pattern: /(?<![A-Za-z0-9])SC[ -]?((?:\d[ ]?){13}\d)(?![A-Za-z0-9]|[ ]\d)/iu,
  parse: ([, spaced = '']) => {
    const digits = spaced.replace(/ /gu, '')
    return {
      compact: `SC${digits}`,
      parts: {
        type: digits.slice(0, 1),
        foodClass: digits.slice(1, 3),
        province: digits.slice(3, 5),
        city: digits.slice(5, 7),
        county: digits.slice(7, 9),
        serial: digits.slice(9, 13),
        digit: digits.slice(13),
      },
    }
  },
  check: (parts) => {
    const { type = '', foodClass = '', province = '', city = '', county = '', serial = '', digit = '' } = parts
    return passesMod1110(type + foodClass + province + city + county + serial + digit) ? ok : problem('checksum')
  },
  nearMisses: [
    {
      pattern: /(?<![A-Za-z0-9])SC[ -]?(?:\d[ ]?){12}\d(?![A-Za-z0-9]|[ ]\d)/iu,
      problem: { kind: 'length', expected: 'SC + 14' },
    },
    {
      pattern: /(?<![A-Za-z0-9])SC[ -]?(?:\d[ ]?){14}\d(?![A-Za-z0-9]|[ ]\d)/iu,
      problem: { kind: 'length', expected: 'SC + 14' },
    },
  ],
  isExample: ({ serial }) => serial === '0000',
})
