/** What the BDIH mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bdih',
  region: 'DE',
  name: { zh: 'BDIH 天然化妆品', en: 'BDIH certified natural cosmetics' },
  issuer: { zh: '德国 BDIH 协会；现多按 COSMOS 认证', en: 'BDIH, Germany; today mostly to COSMOS' },
  scopeKind: 'product',
  proves: {
    zh: '化妆品按 BDIH 或 COSMOS 标准审核配方和原料。',
    en: 'Recipe and ingredients were checked to BDIH’s own rules or COSMOS.',
  },
  doesNotProve: {
    zh: '旧标志“Kontrollierte Natur-Kosmetik”不要求有机比例；不等于纯素。',
    en: 'The old mark "Kontrollierte Natur-Kosmetik" asks for no organic share; not vegan by itself.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
