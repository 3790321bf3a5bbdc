/** What a CARB executive order is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-carb-eo',
  region: 'US',
  name: { zh: 'CARB EO（加州改装件豁免令）', en: 'CARB executive order (aftermarket parts)' },
  issuer: { zh: '加利福尼亚州空气资源委员会（CARB）', en: 'California Air Resources Board (CARB)' },
  scopeKind: 'product',
  form: { zh: 'D- + 系列号 -（序号）', en: 'D- + series - number', grade: 'several' },
  proves: {
    zh: '这种汽车改装件经审查不会增加排放，可在加州用于令中列出的车型。',
    en: 'This aftermarket car part was found not to raise emissions and may be used in California on the vehicles the order lists.',
  },
  doesNotProve: {
    zh: '不是质量认证，也不适用于令中没有的车型；一份令可以列多种部件。',
    en: 'It is no mark of quality and covers only the parts and vehicles it lists.',
  },
  sources: [
    { fact: 'D-, series and number', from: 'orders on five public product pages', grade: 'several' },
    {
      fact: 'purpose of the exemption',
      from: 'California Vehicle Code § 27156; two published explanations',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '“Executive Order” 也指美国总统行政令；家具板材的 CARB 是另一项甲醛要求。',
    en: '"Executive order" is a president’s, too; CARB on furniture is another rule, on formaldehyde.',
  },
})
