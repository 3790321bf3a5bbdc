/** What a ClimatePartner ID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'climate-partner',
  region: 'world',
  name: { zh: 'ClimatePartner 标签编号', en: 'ClimatePartner ID' },
  issuer: { zh: 'ClimatePartner 公司', en: 'ClimatePartner GmbH' },
  scopeKind: 'product',
  form: { zh: '4–5 位-4 位-4 位数字', en: '4–5, 4 and 4 digits', grade: 'memory' },
  proves: {
    zh: '凭编号可以看到抵消了多少二氧化碳、支持了哪个项目；2023 年起的“certified”标签还要求核算和减排目标。',
    en: 'The ID shows how much CO2 was compensated and by which project; the label "certified" of 2023 also asks for a footprint and targets.',
  },
  doesNotProve: {
    zh: '“气候中和”指购买抵消，不等于生产过程没有排放；可能只针对包装或运输。',
    en: '"Climate neutral" means bought compensation, not production without emissions, and may be about the packaging alone.',
  },
  sources: [
    {
      fact: 'a unique ID and tracking address for each offset; what is neutral is named by category',
      from: 'ClimatePartner, page on the label',
      grade: 'several',
    },
    { fact: 'labels of 2023', from: 'ClimatePartner, news', grade: 'several' },
    { fact: 'digits of the ID', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“climate partner”也是一般说法（气候合作伙伴）。',
    en: '"Climate partner" is also said of any partnership.',
  },
})
