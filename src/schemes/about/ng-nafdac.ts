/** What a NAFDAC number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ng-nafdac',
  region: 'NG',
  name: { zh: 'NAFDAC 注册号（尼日利亚）', en: 'NAFDAC registration number (Nigeria)' },
  issuer: {
    zh: '尼日利亚国家食品药品监督管理局（NAFDAC）',
    en: 'National Agency for Food and Drug Administration and Control',
  },
  scopeKind: 'product',
  form: {
    zh: '前缀（如 A4 或 04）- 4 或 6 位数字，有的末尾带 L',
    en: 'prefix (such as A4 or 04), hyphen, 4 or 6 digits, L on some',
    grade: 'several',
  },
  proves: {
    zh: '这一款食品、药品或化妆品已在尼日利亚注册，号码对应具体产品和生产者。',
    en: 'This food, medicine or cosmetic is registered in Nigeria; the number is that of one product and maker.',
  },
  doesNotProve: {
    zh: '印着号码的不一定就是那件产品：请核对名称和生产者。药品还可用包装上的刮刮码短信核对。',
    en: 'A pack that bears the number need not be that product: compare name and maker. Some medicines also have a scratch code to check by message.',
  },
  lookup: {
    url: 'https://www.nafdac.gov.ng/our-services/registered-products/',
    name: { zh: 'NAFDAC 注册产品查询', en: 'NAFDAC registered products' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'prefix, hyphen and four or six digits',
      from: 'two Nigerian explanations and five product pages',
      grade: 'several',
    },
    { fact: 'address of the official list', from: 'a Nigerian guide', grade: 'single' },
    { fact: 'scratch codes', from: 'the same guide', grade: 'single' },
  ],
  samples: ['A4-1234', 'A7-1234', 'B1-5678'],
})
