/** What the Malaysian halal certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'my-halal',
  region: 'MY',
  name: { zh: '马来西亚清真认证（JAKIM）', en: 'Halal Malaysia (JAKIM)' },
  issuer: {
    zh: '马来西亚伊斯兰发展局（JAKIM）及各州',
    en: 'Department of Islamic Development Malaysia (JAKIM) and the states',
  },
  scopeKind: 'product',
  proves: {
    zh: '证书所列的产品和工厂已通过马来西亚清真审核。',
    en: 'The products and the factory on the certificate passed the Malaysian halal audit.',
  },
  doesNotProve: {
    zh: '不是食品安全认证；同一品牌的其他产品不一定在证书上。“JAKIM 承认的机构”签发的证书不是 JAKIM 自己的。',
    en: 'It is no test of food safety, and other products of the brand need not be on it. A certificate of a body that JAKIM recognises is not JAKIM’s own.',
  },
  sources: [{ fact: 'issued by JAKIM and the states', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: {
    zh: '印尼的清真证书由 BPJPH 颁发，号码以 ID 开头。',
    en: 'Indonesian halal certificates are BPJPH’s and begin with ID.',
  },
})
