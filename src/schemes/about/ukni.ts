/** What the UKNI marking is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ukni',
  region: 'GB',
  name: { zh: 'UKNI 标志（北爱尔兰）', en: 'UKNI marking (Northern Ireland)' },
  issuer: { zh: '制造商自己，须有英国机构参与评定', en: 'The maker, with a British body' },
  scopeKind: 'product',
  proves: {
    zh: '与 CE 一起出现，表示由英国机构完成了北爱尔兰法规要求的评定。',
    en: 'Beside CE it says that a British body did the assessment that the law in Northern Ireland asks for.',
  },
  doesNotProve: {
    zh: '不是证书编号；带 UKNI 的商品不能销往欧盟。',
    en: 'No certificate number; goods that carry it may not be sold in the EU.',
  },
  sources: [
    { fact: 'used beside CE for goods in Northern Ireland', from: 'UKCA mark, step-by-step guide', grade: 'several' },
    { fact: 'not accepted in the EU', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
