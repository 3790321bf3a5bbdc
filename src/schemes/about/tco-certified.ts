/** What TCO Certified is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tco-certified',
  region: 'world',
  name: { zh: 'TCO Certified', en: 'TCO Certified' },
  issuer: { zh: 'TCO Development（瑞典）', en: 'TCO Development (Sweden)' },
  scopeKind: 'product',
  proves: {
    zh: '这个型号经独立机构按环境、人体工学和供应链责任要求验证。',
    en: 'Independent bodies verified this model for environment, ergonomics and conditions of making.',
  },
  doesNotProve: {
    zh: '按型号和代次（如第 10 代）认证，旧代次会过期；不是性能评价。',
    en: 'It is for one model and one generation, and old ones run out. It does not rate performance.',
  },
  lookup: {
    url: 'https://tcocertified.com/product-finder/',
    name: { zh: 'TCO Certified 产品查询', en: 'TCO Certified product finder' },
    takesNumber: false,
  },
  sources: [
    { fact: 'generations', from: 'two public product databases', grade: 'several' },
    { fact: 'address of the product finder', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: 'TCO 也指总拥有成本。', en: 'TCO is also total cost of ownership.' },
})
