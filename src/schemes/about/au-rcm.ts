/** What the RCM is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'au-rcm',
  region: 'AU',
  name: { zh: 'RCM 标志（澳大利亚和新西兰）', en: 'RCM (Australia and New Zealand)' },
  issuer: { zh: '供应商自己，须先登记', en: 'The supplier itself, after registering' },
  scopeKind: 'product',
  proves: {
    zh: '供应商声明商品符合澳新的电气安全和电磁兼容规定。',
    en: 'The supplier declares that the goods meet Australian and New Zealand rules on electrical safety and radio noise.',
  },
  doesNotProve: {
    zh: '标志本身没有编号，也不证明有人检测过。高风险电器另有认证公司的证书，例如 SAA。',
    en: 'The mark has no number and does not show that anybody tested. Goods of high risk also need a certifier’s certificate, such as SAA’s.',
  },
  sources: [
    {
      fact: 'levels of risk, registration, marking',
      from: 'a certifier’s newsletters and its notice on marking',
      grade: 'several',
    },
    { fact: 'RCM took the place of C-Tick', from: 'a testing house’s explanation', grade: 'single' },
    { fact: 'the old public database closed in October 2024', from: 'one survey of registers', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: 'RCM 也指以可靠性为中心的维修、医院收费管理等。',
    en: 'RCM is also reliability-centred maintenance, revenue cycle management and more.',
  },
})
