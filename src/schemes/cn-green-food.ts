/**
 * Product number of green food in China (绿色食品): `LB`, class of two, then year 2, month 2, province 2, serial of four or five,
 * and the grade `A` or `AA`; on older ones the grade is the last digit. There is no check digit, and explanations
 * disagree on the serial, so only the month is checked. Packs show the firm's `GF` code instead (cn-green-food-gf).
 * Example block: serials of zeros, which begin at 1.
 * Source: three published explanations; the serial of five on a public list of holders.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12

export default defineScheme({
  id: 'cn-green-food',
  kind: 'product',
  cues: ['绿色食品', '绿标', 'green food'],
  sharedCues: ['证书编号', '产品编号', '标志编号', '认证编号'],
  named:
    /A{1,2}级绿色食品|绿色食品(?:产品)?(?:标志|认证|证书|标识)|中国绿色食品(?!发展|协会|博览)|^(?:是否(?:为|是)?)?绿色食品:?$/iu,
  // "LB-15-2401190000A", "LB-15-24011900000AA", "LB-15-1201190001"; not "LB-15-2413190000A" (month 13), not "ALB-15-…".
  pattern: /(?<![A-Z\d])LB[ -]?(\d{2})[ -]?(\d{2})(\d{2})(\d{2})(\d{4,5})(A{0,2})(?![A-Z\d])/iu,
  parse: ([, category = '', year = '', month = '', province = '', serial = '', grade = '']) => ({
    compact: `LB-${category}-${year}${month}${province}${serial}${grade.toUpperCase()}`,
    parts: { category, year, month, province, serial },
  }),
  check: ({ month = '' }) => (isMonth(month) ? ok : problem('component', 'month', '01–12')),
  isExample: ({ serial = '' }) => Number(serial) === 0,
})
