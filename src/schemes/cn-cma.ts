/**
 * Number of a Chinese laboratory's qualification (检验检测机构资质认定, the CMA mark), twelve digits: two of the year of
 * issue, authority (00 national, 01–31 provinces), field (00–21), industry (00–34), serial of four from 0001. No
 * check digit. The bounds stand in the pattern: what does not fit is left alone, since some provinces number in ways
 * of their own (`2023000000Z`). Twelve digits are as many as those of a parcel, so they are taken only directly
 * behind the label.
 * Source: four published explanations that agree; two others give layouts that contradict them and each other.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cma',
  kind: 'laboratory',
  cues: ['cma', 'cma资质', 'cma认证', '资质认定', '计量认证', 'cma certificate', 'cma certification'],
  bond: 'adjacent',
  // The same three letters are a certificate for accountants ("CMA考试").
  named:
    /(?<![a-z]|会计.{0,9})CMA(?!.{0,30}(?:会计|考试|教材|题库|课程))(?: ?(?:[认認][证證]|资质|标[志识]|检测|质检|计量)|[^\p{L}\p{N}]{1,3}CNAS)|CNAS[^\p{L}\p{N}]{1,3}CMA(?![a-z])|(?:检测|检验)机构资质认定|计量认证/iu,
  // "240100010000"; not "143200010000", not thirteen digits.
  pattern: /(?<![A-Z\d]|\d[-.])(1[5-9]|2\d)([0-2]\d|3[01])([01]\d|2[01])([0-2]\d|3[0-4])(\d{4})(?![A-Z\d]|[-.]\d)/iu,
  parse: ([number = '', year = '', authority = '', field = '', industry = '', serial = '']) => ({
    compact: number,
    parts: { year, authority, field, industry, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year % 100 ? ok : problem('component', 'year', `≤ ${context.year % 100}`),
  // Serials begin at 0001.
  isExample: ({ serial }) => serial === '0000',
})
