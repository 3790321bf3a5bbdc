/** What the approval number of a medicine is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-drug',
  region: 'CN',
  name: { zh: '药品批准文号（国药准字）', en: 'China medicine approval number (国药准字)' },
  issuer: { zh: '国家药品监督管理局', en: 'National Medical Products Administration of China' },
  scopeKind: 'product',
  form: {
    zh: '国药准字 + 字母（H 化学药、Z 中药、S 生物制品等）+ 8 位数字',
    en: '国药准字 + letter (H chemical, Z Chinese, S biological …) + 8 digits',
    grade: 'several',
  },
  proves: {
    zh: '这一药品、剂型和规格经批准上市，由批件所列的企业生产。',
    en: 'This medicine, form and strength is approved for sale, made by the firm on the approval.',
  },
  doesNotProve: {
    zh: '不说明卖家有资格卖药，也不说明适合你：用药前请看说明书或问药师。',
    en: 'It does not say that the seller may sell medicines, nor that it suits you: read the leaflet or ask a pharmacist.',
  },
  lookup: {
    url: 'https://www.nmpa.gov.cn',
    name: { zh: '国家药品监督管理局（数据查询）', en: 'National Medical Products Administration, data search' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'letter and eight digits; meaning of H, Z, S, B, T, F, J',
      from: 'a published explanation and a public constant table',
      grade: 'several',
    },
    { fact: 'C and J behind H, Z, S', from: 'public validators and product pages', grade: 'several' },
    {
      fact: 'place of the official look-up',
      from: 'published explanations; notices of the regulator',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '保健食品是“国食健注”，消毒产品是“卫消证字”，医疗器械是“械注准”，都不是药品。',
    en: '国食健注 is a health food, 卫消证字 a disinfectant maker, 械注准 a medical device; none is a medicine.',
  },
})
