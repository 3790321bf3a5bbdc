/**
 * The old food production licence of China: `QS` and twelve digits: office 4, product class 4, serial 4. No check digit.
 * The scheme has ended: `SC` replaced it, and since 2018-10-01 packs may not carry QS.
 * Makers of food-contact goods numbered theirs with the same length, split otherwise; no part is called impossible.
 * Example block: serials of zeros, which begin at 1.
 * Source: five published explanations; the end of use in one.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-qs',
  kind: 'licence',
  cues: ['qs编号', 'qs号', 'qs证书', 'qs许可', 'qs认证', 'qs生产许可', 'qs标志'],
  sharedCues: ['生产许可', '许可证编号', '许可证号', '证书编号'],
  selfEvident: true,
  heads: [' qs#', ' qs #', ' qs-#', 'qs食品', 'qs质量'],
  named: /(?<![A-Z])QS(?:认证|标志|食品|生产许可|质量安全)/iu,
  // "QS4400 0101 0000", "QS440001010000"; not "AQS440001010000", not sixteen digits in groups of four.
  pattern: /(?<![A-Z\d])QS[ -]?(\d{4}) ?(\d{4}) ?(\d{4})(?![A-Z\d]| \d{4}(?!\d))/iu,
  parse: ([, office = '', category = '', serial = '']) => ({
    compact: `QS${office}${category}${serial}`,
    parts: { office, category, serial },
  }),
  // Without a label of its own, the office begins with the code of a province.
  isPlausible: ({ office = '' }) => /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/u.test(office),
  nearMisses: [
    {
      // Eleven or thirteen digits.
      pattern: /(?<![A-Z\d])QS[ -]?(?:\d{11}|\d{13})(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: 'QS + 12' },
    },
  ],
  isExample: ({ serial }) => serial === '0000',
})
