/** What the Fairtrade Mark and a FLO ID are, prove and do not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fairtrade',
  region: 'world',
  name: { zh: 'Fairtrade 国际公平贸易（FLO ID）', en: 'Fairtrade (FLO ID)' },
  issuer: { zh: '国际公平贸易组织；由 FLOCERT 审核', en: 'Fairtrade International; FLOCERT audits' },
  scopeKind: 'operator',
  form: { zh: 'FLO ID + 4–6 位数字', en: 'FLO ID + 4–6 digits', grade: 'memory' },
  proves: {
    zh: '该商品的原料按 Fairtrade 标准采购：最低价格、溢价和劳动条件受审。',
    en: 'The ingredient was bought to Fairtrade standards: minimum price, premium and audited labour conditions.',
  },
  doesNotProve: {
    zh: 'FLO ID 属于生产者或贸易商，不属于商品。黑色标志可覆盖混合产品，带箭头的标志表示部分原料或质量平衡；不是有机认证。',
    en: 'A FLO ID is a producer’s or trader’s, not a product’s. The mark with an arrow means a part of the ingredients or mass balance. It is not organic.',
  },
  sources: [
    {
      fact: 'the mark certifies goods, not companies; FLO-CERT audits',
      from: 'consumer pages on the mark',
      grade: 'several',
    },
    { fact: 'FLO ID on a pack', from: 'one shop page', grade: 'single' },
    { fact: 'four to six digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“fair trade”（公平贸易）是一般说法；Fair Trade USA、Fair for Life 是另外的标志。',
    en: '"Fair trade" in two words is a general term; Fair Trade USA and Fair for Life are other marks.',
  },
})
