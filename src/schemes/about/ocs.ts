/** What the OCS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ocs',
  region: 'world',
  name: { zh: 'OCS（有机含量标准）', en: 'OCS (Organic Content Standard)' },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由授权认证机构审核',
    en: 'Textile Exchange; licensed certifiers audit',
  },
  scopeKind: 'operator',
  proves: {
    zh: '追溯有机纤维的含量：OCS 100 为 95% 以上，OCS Blended 为 5% 以上。',
    en: 'Traces the organic fibre: OCS 100 is 95 % or more, OCS Blended 5 % or more.',
  },
  doesNotProve: {
    zh: '只管含量，不管染整用的化学品和劳动条件（那是 GOTS）；Blended 可以只有少量有机纤维。',
    en: 'Only the content: dyes, chemicals and labour are not looked at (GOTS does that). Blended may hold little organic fibre.',
  },
  sources: [{ fact: 'what the standard asks for', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
