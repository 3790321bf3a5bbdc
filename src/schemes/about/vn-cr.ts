/** What the Vietnamese CR mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'vn-cr',
  region: 'VN',
  name: { zh: 'CR 标志（越南合规，hợp quy）', en: 'CR mark (Vietnamese conformity, hợp quy)' },
  issuer: {
    zh: '越南主管部门指定的认证机构，或企业自己声明',
    en: 'Bodies designated by the Vietnamese ministries, or the maker’s own declaration',
  },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品符合越南强制性技术法规（QCVN）。',
    en: 'The seller claims that the product meets a compulsory Vietnamese technical regulation (QCVN).',
  },
  doesNotProve: {
    zh: '有些类别允许企业自我声明；QCVN 后面的数字是法规编号，不是证书号。',
    en: 'Some classes may be declared by the maker; the figures behind QCVN are a regulation’s, no certificate’s.',
  },
  sources: [{ fact: 'conformity with compulsory regulations', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'CR 也是电池型号前缀（CR2032）。', en: 'CR also begins battery types (CR2032).' },
})
