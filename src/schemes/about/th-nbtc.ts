/** What a Thai NBTC approval is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'th-nbtc',
  region: 'TH',
  name: { zh: 'NBTC 认证（泰国无线电，กสทช.）', en: 'NBTC approval (Thai radio equipment, กสทช.)' },
  issuer: {
    zh: '泰国国家广播电信委员会（กสทช.）',
    en: 'National Broadcasting and Telecommunications Commission of Thailand',
  },
  scopeKind: 'product',
  proves: {
    zh: '商家声称这种无线或电信设备已获泰国批准。',
    en: 'The seller claims that this radio or telecom equipment is approved in Thailand.',
  },
  doesNotProve: {
    zh: '不管用电安全；认证属于具体型号。',
    en: 'Nothing about electrical safety; an approval is one model’s.',
  },
  sources: [{ fact: 'radio equipment needs its approval', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
