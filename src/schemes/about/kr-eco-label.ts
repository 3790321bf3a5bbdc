/** What the Korea Eco-Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kr-eco-label',
  region: 'KR',
  name: { zh: '韩国环境标志（환경표지）', en: 'Korea Eco-Label' },
  issuer: { zh: '韩国环境产业技术院（KEITI）', en: 'Korea Environmental Industry and Technology Institute (KEITI)' },
  scopeKind: 'product',
  proves: {
    zh: '与同类商品相比，这种商品在整个生命周期里对环境的负担较小，理由印在标志旁。',
    en: 'Over its life the product burdens the environment less than others of its kind, for the reason printed beside the mark.',
  },
  doesNotProve: {
    zh: '不是“对环境无害”，也不是安全认证。“환경성적표지”只公布数据，不是这个标志。',
    en: 'It does not mean harmless and is no safety mark. "환경성적표지" only states figures and is another mark.',
  },
  validity: { zh: '三年。', en: 'Three years.' },
  sources: [
    { fact: 'what is judged', from: 'two explanations of 환경기술 및 환경산업 지원법, Art. 17', grade: 'several' },
    { fact: 'three years', from: 'a legal explanation', grade: 'single' },
    { fact: 'joint design with the other mark', from: 'a report of 2016', grade: 'single' },
  ],
  samples: [],
})
