/** What India Organic and Jaivik Bharat is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-organic',
  region: 'IN',
  name: { zh: 'India Organic / Jaivik Bharat（印度有机）', en: 'India Organic / Jaivik Bharat' },
  issuer: {
    zh: 'APEDA 认可的认证机构；PGS-India 由农户小组互相审核',
    en: 'Bodies accredited by APEDA; PGS-India by groups of farmers',
  },
  scopeKind: 'operator',
  proves: {
    zh: '生产者或加工者按印度有机标准（NPOP 或 PGS-India）接受审核。',
    en: 'Grower or processor are audited by Indian organic rules (NPOP or PGS-India).',
  },
  doesNotProve: {
    zh: 'PGS-India 由农户互审，不能用于出口；它也不等于欧盟或美国有机。',
    en: 'PGS-India is farmers auditing each other and not for export; neither is EU or US organic.',
  },
  sources: [{ fact: 'two schemes, one logo', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
