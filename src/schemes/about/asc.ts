/** What an ASC chain-of-custody code is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'asc',
  region: 'world',
  name: { zh: 'ASC 产销监管链编号（负责任水产养殖）', en: 'ASC chain-of-custody code (responsible aquaculture)' },
  issuer: {
    zh: 'ASC（水产养殖管理委员会）；由独立认证机构审核',
    en: 'Aquaculture Stewardship Council; independent certifiers audit',
  },
  scopeKind: 'operator',
  form: { zh: 'ASC-C- + 5 位数字', en: 'ASC-C- + 5 digits', grade: 'several' },
  proves: {
    zh: '这家包装或销售企业通过产销监管链审核，可出售来自 ASC 认证养殖场的海产。',
    en: 'This packer or seller is audited for chain of custody and may sell fish from ASC-certified farms.',
  },
  doesNotProve: {
    zh: '编号属于企业，不属于某一件商品；不等于有机，也不表示野生。',
    en: 'The code is the firm’s, never one product’s. It is not organic, and not wild fish.',
  },
  sources: [
    { fact: 'ASC-C- and five digits', from: 'a data set of food products and a trader’s list', grade: 'several' },
    { fact: 'farms and chain of custody', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'ASC 也是美国手术中心、排序（ascending）等的缩写。',
    en: 'ASC also means ascending, ambulatory surgery centre and more.',
  },
})
