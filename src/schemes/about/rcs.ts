/** What the RCS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rcs',
  region: 'world',
  name: { zh: 'RCS（再生声明标准）', en: 'RCS (Recycled Claim Standard)' },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由授权认证机构审核',
    en: 'Textile Exchange; licensed certifiers audit',
  },
  scopeKind: 'operator',
  proves: {
    zh: '追溯产品中的再生成分：RCS 100 为 95% 以上，RCS Blended 为 5% 以上。',
    en: 'Traces the recycled content: RCS 100 is 95 % or more, RCS Blended 5 % or more.',
  },
  doesNotProve: {
    zh: '只管成分追溯，不管加工中的环境、劳动和化学品（那是 GRS）。',
    en: 'Only the content is traced; environment, labour and chemicals are not looked at (GRS does that).',
  },
  sources: [{ fact: 'what the standard asks for', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
