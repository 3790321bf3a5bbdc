/** What a result of Stiftung Warentest is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'stiftung-warentest',
  region: 'DE',
  name: { zh: '德国商品检验基金会（Stiftung Warentest）评测', en: 'Stiftung Warentest (test result)' },
  issuer: { zh: '德国商品检验基金会', en: 'Stiftung Warentest' },
  scopeKind: 'product',
  proves: {
    zh: '杂志匿名购买样品做过比较评测，商家付费使用结果标志。',
    en: 'The magazine bought specimens and compared them; the seller pays to show the result.',
  },
  doesNotProve: {
    zh: '是评测结果，不是认证：只对写明的型号和期号有效，产品改动后不再成立。标志上应写出期号和评分。',
    en: 'It is a test result, no certification: only the model and issue it names, and not after changes. The logo must give issue and mark.',
  },
  sources: [
    { fact: 'results of comparative tests, logo for a fee and a time', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
