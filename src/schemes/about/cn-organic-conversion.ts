/** What a certificate of organic conversion is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-organic-conversion',
  region: 'CN',
  name: { zh: '有机转换认证', en: 'China organic conversion' },
  issuer: { zh: '国家认监委批准的有机产品认证机构', en: 'Organic certification bodies approved by CNCA' },
  scopeKind: 'product',
  proves: {
    zh: '生产者已按有机标准管理，但还在转换期内。',
    en: 'The producer works to the organic standard but is still in the conversion period.',
  },
  doesNotProve: {
    zh: '还不是有机产品：不得使用有机产品认证标志，也不得标“有机”或“ORGANIC”。',
    en: 'It is not organic yet and may carry neither the organic mark nor the word.',
  },
  lookup: {
    url: 'https://food.cnca.cn',
    name: { zh: '中国食品农产品认证信息系统', en: 'China food and farm certification system' },
    takesNumber: false,
  },
  sources: [
    { fact: 'form of the certificate; no organic mark or word', from: 'a certifier’s published form', grade: 'single' },
    { fact: 'conversion goods were once labelled so', from: 'two published explanations', grade: 'several' },
    { fact: 'place of the official look-up', from: 'two published explanations', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '证书编号与有机证书同形（机构 + OP），要看证书名称。',
    en: 'The certificate’s number looks like an organic one (body + OP); its title tells them apart.',
  },
})
