/** What the Better Cotton mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'better-cotton',
  region: 'world',
  name: { zh: '良好棉花（BCI）', en: 'Better Cotton (BCI)' },
  issuer: { zh: '良好棉花发展协会', en: 'Better Cotton (formerly Better Cotton Initiative)' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌按比例采购良好棉花，棉农接受用水、农药和劳动方面的培训。',
    en: 'The brand buys Better Cotton in proportion; farmers are trained on water, pesticides and labour.',
  },
  doesNotProve: {
    zh: '旧标志按质量平衡：衣服里未必有这种棉花。不是有机棉。',
    en: 'The older mark is by mass balance: the garment need not hold it. It is not organic cotton.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
