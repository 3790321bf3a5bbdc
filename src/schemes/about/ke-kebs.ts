/** What the Kenyan KEBS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ke-kebs',
  region: 'KE',
  name: { zh: 'KEBS 标志（肯尼亚）', en: 'KEBS mark (Kenya)' },
  issuer: { zh: '肯尼亚标准局（KEBS）', en: 'Kenya Bureau of Standards (KEBS)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品持有 KEBS 的标准标志（S）或进口标志（ISM）。',
    en: 'The seller claims the bureau’s standardisation mark (S) or import mark (ISM).',
  },
  doesNotProve: {
    zh: 'ISM 贴纸属于一批进口货；食品和药品另有主管机构。',
    en: 'An ISM sticker is one imported lot’s; medicines have another authority.',
  },
  sources: [{ fact: 'S for local goods, ISM for imports', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
