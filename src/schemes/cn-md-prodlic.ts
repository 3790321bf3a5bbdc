/**
 * Production licence of a medical device maker in China (classes II and III, `生产许`) or its filing (class I, `生产备`): place,
 * `食药监械` (药监械 since 2022, 药管械 before 2004), 生产许 or 生产备, year, serial of four, 号. There is no check digit.
 * Licences to sell (`经营许`, `经营备`) belong to the shop and are left alone.
 * Example block: serials of zeros, which begin at 1.
 * Source: three product pages and a published explanation of the same form for 经营备.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-md-prodlic',
  kind: 'operator',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['械生产许2', '械生产备2', '医疗器械生产许可', '生产备案', '生产许可证', '许可证号', '备案号'],
  selfEvident: true,
  heads: ['械生产许 2', '械生产备 2'],
  named: /医疗器械生产(?:许可证|备案)/u,
  // "粤食药监械生产许20240000号", "粤惠食药监械生产备20240000号"; not "粤食药监械经营许20240000号".
  pattern:
    /([国京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]\p{Script=Han}{0,2}?)((?:食?药[监管])?械生产[许备]) ?(2\d{3})-?(\d{4})号?(?!\d)/u,
  parse: ([, place = '', kind = '', year = '', serial = '']) => ({
    compact: `${place}${kind}${year}${serial}号`,
    parts: { place, year, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  isExample: ({ serial }) => serial === '0000',
})
