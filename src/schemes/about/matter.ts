/** What Matter certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'matter',
  region: 'world',
  name: { zh: 'Matter 认证（智能家居互通）', en: 'Matter certification (smart home)' },
  issuer: { zh: '连接标准联盟（CSA）', en: 'Connectivity Standards Alliance' },
  scopeKind: 'product',
  form: {
    zh: 'CSA + 年份 2 + 3 位 + MAT + 5 位 - 2 位',
    en: 'CSA + year 2 + 3 characters + MAT + 5 digits - 2 digits',
    grade: 'derived',
  },
  proves: {
    zh: '这个产品的某个软件版本通过了 Matter 互通认证。',
    en: 'One software version of this product was certified to work with Matter.',
  },
  doesNotProve: {
    zh: '不说明隐私、质量或具体功能；“支持 Matter（即将升级）” 不是认证。',
    en: 'It says nothing about privacy, quality or single functions, and "Matter ready" is no certification.',
  },
  lookup: {
    url: 'https://csa-iot.org/csa-iot_products/',
    name: { zh: 'CSA 认证产品库', en: 'Certified products of the Alliance' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'form of the number',
      from: 'a public test file of the distributed ledger; common knowledge',
      grade: 'derived',
    },
    { fact: 'address of the list', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: 'matter 是普通英文词。', en: '"Matter" is a common word.' },
})
