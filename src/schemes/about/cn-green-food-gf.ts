/** What the firm’s code on green food packs is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-green-food-gf',
  region: 'CN',
  name: { zh: '绿色食品企业信息码（GF）', en: 'China green food code of the firm (GF)' },
  issuer: { zh: '中国绿色食品发展中心', en: 'China Green Food Development Center' },
  scopeKind: 'operator',
  form: {
    zh: 'GF + 县级地区代码 6、年份 2、当年序号 4',
    en: 'GF + county 6, year 2, serial of the year 4',
    grade: 'several',
  },
  proves: {
    zh: '这家企业至少有一种产品获准使用绿色食品标志。',
    en: 'At least one product of this firm may carry the green food mark.',
  },
  doesNotProve: {
    zh: '不说明这一件商品就是获证的那一种：同一企业的其他产品也可能印着同样的码。',
    en: 'It does not say that this product is the one: other goods of the firm may print the same code.',
  },
  sources: [
    { fact: 'GF and its parts', from: 'three published explanations and a public list', grade: 'several' },
    { fact: 'on every pack since 2012-07-31', from: 'a published explanation', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: 'GF 开头的型号、货号与此无关。',
    en: 'Models and article numbers that begin with GF are something else.',
  },
})
