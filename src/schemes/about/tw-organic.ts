/** What organic certification in Taiwan is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tw-organic',
  region: 'TW',
  name: { zh: '台湾有机农产品验证', en: 'Taiwan organic certification' },
  issuer: { zh: '台湾农业部认可的验证机构', en: 'Bodies accredited under Taiwan’s Ministry of Agriculture' },
  scopeKind: 'product',
  proves: {
    zh: '农场或加工者通过有机验证；进口货须另有主管机关的同意文件。',
    en: 'The farm or maker was certified organic; imported goods need the authority’s letter of consent.',
  },
  doesNotProve: {
    zh: '不说明味道或营养。包装上应有验证机构名称和证书字号，可据此查询；“有机转型期”还不是有机。',
    en: 'Nothing about taste or nutrition. The pack must show the body and the certificate’s number; "in conversion" is not yet organic.',
  },
  sources: [
    { fact: 'what the pack must show', from: '有機農業促進法, Art. 18; the older rules, Art. 24', grade: 'several' },
    { fact: 'shapes such as 1-001-000000 and AGGR-110-000000', from: 'a city government’s page', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '“有机认证”也可指中国大陆、欧盟、美国或日本的制度。',
    en: '"有機認證" may also be the scheme of mainland China, the EU, the United States or Japan.',
  },
})
