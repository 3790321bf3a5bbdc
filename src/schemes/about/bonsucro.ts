/** What the Bonsucro mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bonsucro',
  region: 'world',
  name: { zh: 'Bonsucro（可持续甘蔗）', en: 'Bonsucro (sugar cane)' },
  issuer: { zh: 'Bonsucro', en: 'Bonsucro' },
  scopeKind: 'operator',
  proves: {
    zh: '甘蔗或糖厂按 Bonsucro 生产标准受审，或企业以质量平衡采购。',
    en: 'The cane or the mill was audited, or the firm buys by mass balance.',
  },
  doesNotProve: {
    zh: '质量平衡下产品里的糖未必来自认证甘蔗；不是有机。',
    en: 'Under mass balance the very sugar need not be certified. It is not organic.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
