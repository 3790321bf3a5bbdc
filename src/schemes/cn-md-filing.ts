/**
 * Filing number of a class I medical device in China: place, `械备`, year, serial of four. Place is 国 for imports, else a
 * province and the short name of a city. 号 at the end is kept as printed: most numbers until 2019 have it, newer ones do not.
 * There is no check digit.
 * Example block: serials of zeros, which begin at 1.
 * Source: 医疗器械注册与备案管理办法 (2021), Art. 116; eight product pages.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-md-filing',
  kind: 'filing',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['械备2', '医疗器械备案', '备案凭证', '备案编号', '备案号', '注册证号', '注册号', '批准文号'],
  selfEvident: true,
  heads: ['械备 2', '械备(', '器械产品备案'],
  named: /(?:第?一类医疗器械|(?<![二2]类)医疗器械产品)备案/u,
  // "国械备20240000", "粤穗械备20240000号"; not "粤穗食药监械生产备20240000号", not nine digits.
  pattern:
    /(?:国|[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新]\p{Script=Han}{0,2})械备 ?\(?(2\d{3})\)?(\d{4})(?!\d)号?/u,
  parse: ([raw = '', year = '', serial = '']) => ({
    compact: raw.replace(/[ ()]/gu, ''),
    parts: { year, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  isExample: ({ serial }) => serial === '0000',
})
