/** What RJC certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rjc',
  region: 'world',
  name: { zh: 'RJC（责任珠宝业委员会）', en: 'RJC (Responsible Jewellery Council)' },
  issuer: { zh: '责任珠宝业委员会', en: 'Responsible Jewellery Council' },
  scopeKind: 'operator',
  proves: {
    zh: '珠宝企业的劳动、环境和商业道德管理受审；CoC 证书另管金银的追溯。',
    en: 'The jeweller’s labour, environment and ethics were audited; a CoC certificate also traces precious metal.',
  },
  doesNotProve: {
    zh: '属于企业，不属于某件首饰；“member”只是会员，未必已认证。',
    en: 'It belongs to the firm, not to one jewel; a member need not be certified yet.',
  },
  validity: { zh: '一年或三年。', en: 'One or three years.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
