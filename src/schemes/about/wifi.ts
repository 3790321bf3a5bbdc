/** What Wi-Fi CERTIFIED is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'wifi',
  region: 'world',
  name: { zh: 'Wi-Fi CERTIFIED（Wi-Fi 联盟认证）', en: 'Wi-Fi CERTIFIED' },
  issuer: { zh: 'Wi-Fi 联盟（Wi-Fi Alliance）', en: 'Wi-Fi Alliance' },
  scopeKind: 'product',
  form: { zh: 'WFA + 5–6 位数字', en: 'WFA + 5 or 6 digits', grade: 'several' },
  proves: {
    zh: '这个型号通过了互通性和安全协议测试。',
    en: 'This model passed tests of interoperability and security protocols.',
  },
  doesNotProve: {
    zh: '不保证速度和覆盖；只写“Wi-Fi 6”而没有 CERTIFIED，是功能说明，不是认证。',
    en: 'It promises neither speed nor range. "Wi-Fi 6" without CERTIFIED names a feature, no certification.',
  },
  lookup: {
    url: 'https://www.wi-fi.org/product-finder-results?keywords={number}',
    name: { zh: 'Wi-Fi 联盟产品查询', en: 'Wi-Fi Alliance product finder' },
    takesNumber: true,
  },
  sources: [
    { fact: 'WFA and digits', from: 'three public collections of certificates', grade: 'several' },
    { fact: 'address of the product finder', from: 'two public links to it', grade: 'several' },
  ],
  samples: [],
})
