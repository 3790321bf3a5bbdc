/** What ASTM F963 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'astm-f963',
  region: 'US',
  name: { zh: 'ASTM F963（美国玩具安全标准）', en: 'ASTM F963 (US toy safety)' },
  issuer: { zh: '卖家或制造商自己声明；标准由 ASTM 制定', en: 'The seller or maker itself; ASTM writes the standard' },
  scopeKind: 'product',
  proves: {
    zh: '卖家声明玩具符合美国玩具安全标准。',
    en: 'The seller declares that the toy meets the US toy safety standard.',
  },
  doesNotProve: {
    zh: 'ASTM 不发证书，也没有名录；检测报告号不能公开查询。儿童玩具还应有儿童产品证书（CPC）。',
    en: 'ASTM issues no certificates and keeps no list, and a report’s number cannot be looked up. A toy for children also needs a Children’s Product Certificate.',
  },
  sources: [
    { fact: 'mandatory for toys', from: '16 CFR part 1250', grade: 'memory' },
    { fact: 'a standard has no certificate and no register', from: 'a survey of registers', grade: 'single' },
  ],
  samples: [],
})
