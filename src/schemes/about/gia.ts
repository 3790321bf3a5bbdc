/** What a GIA report is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gia',
  region: 'world',
  name: { zh: 'GIA 鉴定报告编号', en: 'GIA report number' },
  issuer: { zh: 'GIA（美国宝石研究院）', en: 'Gemological Institute of America' },
  scopeKind: 'product',
  form: { zh: '10 位数字（旧报告 7–9 位）', en: '10 digits (7–9 in old reports)', grade: 'several' },
  proves: {
    zh: 'GIA 检验过这一颗石头，报告写明重量、颜色、净度、切工，以及天然还是培育。',
    en: 'GIA examined this one stone; the report gives weight, colour, clarity and cut, and whether it was mined or grown.',
  },
  doesNotProve: {
    zh: '不估价，也不证明卖家手上就是那颗石头：请核对腰棱激光编号、重量和尺寸。',
    en: 'It sets no price and does not prove that the seller’s stone is that one: compare the inscription, weight and measurements.',
  },
  validity: { zh: '没有有效期，但石头可能重新切磨过。', en: 'No end date; a stone may have been recut since.' },
  sources: [
    {
      fact: 'ten digits, inscribed on the girdle with the letters GIA',
      from: 'two gem encyclopedias, a trade guide',
      grade: 'several',
    },
    { fact: 'report check by number', from: 'several dealers’ guides', grade: 'several' },
    { fact: 'seven to nine digits in old reports', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“GIA”在意大利语、西班牙语中常是词尾；越南语中 giá 是价格。',
    en: '"gia" ends many Italian and Spanish words, and means price in Vietnamese.',
  },
})
