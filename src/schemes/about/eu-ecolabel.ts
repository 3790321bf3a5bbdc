/** What an EU Ecolabel licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-ecolabel',
  region: 'EU',
  name: { zh: '欧盟生态标签', en: 'EU Ecolabel' },
  issuer: { zh: '各成员国的主管机构', en: 'The competent bodies of the member states' },
  scopeKind: 'product',
  form: {
    zh: '国家 2 个字母 / 产品组 3 位 / 序号 2 至 5 位',
    en: 'country of 2 letters / product group of 3 digits / number of 2 to 5 digits',
    grade: 'several',
  },
  proves: {
    zh: '独立机构认定这种产品在其产品组中对环境影响较小。',
    en: 'A body found the product easier on the environment than most of its group.',
  },
  doesNotProve: {
    zh: '不是食品、有机或用电安全的标志；一份许可只覆盖所列商品，到期失效。',
    en: 'Nothing about food, organic farming or electrical safety; a licence covers the goods it lists and ends.',
  },
  sources: [
    { fact: 'country, product group and number', from: 'Regulation (EC) No 66/2010, Annex II', grade: 'several' },
    { fact: 'numbers of two to five digits', from: 'two public lists of licences', grade: 'several' },
    {
      fact: 'not for food, medicines and medical devices',
      from: 'European Commission, frequently asked questions',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '蓝天使、北欧天鹅是另外的标志，编号写法不同。',
    en: 'Blue Angel and Nordic Swan are other labels with numbers of their own.',
  },
})
