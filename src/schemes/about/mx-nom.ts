/** What a Mexican NOM is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'mx-nom',
  region: 'MX',
  name: { zh: '墨西哥 NOM 官方标准', en: 'NOM (Mexican official standard)' },
  issuer: {
    zh: '墨西哥主管部门制定；NYCE、ANCE 等机构认证',
    en: 'Mexican authorities write them; NYCE, ANCE and others certify',
  },
  scopeKind: 'product',
  proves: {
    zh: '卖家称产品符合所列的墨西哥强制标准。',
    en: 'The seller says that the product meets the Mexican standard named.',
  },
  doesNotProve: {
    zh: '印出来的是标准号，不是证书号；证书由机构发给进口商，网页上通常看不到。',
    en: 'What is printed is a standard, no certificate. The certificate is the importer’s and rarely shown.',
  },
  sources: [
    { fact: 'form of a standard’s name', from: 'a survey of marks', grade: 'memory' },
    { fact: 'certified by accredited bodies', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'NOM-151 管电子文件；法语里 nom 是“名字”。',
    en: 'NOM-151 is about electronic documents; in French nom means name.',
  },
})
