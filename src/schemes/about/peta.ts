/** What PETA’s approval is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'peta',
  region: 'world',
  name: { zh: 'PETA 认可（无动物实验／纯素）', en: 'PETA approved (animal test-free, vegan)' },
  issuer: { zh: 'PETA（善待动物组织）', en: 'People for the Ethical Treatment of Animals' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌签署声明，承诺不做动物实验，或产品为纯素。',
    en: 'The brand signed a statement: no animal tests, or vegan goods.',
  },
  doesNotProve: {
    zh: '依据企业的书面声明，没有独立审核；Leaping Bunny 更严。',
    en: 'It rests on the firm’s own statement, without audits; Leaping Bunny is stricter.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
