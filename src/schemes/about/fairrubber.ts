/** What the Fair Rubber mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fairrubber',
  region: 'DE',
  name: { zh: 'Fair Rubber（公平橡胶）', en: 'Fair Rubber' },
  issuer: { zh: '公平橡胶协会（德国）', en: 'Fair Rubber Association, Germany' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌为天然橡胶支付公平贸易溢价，用于割胶工人和小农。',
    en: 'The brand pays a fair trade premium for natural rubber, to tappers and smallholders.',
  },
  doesNotProve: { zh: '不是有机，也不评产品质量。', en: 'It is not organic and does not rate the article.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
