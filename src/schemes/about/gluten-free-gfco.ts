/** What GFCO certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gluten-free-gfco',
  region: 'US',
  name: { zh: 'GFCO 无麸质认证', en: 'GFCO gluten-free certification' },
  issuer: { zh: '无麸质认证组织（GFCO，美国）', en: 'Gluten-Free Certification Organization (USA)' },
  scopeKind: 'product',
  proves: {
    zh: '产品和工厂经审核，麸质含量不超过百万分之十。',
    en: 'Product and plant were audited; gluten is at most 10 parts per million.',
  },
  doesNotProve: {
    zh: '不是过敏原总保证，也不代表更健康；单写“无麸质”不是这个标志。',
    en: 'It is no promise about other allergens or health. "Gluten free" alone is not this mark.',
  },
  sources: [{ fact: 'limit of 10 parts per million', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
