/** What the Green Seal mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'green-seal',
  region: 'US',
  name: { zh: 'Green Seal（美国绿标）', en: 'Green Seal' },
  issuer: { zh: 'Green Seal 组织（美国）', en: 'Green Seal, United States' },
  scopeKind: 'product',
  proves: {
    zh: '清洁剂、纸品、涂料等按生命周期标准（如 GS-37）审核。',
    en: 'Cleaners, paper, paint and the like were checked to life-cycle standards such as GS-37.',
  },
  doesNotProve: {
    zh: '标准因品类而异；“绿色封条”等字面相同的说法不算。',
    en: 'Standards differ by kind of goods; a seal that is green is none.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
