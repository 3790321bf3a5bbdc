/** What a Canadian DIN is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ca-din',
  region: 'CA',
  name: { zh: '加拿大药品识别号（DIN）', en: 'Drug identification number (DIN), Canada' },
  issuer: { zh: '加拿大卫生部（Health Canada）', en: 'Health Canada' },
  scopeKind: 'product',
  form: { zh: '8 位数字，以 0 开头', en: '8 digits, the first 0', grade: 'several' },
  proves: {
    zh: '这种药品或消毒剂经加拿大卫生部评估，可在加拿大销售。',
    en: 'This drug or disinfectant was assessed by Health Canada and may be sold in Canada.',
  },
  doesNotProve: {
    zh: '一个号对应一种成分、剂型和规格；不说明你手里的这一盒是不是真品。',
    en: 'One number is one drug, form and strength. It does not say that this very box is genuine.',
  },
  lookup: {
    url: 'https://health-products.canada.ca/dpd-bdpp/',
    name: { zh: '加拿大药品数据库', en: 'Drug Product Database' },
    takesNumber: false,
  },
  sources: [
    { fact: 'eight digits', from: 'three public clients of the register', grade: 'several' },
    { fact: 'all begin with a nought', from: 'read off real numbers', grade: 'derived' },
    { fact: 'address of the database', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: 'DIN 也是德国标准的代号。', en: 'DIN is also Germany’s institute of standards.' },
})
