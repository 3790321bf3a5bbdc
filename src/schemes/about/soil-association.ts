/** What the Soil Association mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'soil-association',
  region: 'GB',
  name: { zh: '英国土壤协会有机认证', en: 'Soil Association Organic' },
  issuer: { zh: '英国土壤协会', en: 'Soil Association Certification, United Kingdom' },
  scopeKind: 'operator',
  proves: {
    zh: '食品、纺织品或化妆品按有机标准受审，常高于法定要求。',
    en: 'Food, textiles or cosmetics were audited to organic rules, often above the law’s.',
  },
  doesNotProve: {
    zh: '编号 GB-ORG-05 是机构代号，不是产品编号；化妆品可能只是 COSMOS NATURAL。',
    en: 'GB-ORG-05 names the body, not the article; cosmetics may be COSMOS NATURAL only.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
