/** What a TÜV Rheinland ID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tuv-rheinland',
  region: 'DE',
  name: { zh: 'TÜV 莱茵证书编号（Certipedia ID）', en: 'TÜV Rheinland ID (Certipedia)' },
  issuer: { zh: '德国莱茵 TÜV 集团', en: 'TÜV Rheinland' },
  scopeKind: 'product',
  form: { zh: '10 位数字', en: '10 digits', grade: 'several' },
  proves: {
    zh: '莱茵 TÜV 做过标志关键词所说的检测或审核，详情可用编号查到。',
    en: 'TÜV Rheinland made the test or audit that the keywords of the mark name; the ID leads to the details.',
  },
  doesNotProve: {
    zh: '只证明关键词写明的那一项，例如“人体工学”不等于安全。ID 也可能属于企业的管理体系或服务，而不是这件商品。',
    en: 'Only what the keywords say: "ergonomics" is not safety. An ID may also be that of a firm’s system or service instead of this product.',
  },
  lookup: {
    url: 'https://www.certipedia.com/quality_marks/{number}?locale=en',
    name: { zh: 'Certipedia 证书库', en: 'Certipedia' },
    takesNumber: true,
  },
  sources: [
    { fact: 'ten digits', from: 'five public places with real IDs', grade: 'several' },
    {
      fact: 'each mark has keywords and an ID, and the ID leads to the data base',
      from: 'tuv.com, test marks for products; a press notice of 2016',
      grade: 'several',
    },
  ],
  samples: ['0000012345', '0000000000'],
  homonyms: {
    zh: 'TÜV 莱茵、TÜV 南德、TÜV 北德是不同的公司，编号互不相通。',
    en: 'TÜV Rheinland, TÜV SÜD and TÜV NORD are different firms with numbers of their own.',
  },
})
