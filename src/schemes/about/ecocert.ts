/** What the ECOCERT name is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ecocert',
  region: 'world',
  name: { zh: 'ECOCERT 认证', en: 'ECOCERT' },
  issuer: { zh: '法国 Ecocert 集团', en: 'Ecocert Group, France' },
  scopeKind: 'product',
  proves: {
    zh: '产品或企业由 Ecocert 按某项标准审核，多为有机食品或天然、有机化妆品。',
    en: 'Ecocert audited the article or firm to some standard, mostly organic food or natural and organic cosmetics.',
  },
  doesNotProve: {
    zh: 'Ecocert 是机构名：到底是哪项标准（COSMOS、欧盟有机、清洁剂等）要看标志下的文字。',
    en: 'Ecocert is the body’s name: which standard it was (COSMOS, EU organic, detergents) stands below the mark.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
