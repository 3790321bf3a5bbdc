/** What the Demeter mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'demeter',
  region: 'world',
  name: { zh: '德米特（Demeter）生物动力农法标志', en: 'Demeter (biodynamic farming)' },
  issuer: { zh: '德米特协会', en: 'The Demeter associations' },
  scopeKind: 'operator',
  proves: {
    zh: '生产者按生物动力农法标准生产，比欧盟有机法规更严，由独立机构检查。',
    en: 'The producer farms by biodynamic standards, stricter than EU organic law, and is inspected.',
  },
  doesNotProve: {
    zh: '许可属于农场或企业，不属于某一件商品；食品还应有管控机构代码。',
    en: 'The licence is the farm’s or firm’s, not one product’s; food must also show its control body’s code.',
  },
  sources: [{ fact: 'biodynamic standards beyond organic law', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'Demeter 也是希腊女神名和香水品牌。', en: 'Demeter is also a goddess and a brand of perfume.' },
})
