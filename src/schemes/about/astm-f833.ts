/** What ASTM F833 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'astm-f833',
  region: 'US',
  name: { zh: 'ASTM F833（婴儿推车安全标准）', en: 'ASTM F833 (stroller safety)' },
  issuer: { zh: '卖家或制造商自己声明；标准由 ASTM 制定', en: 'The seller or maker itself; ASTM writes the standard' },
  scopeKind: 'product',
  proves: {
    zh: '卖家声明推车按这项美国安全标准设计和检测。',
    en: 'The seller declares that the stroller meets this US safety standard.',
  },
  doesNotProve: {
    zh: 'ASTM 不发证书，也没有名录；在美国销售的婴儿推车本来就必须符合它。可以向卖家要儿童产品证书（CPC）。',
    en: 'ASTM issues no certificates and keeps no list; strollers sold in the US have to meet it anyway. Ask for the Children’s Product Certificate.',
  },
  sources: [
    { fact: 'mandatory for carriages and strollers', from: '16 CFR part 1227', grade: 'memory' },
    {
      fact: 'a standard has no certificate',
      from: 'ASTM publishes standards, it certifies no products',
      grade: 'memory',
    },
  ],
  samples: [],
})
