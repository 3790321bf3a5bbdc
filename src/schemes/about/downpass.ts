/** What the DOWNPASS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'downpass',
  region: 'DE',
  name: { zh: 'DOWNPASS（羽绒）', en: 'DOWNPASS (down)' },
  issuer: { zh: 'DOWNPASS 协会（德国）', en: 'DOWNPASS e. V., Germany' },
  scopeKind: 'product',
  proves: {
    zh: '羽绒来源可追溯，不活拔毛、不强行填喂，并检测填充物质量是否与标示一致。',
    en: 'The down is traced, without live plucking or force-feeding, and the filling is tested against what the label says.',
  },
  doesNotProve: { zh: '不是有机，也不评保暖。', en: 'It is not organic and does not rate warmth.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
