/**
 * Food business registration in Taiwan (食品業者登錄字號): a letter of the county, nine digits (`1` and a firm's eight-digit tax
 * number, or `2` and eight more), five of the site, and one last digit. How that digit is reckoned is not published, so
 * nothing is checked. The shape is unmistakable and needs no label. It names the business, never a product.
 * Source: the Food and Drug Administration's open data and its questions and answers; real numbers on four pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'tw-food-operator',
  kind: 'operator',
  cues: ['食品業者登錄', '食品業者登录', '登錄字號', '業者登錄', '非登不可'],
  heads: ['食品業者', '@-#########-#####-#'],
  selfEvident: true,
  named: /食品業者(?:已)?(?:完成)?登錄(?!(?:字號|平台|平臺|辦法|制度|查詢|資料|專區))/iu,
  // "A-100000000-00000-0"; not "例：B-1…", which is a form's help text, not "70-107-0842446400001-CGL".
  pattern: /(?<![A-Za-z\d-]|例(?:如|子)?:? ?)([A-Z])-(\d{9})-(\d{5})-(\d)(?![A-Za-z\d]|-\d)/iu,
  parse: ([raw = '', county = '', business = '', site = '', digit = '']) => ({
    compact: raw.toUpperCase(),
    parts: { county: county.toUpperCase(), business, site, digit },
  }),
  // No firm has a tax number of eight noughts.
  isExample: ({ business = '' }) => business.endsWith('00000000'),
})
