/** What the Naturland mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'naturland',
  region: 'DE',
  name: { zh: 'Naturland 有机协会标志', en: 'Naturland (organic association)' },
  issuer: { zh: 'Naturland 协会', en: 'Naturland e.V.' },
  scopeKind: 'operator',
  proves: {
    zh: '生产者遵守比欧盟有机法规更严的协会标准，由独立机构检查。',
    en: 'The producer follows standards stricter than EU organic law and is inspected.',
  },
  doesNotProve: {
    zh: '许可属于农场或企业，不属于某一件商品；食品还应有管控机构代码。',
    en: 'The licence is the farm’s or firm’s, not one product’s; food must also show its control body’s code.',
  },
  sources: [{ fact: 'standards beyond organic law', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
