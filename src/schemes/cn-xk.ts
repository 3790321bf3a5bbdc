/**
 * Industrial production licence of China (工业产品生产许可证): `XK`, trade 2, product 3, serial 5 (4 on the oldest), in hyphens. A
 * licence given by a province has its short name before it, in brackets by the rule and bare on most pages; it is kept
 * as printed. There is no check digit. A `QS` before the whole is the mark, not a part of the number.
 * Example block: serials of zeros, which begin at 1.
 * Source: two published explanations and several real licences.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-xk',
  kind: 'licence',
  cues: ['工业产品生产许可', 'xk编号', 'xk证', '生产许可证'],
  sharedCues: ['许可证编号', '许可证号', '生产许可'],
  selfEvident: true,
  heads: ['xk##-', 'xk## ', 'xk ##-'],
  named: /工业产品生产许可(?!证?(?:办理|代办|查询))/u,
  // "XK16-204-00000", "(粤)XK16-204-00000", "QS粤XK16-204-00000"; not "FXK16-204-00000", not "XK16-204-00000-1".
  pattern:
    /(?<![A-Z\d])(?:QS ?)?(?:(\(?[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]\)?) ?)?XK ?(\d{2})[ -](\d{3})[ -](\d{4,5})(?![A-Z\d]|-\d)/iu,
  parse: ([, province = '', trade = '', product = '', serial = '']) => ({
    compact: `${province}XK${trade}-${product}-${serial}`,
    parts: { ...(province ? { province } : {}), trade, product, serial },
  }),
  isExample: ({ serial = '' }) => Number(serial) === 0,
})
