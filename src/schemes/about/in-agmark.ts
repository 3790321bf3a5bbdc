/** What Agmark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-agmark',
  region: 'IN',
  name: { zh: 'Agmark（印度农产品等级标志）', en: 'Agmark (Indian farm produce grade)' },
  issuer: {
    zh: '印度农业部市场与检验局（DMI）',
    en: 'Directorate of Marketing and Inspection, Ministry of Agriculture',
  },
  scopeKind: 'product',
  proves: {
    zh: '这批农产品按印度等级标准抽检并定级。',
    en: 'This lot of farm produce was sampled and graded by Indian grade standards.',
  },
  doesNotProve: {
    zh: '除少数品种外是自愿的；它不是有机认证，也不替代 FSSAI 许可。',
    en: 'Voluntary but for a few goods; it is no organic certificate and no substitute for an FSSAI licence.',
  },
  sources: [{ fact: 'grade mark of farm produce, by the directorate', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
