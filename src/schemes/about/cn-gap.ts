/** What a Chinese GAP certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-gap',
  region: 'CN',
  name: { zh: '良好农业规范认证（ChinaGAP）', en: 'China good agricultural practice (ChinaGAP)' },
  issuer: { zh: '国家认监委批准的认证机构', en: 'Certification bodies approved by CNCA' },
  scopeKind: 'operator',
  form: { zh: '机构 3 或 4 位 + GAP + 年份 2 + 序号 5', en: 'body 3 or 4 + GAP + year 2 + serial 5', grade: 'memory' },
  proves: {
    zh: '这家农场或合作社对证书所列的作物、畜禽按良好农业规范生产，并接受检查。分一级、二级，一级更严。',
    en: 'This farm grows the listed crops or animals by good agricultural practice and is inspected. There are two grades; grade one is stricter.',
  },
  doesNotProve: {
    zh: '允许合理使用农药和化肥，不是有机或绿色食品，也不是对这一件商品的检验。',
    en: 'Sensible use of pesticides is allowed: it is neither organic nor green food, and no test of this article.',
  },
  lookup: {
    url: 'https://food.cnca.cn',
    name: { zh: '中国食品农产品认证信息系统', en: 'China food and farm certification system' },
    takesNumber: false,
  },
  sources: [
    { fact: 'two grades and their demands', from: 'three published explanations', grade: 'several' },
    { fact: 'chemicals are allowed within reason', from: 'two published explanations', grade: 'several' },
    { fact: 'form of the number', from: 'common knowledge', grade: 'memory' },
    { fact: 'place of the official look-up', from: 'two published explanations', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'GLOBALG.A.P. 是另一套国际认证；中药材 GAP 由药监部门管理；Gap 也是服装品牌。',
    en: 'GLOBALG.A.P. is another scheme, GAP for herbs belongs to the drug regulator, and Gap is also a clothing brand.',
  },
})
