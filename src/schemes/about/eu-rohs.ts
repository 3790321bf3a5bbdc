/** What RoHS is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-rohs',
  region: 'EU',
  name: { zh: '欧盟 RoHS（有害物质限制）', en: 'EU RoHS (hazardous substances)' },
  issuer: { zh: '制造商自己', en: 'The maker itself' },
  scopeKind: 'product',
  proves: {
    zh: '制造商声明电子电气产品中的铅、汞、镉等有害物质不超过限值。',
    en: 'The maker declares that lead, mercury, cadmium and others in the device keep within the limits.',
  },
  doesNotProve: {
    zh: '不是认证，没有官方证书编号。实验室报告只说明送检的样品。',
    en: 'It is no certification and has no official number. A laboratory’s report speaks of the specimen it was given.',
  },
  sources: [
    {
      fact: 'part of CE marking, declared by the maker',
      from: 'Directive 2011/65/EU, Art. 7 and 15',
      grade: 'several',
    },
    { fact: 'China and Taiwan have rules of the same name', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '中国、台湾地区也有同名规定；BSMI 标识下的 RoHS 字样属于台湾地区。',
    en: 'China and Taiwan have rules of the same name; "RoHS" under a BSMI mark is Taiwan’s.',
  },
})
