/** What USDA Organic is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-usda-organic',
  region: 'US',
  name: { zh: '美国有机认证（USDA Organic）', en: 'USDA Organic' },
  issuer: { zh: '美国农业部（USDA）认可的认证机构', en: 'Certifiers accredited by the US Department of Agriculture' },
  scopeKind: 'operator',
  form: { zh: '经营者编号（NOP ID）10 位数字', en: 'operation ID (NOP ID) of 10 digits', grade: 'several' },
  proves: {
    zh: '这家农场、加工厂或贸易商通过有机认证；印有标志的产品至少 95% 为有机原料。',
    en: 'This farm, maker or trader is certified organic; a product with the seal has at least 95% organic ingredients.',
  },
  doesNotProve: {
    zh: '证书属于企业，不属于每一件商品：同一家也可卖普通货。化妆品、纺织品上的“organic”往往不在它的范围内。',
    en: 'The certificate is the firm’s: it may sell ordinary goods, too. "Organic" on cosmetics or textiles is often outside its scope.',
  },
  lookup: {
    url: 'https://organic.ams.usda.gov/integrity/',
    name: { zh: 'USDA 有机诚信数据库', en: 'USDA Organic Integrity Database' },
    takesNumber: false,
  },
  sources: [
    { fact: 'operation ID of ten digits', from: 'three public links to the register', grade: 'several' },
    { fact: 'certificates are those of operations', from: 'two public readers of the register', grade: 'several' },
    { fact: '95% for the seal', from: '7 CFR 205.301', grade: 'memory' },
    { fact: 'address of the register', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
