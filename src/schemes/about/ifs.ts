/** What IFS certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ifs',
  region: 'world',
  name: { zh: 'IFS（国际卓越标准）', en: 'IFS (International Featured Standards)' },
  issuer: { zh: 'IFS 管理公司；由认可机构审核', en: 'IFS Management GmbH; accredited bodies audit' },
  scopeKind: 'system',
  proves: {
    zh: '工厂或仓库的食品安全与质量管理受审，结果分基础级和高级。',
    en: 'The food safety and quality management of a plant or store was audited, at foundation or higher level.',
  },
  doesNotProve: {
    zh: '属于工厂和流程，不属于某一件食品；不是有机或无添加的证明。',
    en: 'It belongs to a site and its processes, not to one food; nothing about organic or additives.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
