/** What the Philippine PS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ph-ps',
  region: 'PH',
  name: { zh: 'PS 标志 / ICC 标签（菲律宾）', en: 'PS mark and ICC sticker (Philippines)' },
  issuer: { zh: '菲律宾贸工部产品标准局（DTI-BPS）', en: 'Bureau of Philippine Standards (DTI-BPS)' },
  scopeKind: 'product',
  proves: {
    zh: 'PS：工厂获准按菲律宾标准生产；ICC：这批进口货已通关检验。',
    en: 'PS: the factory is licensed to make goods to a Philippine standard. ICC: this imported lot was cleared.',
  },
  doesNotProve: {
    zh: 'ICC 标签属于一批货，不属于型号；两者都不说明性能好坏。',
    en: 'An ICC sticker is one lot’s, not the model’s; neither says how good the product is.',
  },
  sources: [{ fact: 'PS for makers, ICC for imported lots', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: {
    zh: 'PS 也指 PlayStation、聚苯乙烯、马力；ICC 也指国际板球理事会。',
    en: 'PS is also PlayStation, polystyrene and horsepower; ICC is also the cricket council.',
  },
})
