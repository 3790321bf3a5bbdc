/** What the CSA mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'csa',
  region: 'CA',
  name: { zh: 'CSA 认证（加拿大 / 美国安全标志）', en: 'CSA mark (Canadian and US safety)' },
  issuer: { zh: 'CSA 集团', en: 'CSA Group' },
  scopeKind: 'product',
  form: {
    zh: '主合同 6 位数字；旧档案 LR + 4–6 位；证书 8 位',
    en: 'master contract of 6 digits; older file LR + 4 to 6; certificate of 8',
    grade: 'memory',
  },
  proves: {
    zh: 'CSA 集团按加拿大（带 C、US 时也按美国）标准认证过这类产品，并检查工厂。',
    en: 'CSA Group certified such a product to Canadian standards, with C and US to those of both countries, and inspects the factory.',
  },
  doesNotProve: {
    zh: '主合同号属于企业，一个号下有许多产品；要在 CSA 的产品名录里核对型号。',
    en: 'A master contract is the firm’s and covers many products: the model has to be looked up.',
  },
  sources: [
    { fact: 'forms of the numbers', from: 'common knowledge', grade: 'memory' },
    { fact: 'the mark and what C and US mean', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'CSA 也指云安全联盟、连接标准联盟（Matter）等；“CSA C22.2” 是标准号。',
    en: 'CSA is also the Cloud Security Alliance, the Connectivity Standards Alliance and others; "CSA C22.2" is a standard.',
  },
})
