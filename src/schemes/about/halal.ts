/** What a halal certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'halal',
  region: 'world',
  name: { zh: '清真认证（一般）', en: 'Halal certification (general)' },
  issuer: {
    zh: '各国的宗教机构和认证公司，标准并不统一',
    en: 'Religious bodies and certifiers of many countries, to no common standard',
  },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品由某个清真机构审核过。',
    en: 'The seller claims that some halal body audited the product.',
  },
  doesNotProve: {
    zh: '没有写明机构就无法核对；各机构的要求不同，也没有统一的登记。',
    en: 'Without the body’s name it cannot be checked; bodies differ in their rules and share no register.',
  },
  sources: [{ fact: 'many bodies, no common register', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: {
    zh: '印尼和马来西亚的官方清真认证另列。',
    en: 'The official certificates of Indonesia and Malaysia have entries of their own.',
  },
})
