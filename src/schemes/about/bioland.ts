/** What the Bioland mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bioland',
  region: 'DE',
  name: { zh: 'Bioland 有机协会标志', en: 'Bioland (organic association)' },
  issuer: { zh: 'Bioland 协会', en: 'Bioland e.V.' },
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
