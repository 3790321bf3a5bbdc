/** What an IGI report is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'igi',
  region: 'world',
  name: { zh: 'IGI 鉴定报告编号', en: 'IGI report number' },
  issuer: { zh: 'IGI（国际宝石学院）', en: 'International Gemological Institute' },
  scopeKind: 'product',
  form: { zh: '9 位数字，培育钻石前加 LG', en: '9 digits, with LG before them for grown stones', grade: 'several' },
  proves: {
    zh: 'IGI 检验过这一颗石头，报告写明重量、颜色、净度、切工；LG 表示实验室培育。',
    en: 'IGI examined this one stone; the report gives weight, colour, clarity and cut. LG means grown in a laboratory.',
  },
  doesNotProve: {
    zh: '不估价，也不证明卖家手上就是那颗石头：请核对腰棱激光编号、重量和尺寸。',
    en: 'It sets no price and does not prove that the seller’s stone is that one: compare the inscription, weight and measurements.',
  },
  validity: { zh: '没有有效期。', en: 'No end date.' },
  sources: [
    {
      fact: 'nine digits, LG before them for grown stones, dropped by some shops',
      from: 'a trade guide on the number',
      grade: 'single',
    },
    { fact: 'LG and nine digits', from: 'reports quoted by several dealers’ programs', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'LG 也是电子品牌，LG 开头的型号与此无关。',
    en: 'LG is also a maker of electronics, whose part numbers are not meant.',
  },
})
