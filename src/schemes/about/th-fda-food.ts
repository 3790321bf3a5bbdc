/** What a Thai food serial number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'th-fda-food',
  region: 'TH',
  name: { zh: '泰国食品号（เลขสารบบอาหาร，อย.）', en: 'Thai food serial number (เลขสารบบอาหาร, อย.)' },
  issuer: {
    zh: '泰国食品药品管理局（อย.）和各府卫生局',
    en: 'Thai Food and Drug Administration and provincial health offices',
  },
  scopeKind: 'product',
  form: {
    zh: '13 位数字：省 2、场所 1、许可 5、发号单位 1、产品 4',
    en: '13 digits: province 2, status 1, place and year 5, unit 1, product 4',
    grade: 'several',
  },
  proves: {
    zh: '这款食品及其生产或进口场所已按泰国法律登记或获准。',
    en: 'This food and the place where it is made or imported are registered or licensed under Thai law.',
  },
  doesNotProve: {
    zh: '不保证品质，更不证明广告里的功效；化妆品用另一种号码。',
    en: 'Nothing about quality, let alone advertised effects; cosmetics have another number.',
  },
  sources: [
    {
      fact: 'thirteen digits and their meaning',
      from: 'three Thai explanations for shoppers and makers',
      grade: 'several',
    },
    { fact: 'codes of the provinces', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '泰国身份证号也是 13 位，但分段不同（1-4-5-2-1）。',
    en: 'A Thai person’s number has thirteen digits, too, in other groups (1-4-5-2-1).',
  },
})
