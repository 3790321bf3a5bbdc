/** What Non-GMO Project Verified is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'non-gmo-project',
  region: 'US',
  name: { zh: 'Non-GMO Project 认证（非转基因）', en: 'Non-GMO Project Verified' },
  issuer: { zh: 'Non-GMO Project（北美民间组织）', en: 'Non-GMO Project (North American non-profit)' },
  scopeKind: 'product',
  proves: {
    zh: '产品经第三方评估，高风险原料持续检测，转基因含量低于其限值。',
    en: 'The product was assessed by third parties, and risky ingredients are tested against its limit.',
  },
  doesNotProve: {
    zh: '不等于有机，也不评价农药和营养；单写“非转基因”不是这个标志。',
    en: 'It is not organic and says nothing about pesticides or nutrition. "Non-GMO" alone is not this mark.',
  },
  lookup: {
    url: 'https://www.nongmoproject.org/find-non-gmo/',
    name: { zh: 'Non-GMO Project 产品查询', en: 'Non-GMO Project product finder' },
    takesNumber: false,
  },
  sources: [
    { fact: 'scope of the mark', from: 'the project’s public description', grade: 'memory' },
    { fact: 'address of the list', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
