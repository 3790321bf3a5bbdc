/** What the old QS licence was, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-qs',
  region: 'CN',
  name: { zh: 'QS 生产许可（已停用）', en: 'QS production licence (ended)' },
  issuer: { zh: '原质量技术监督部门', en: 'Former quality supervision offices of China' },
  scopeKind: 'operator',
  form: {
    zh: 'QS + 12 位数字：受理机关 4、产品类别 4、序号 4',
    en: 'QS + 12 digits: office 4, product class 4, serial 4',
    grade: 'several',
  },
  proves: { zh: '生产者当年获准生产这一类食品。', en: 'The producer was once licensed to make this class of food.' },
  doesNotProve: {
    zh: '这套编号已经停用，不说明现在仍有许可。现在的食品应标 SC 加 14 位数字。',
    en: 'The scheme has ended, so it says nothing of a licence today. Food now carries SC and 14 digits.',
  },
  validity: {
    zh: '2018 年 10 月 1 日起生产的食品不得再使用 QS。',
    en: 'Food made since 1 October 2018 may not carry QS.',
  },
  sources: [
    { fact: 'QS and twelve digits in three fours', from: 'five published explanations', grade: 'several' },
    { fact: 'not on packs since 2018-10-01', from: 'a published explanation of the SC change', grade: 'single' },
    { fact: 'food-contact goods: QS, office 2, product 5, firm 5', from: 'a published explanation', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: 'QS 也是一种大学排名；食品相关产品（如餐具）曾用同样长度的 QS 编号。',
    en: 'QS is also a ranking of universities; food-contact goods once had QS numbers of the same length.',
  },
})
