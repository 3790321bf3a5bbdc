/**
 * CAL mark (审查认可), an older approval of official product-inspection laboratories in China, printed beside CMA and
 * CNAS on test reports. No form of its numbers is known, so only the mark is read. Three letters alone mean
 * calories, calibration and much else.
 * Source: two published explanations of the three marks.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cal',
  kind: 'laboratory',
  heads: ['cal资', 'cal标', 'cal审', ' cma', 'cnas', '机构审查认'],
  named: /(?<![a-z])CAL(?:资质|标[志识]|审查)|(?:CMA|CNAS)[^\p{L}\p{N}]{1,3}CAL(?![a-z])|检验机构审查认可/iu,
  ...NUMBERLESS,
})
