/** What the registration of a medical device is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-md-reg',
  region: 'CN',
  name: {
    zh: '医疗器械注册证（械注准 / 械注进 / 械注许）',
    en: 'China medical device registration (classes II and III)',
  },
  issuer: {
    zh: '国家药品监督管理局；境内第二类由省级药监部门',
    en: 'National Medical Products Administration; domestic class II: the provincial regulator',
  },
  scopeKind: 'product',
  form: {
    zh: '国或省 + 械注准（进、许）+ 首次注册年份 4 + 类别 1 + 分类编码 2 + 流水号 4',
    en: '国 or province + 械注准 (进, 许) + year of first registration 4 + class 1 + catalogue code 2 + serial 4',
    grade: 'several',
  },
  proves: {
    zh: '这一器械的型号、规格和适用范围经审查获准上市。编号里的数字写明管理类别（2 或 3）。',
    en: 'The models and the use named on the certificate were examined and approved. The number tells the class (2 or 3).',
  },
  doesNotProve: {
    zh: '不覆盖注册证未列的型号和用途，不证明治疗效果；首次注册年份早不等于过期，续证编号不变。',
    en: 'Nothing about models and uses it does not list, and no proof of a cure. An early year is no expiry: renewal keeps the number.',
  },
  validity: { zh: '五年，可延续。', en: 'Five years, renewable.' },
  lookup: {
    url: 'https://www.nmpa.gov.cn',
    name: { zh: '国家药品监督管理局（数据查询）', en: 'National Medical Products Administration, data search' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'parts of the number; which place goes with which class',
      from: '医疗器械注册与备案管理办法 (2021), Art. 115; a copy of the rule of 2014',
      grade: 'several',
    },
    { fact: 'form until 2014', from: 'a published explanation and ten public product pages', grade: 'several' },
    { fact: 'validity of five years', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'place of the official look-up',
      from: 'published explanations; notices of the regulator',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '“械备”是第一类器械备案，“械生产许”是生产者的许可，“械广审”是广告审查。',
    en: '械备 is a class I filing, 械生产许 a maker’s licence and 械广审 the review of an advertisement.',
  },
})
