/** What a protected geographical product is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-gi',
  region: 'CN',
  name: { zh: '地理标志产品（专用标志）', en: 'China geographical indication product (special mark)' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration' },
  scopeKind: 'product',
  proves: {
    zh: '产品名称受保护；使用红色专用标志的生产者经核准，标志上印有它的统一社会信用代码。',
    en: 'The product name is protected, and a producer with the red mark was admitted; the mark shows its unified social credit code.',
  },
  doesNotProve: {
    zh: '页面上写“国家地理标志产品”不等于卖家获准使用：请看包装上的标志和代码是不是生产者的。',
    en: 'The words on a page do not show that the seller may use them: look for the mark and for the producer’s code on the pack.',
  },
  sources: [
    {
      fact: 'the mark, who may use it, the code on it',
      from: '地理标志专用标志使用管理办法, as published',
      grade: 'single',
    },
    {
      fact: 'one mark for all since 2019, old ones until the end of 2020',
      from: 'a published copy of the notice',
      grade: 'single',
    },
    { fact: 'three systems side by side', from: 'two published surveys', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“农产品地理标志”（AGI）由农业部门登记，是另一套制度。',
    en: 'AGI of the ministry of agriculture is another scheme.',
  },
})
