/** What a Philippine FDA number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ph-fda',
  region: 'PH',
  name: { zh: '菲律宾 FDA 产品注册号', en: 'Philippine FDA product number (CPR, notification)' },
  issuer: { zh: '菲律宾食品药品管理局', en: 'Food and Drug Administration of the Philippines' },
  scopeKind: 'product',
  form: {
    zh: '食品 FR- 和化妆品 NN- + 13 或 14 位数字',
    en: 'food FR- and cosmetics NN- + 13 or 14 digits',
    grade: 'derived',
  },
  proves: {
    zh: '这款产品在菲律宾 FDA 登记（食品、药品）或备案（化妆品）。',
    en: 'This product is registered (food, medicine) or notified (cosmetics) with the Philippine FDA.',
  },
  doesNotProve: {
    zh: '与美国 FDA 无关；只有数字、没有字母的号码可能是别的登记，例如美国工厂登记号。',
    en: 'It has nothing to do with the US FDA; digits without letters may be another register’s, such as a US facility’s.',
  },
  lookup: {
    url: 'https://verification.fda.gov.ph/',
    name: { zh: '菲律宾 FDA 官方查询', en: 'Official FDA verification portal' },
    takesNumber: false,
  },
  sources: [
    { fact: 'FR- and 13 or 14 digits', from: 'three public product pages', grade: 'derived' },
    { fact: 'NN- for cosmetics', from: 'one public program', grade: 'single' },
    {
      fact: 'address of the official portal',
      from: 'a published health data guide of a Philippine university',
      grade: 'single',
    },
  ],
  samples: [],
  homonyms: {
    zh: '“FDA”在美国、泰国、菲律宾、加纳等国是不同的机构。',
    en: 'FDA is the name of different authorities in the United States, Thailand, the Philippines, Ghana and elsewhere.',
  },
})
