/** What the voluntary CQC mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cqc',
  region: 'CN',
  name: { zh: 'CQC 标志认证（自愿性产品认证）', en: 'CQC mark (voluntary product certification)' },
  issuer: { zh: '中国质量认证中心', en: 'China Quality Certification Centre (CQC)' },
  scopeKind: 'product',
  form: { zh: 'CQC + 11–15 位数字', en: 'CQC + 11–15 digits', grade: 'memory' },
  proves: {
    zh: '证书所列型号的产品符合自愿认证所依据的标准，例如安全、性能或环保。',
    en: 'The listed models meet the standard that the voluntary certification was done to, such as safety or performance.',
  },
  doesNotProve: {
    zh: '不是强制性的 CCC 认证，不能代替它；认证依据不同，说明的事也不同。',
    en: 'It is not the compulsory CCC and cannot stand in for it; what it says depends on the standard it names.',
  },
  lookup: {
    url: 'https://www.cqc.com.cn/www/chinese/zscx/',
    name: { zh: '中国质量认证中心：证书查询', en: 'CQC: certificate search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'CQC and eleven digits, the first two the year', from: 'common knowledge', grade: 'memory' },
    { fact: 'CQC and fifteen digits', from: 'one public test case', grade: 'single' },
    { fact: 'address of the centre’s own look-up', from: 'a public client of it', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: 'CQC 也颁发 16 位编号的 CCC 证书；CQC11-… 是认证规则编号。',
    en: 'CQC also issues CCC certificates of sixteen digits; CQC11-… is the number of a rule.',
  },
})
