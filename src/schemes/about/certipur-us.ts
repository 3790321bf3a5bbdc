/** What the CertiPUR-US mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'certipur-us',
  region: 'US',
  name: { zh: 'CertiPUR-US（聚氨酯泡棉）', en: 'CertiPUR-US (polyurethane foam)' },
  issuer: { zh: 'CertiPUR-US 项目（美国泡棉行业）', en: 'CertiPUR-US, of the foam industry' },
  scopeKind: 'product',
  proves: {
    zh: '泡棉按项目标准检测：不用某些阻燃剂、重金属、邻苯，低挥发。',
    en: 'The foam was tested: without certain flame retardants, metals and phthalates, low in vapour.',
  },
  doesNotProve: {
    zh: '只指泡棉，不指整张床垫的面料、胶水和其他层；不是天然或有机。',
    en: 'Only the foam, not the cover, glue and other layers; neither natural nor organic.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
