/** What a Canadian NPN or DIN-HM is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ca-npn',
  region: 'CA',
  name: { zh: '加拿大天然健康产品号（NPN / DIN-HM）', en: 'Natural product number (NPN / DIN-HM), Canada' },
  issuer: { zh: '加拿大卫生部（Health Canada）', en: 'Health Canada' },
  scopeKind: 'product',
  form: { zh: '80 + 6 位数字', en: '80 + 6 digits', grade: 'several' },
  proves: {
    zh: '这种天然健康产品或顺势疗法产品在加拿大持有产品许可，成分和宣称经过审查。',
    en: 'This natural health or homeopathic product holds a Canadian licence; its contents and claims were reviewed.',
  },
  doesNotProve: {
    zh: '许可不是疗效证明，也只对加拿大市场的版本有效：同名产品在别国的配方可能不同。',
    en: 'A licence does not prove that it works, and holds for the Canadian version only: the same name may have other contents elsewhere.',
  },
  lookup: {
    url: 'https://health-products.canada.ca/lnhpd-bdpsnh/info?licence={number}',
    name: { zh: '加拿大天然健康产品数据库', en: 'Licensed Natural Health Products Database' },
    takesNumber: true,
  },
  sources: [
    {
      fact: '80 and six digits',
      from: 'numbers on many public product pages; three clients of the register',
      grade: 'several',
    },
    { fact: 'DIN-HM of the same form', from: 'three public programs', grade: 'several' },
    { fact: 'address of the database', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: 'NPN 也是一种晶体管。', en: 'NPN is also a kind of transistor.' },
})
