/** What the filing of a class I medical device is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-md-filing',
  region: 'CN',
  name: { zh: '第一类医疗器械备案（械备）', en: 'China class I medical device filing' },
  issuer: {
    zh: '备案人自己提交，设区的市药监部门存档（进口由国家药监局）',
    en: 'Filed by the responsible firm with the city’s drug regulator (imports: the national one)',
  },
  scopeKind: 'product',
  form: {
    zh: '国，或省 + 市简称，+ 械备 + 年份 4 + 流水号 4',
    en: '国, or province and city, + 械备 + year 4 + serial 4',
    grade: 'several',
  },
  proves: {
    zh: '这一风险最低的器械（如医用冷敷贴、绷带）已报备，可按备案名称查到。',
    en: 'This device of the lowest risk class, such as a bandage or cooling pad, is on file under its filed name.',
  },
  doesNotProve: {
    zh: '备案不是审批，没有人因此认可效果。械备产品不得宣称治疗疾病，“医用面膜”类多属此例。',
    en: 'A filing is no approval and nobody vouched for effect. Such goods may not be advertised as treating disease.',
  },
  lookup: {
    url: 'https://www.nmpa.gov.cn',
    name: { zh: '国家药品监督管理局（数据查询）', en: 'National Medical Products Administration, data search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'parts of the number', from: '医疗器械注册与备案管理办法 (2021), Art. 116', grade: 'several' },
    { fact: '号 at the end of numbers from 2015 to 2019', from: 'three public product pages', grade: 'several' },
    { fact: 'a filing is no approval', from: 'the same rules', grade: 'single' },
    {
      fact: 'place of the official look-up',
      from: 'published explanations; notices of the regulator',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '“械注准”是第二、三类注册证，“械生产备”“械经营备”是企业的备案。',
    en: '械注准 is a registration of class II or III; 械生产备 and 械经营备 are filings of firms.',
  },
})
