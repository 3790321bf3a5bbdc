/** What an NGTC report is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ngtc',
  region: 'CN',
  name: { zh: 'NGTC 国检珠宝证书', en: 'NGTC gem report' },
  issuer: { zh: '国家珠宝玉石首饰检验集团（NGTC）', en: 'National Gems & Jewelry Testing Group, China' },
  scopeKind: 'product',
  proves: {
    zh: 'NGTC 检验过送检的这一件：名称、质量、是否处理；证书编号可在官网查询。',
    en: 'NGTC examined this one piece: what it is, its weight and whether it was treated; the number can be looked up.',
  },
  doesNotProve: {
    zh: '不估价；证书与实物要对得上（照片、重量、编号）。“国检”两字常被其他机构借用。',
    en: 'It sets no price; picture, weight and number must fit the piece. Other laboratories borrow the word 国检.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: '各地“国检”字样的机构并非都是 NGTC。', en: 'Not every laboratory that writes 国检 is NGTC.' },
})
