/** What the Fair for Life mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fair-for-life',
  region: 'world',
  name: { zh: 'Fair for Life（公平人生）', en: 'Fair for Life' },
  issuer: { zh: 'Ecocert', en: 'Ecocert' },
  scopeKind: 'operator',
  proves: {
    zh: '供应链上的农户、工厂和贸易商按公平贸易和社会责任标准受审。',
    en: 'Farmers, plants and traders along the chain are audited for fair trade and social care.',
  },
  doesNotProve: {
    zh: '不等于有机；产品中可有未认证的原料，看标签写的比例。',
    en: 'It is not organic; other ingredients may be uncertified, as the percentage on the label tells.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
