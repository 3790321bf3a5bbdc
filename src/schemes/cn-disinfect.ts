/**
 * Hygiene licence of a maker of disinfectants and sanitary goods in China: province, `卫消证字`, year in brackets, 第, serial,
 * 号. Brackets come in many shapes; some provinces put a city's letter or code into the serial. Approvals of a
 * disinfectant itself were `卫消字(2003)第0000号`. There is no check digit.
 * Example block: serials of zeros, which begin at 1.
 * Source: 消毒管理办法, Arts 22 and 28, as three pages quote them; four product pages.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-disinfect',
  kind: 'operator',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['卫消证字', '卫消字', '卫消进字', '消字号', '卫生许可证', '许可证号', '批准文号'],
  selfEvident: true,
  named: /(?<!取)消字号|卫消(?:证|进)?字/u,
  // "粤卫消证字(2024)第0000号", "苏卫消证字【2024】第3205-0000号", "卫消字(2003)第0000号"; not "卫消证字第12号".
  pattern:
    /(?:\(?([京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新])\)? ?)?(卫消[证进]?字) ?[([〔【]?(\d{4})[)\]〕】]? ?-?(\d{2}-)?第? ?((?:\d{2,6}-)?[A-Z]?\d{4,6})(?!\d|-\d) ?号?/iu,
  parse: ([, province = '', kind = '', year = '', city = '', serial = '']) => ({
    compact: `${province}${kind}(${year})${city ? `-${city}` : ''}第${serial.toUpperCase()}号`,
    parts: { province, year, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  isExample: ({ serial = '' }) => /(?:^|\D)0{4,6}$/u.test(serial),
})
