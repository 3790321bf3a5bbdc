/** What the Cotton made in Africa mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cotton-made-in-africa',
  region: 'world',
  name: { zh: 'Cotton made in Africa（非洲棉）', en: 'Cotton made in Africa' },
  issuer: { zh: '援助贸易基金会（Aid by Trade Foundation）', en: 'Aid by Trade Foundation' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌按标准采购非洲小农的棉花，农户的培训和条件受审。',
    en: 'The brand buys cotton of African smallholders whose training and conditions are audited.',
  },
  doesNotProve: {
    zh: '多按质量平衡：这件衣服里未必有非洲棉；不是有机认证（CmiA Organic 除外）。',
    en: 'Mostly by mass balance: this garment need not hold African cotton. Not organic, unless it says CmiA Organic.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
