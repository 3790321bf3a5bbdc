/** What a UL file number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ul',
  region: 'US',
  name: { zh: 'UL 认证档案号', en: 'UL file number' },
  issuer: { zh: 'UL Solutions（美国）', en: 'UL Solutions (USA)' },
  scopeKind: 'product',
  form: { zh: 'E + 4–6 位数字', en: 'E + 4 to 6 digits', grade: 'several' },
  proves: {
    zh: '企业在某一产品类别下有 UL 档案，UL 按安全标准测试过样品并定期检查工厂。',
    en: 'The firm has a UL file in one category: samples were tested for safety and the factory is inspected.',
  },
  doesNotProve: {
    zh: '档案属于企业和类别，不属于这一件：电芯、线材、电路板的“元件认可”号常被当成整机的。“UL tested” 不是认证。',
    en: 'A file is the firm’s, in one category: those of cells, wires and boards are often shown as if the whole product had them. "UL tested" is no certification.',
  },
  lookup: {
    url: 'https://productiq.ulprospector.com/',
    name: { zh: 'UL Product iQ（免费注册）', en: 'UL Product iQ (free account)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'E and digits, mostly six', from: 'two published guides; data sheets', grade: 'several' },
    { fact: 'a file belongs to a firm and a category', from: 'two published guides', grade: 'several' },
    { fact: 'address of the directory', from: 'a survey of registers', grade: 'single' },
    { fact: 'other letters such as MH, SA', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'E26、E27 是灯头型号；UL 94、UL 2849 是标准号。',
    en: 'E26 and E27 are lamp caps; UL 94 and UL 2849 are standards.',
  },
})
