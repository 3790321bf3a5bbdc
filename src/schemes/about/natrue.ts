/** What the NATRUE label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'natrue',
  region: 'EU',
  name: { zh: 'NATRUE（天然化妆品）', en: 'NATRUE (natural cosmetics)' },
  issuer: { zh: 'NATRUE 协会', en: 'NATRUE AISBL' },
  scopeKind: 'product',
  proves: {
    zh: '配方按标准审核：天然或有机级别，不用合成香精、硅油和石化成分。',
    en: 'The recipe was checked: natural or organic grade, without synthetic scents, silicones and mineral oil.',
  },
  doesNotProve: {
    zh: '分天然、部分有机、有机几级，级别要看产品库；不等于纯素或不过敏。',
    en: 'There are grades, which the product list tells; it is neither vegan nor free of allergens by itself.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
