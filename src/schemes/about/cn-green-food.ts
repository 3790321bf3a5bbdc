/** What a green food number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-green-food',
  region: 'CN',
  name: { zh: '绿色食品（LB 产品编号）', en: 'China green food (product number LB)' },
  issuer: { zh: '中国绿色食品发展中心', en: 'China Green Food Development Center' },
  scopeKind: 'product',
  form: {
    zh: 'LB-类别 2-年 2 月 2 省 2 序号 4 或 5 + A 或 AA',
    en: 'LB-class 2-year 2, month 2, province 2, serial 4 or 5 + A or AA',
    grade: 'several',
  },
  proves: {
    zh: '这一产品获准使用绿色食品标志，产地环境和投入品按绿色食品标准管理。A 级限量使用化学投入品，AA 级更严。',
    en: 'This product may carry the green food mark: place and inputs follow its standards. Grade A allows some chemicals, AA fewer.',
  },
  doesNotProve: {
    zh: '不是有机产品，也不等于零农药；只覆盖证书所列的产品，不覆盖同一企业的其他产品。',
    en: 'It is not organic and no promise of zero pesticides. It covers the listed product, not the others of the firm.',
  },
  validity: { zh: '三年，可续展。', en: 'Three years, renewable.' },
  sources: [
    { fact: 'LB, class, year, month, province, serial, grade', from: 'three published explanations', grade: 'several' },
    { fact: 'serial of five and letter A', from: 'a public list of holders', grade: 'derived' },
    { fact: 'older: the last digit is the grade', from: 'a trade paper of 2012', grade: 'single' },
    { fact: 'three years', from: 'a published explanation', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '“绿色食品”也常是泛泛的夸奖；包装上一般印企业信息码 GF…，不印 LB。',
    en: 'The words are also common praise. Packs usually print the firm’s code GF… instead of LB.',
  },
})
