/** What the Fair Trade Certified mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fair-trade-usa',
  region: 'US',
  name: { zh: '美国公平贸易（Fair Trade Certified）', en: 'Fair Trade Certified (Fair Trade USA)' },
  issuer: { zh: '美国公平贸易组织 Fair Trade USA', en: 'Fair Trade USA' },
  scopeKind: 'operator',
  proves: {
    zh: '原料或工厂按 Fair Trade USA 标准受审，买方付出社区溢价。',
    en: 'The ingredient or the factory is audited and the buyer pays a community premium.',
  },
  doesNotProve: {
    zh: '不是国际 Fairtrade 标志，两者 2011 年分开；“Fair Trade Certified factory”只指缝制环节。',
    en: 'It is not the international Fairtrade Mark: the two parted in 2011. "Factory" certified is about the sewing alone.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
