/** What FSSC 22000 certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fssc-22000',
  region: 'world',
  name: { zh: 'FSSC 22000（食品安全体系）', en: 'FSSC 22000 (food safety system)' },
  issuer: { zh: 'FSSC 基金会；由认可机构审核', en: 'Foundation FSSC; accredited bodies audit' },
  scopeKind: 'system',
  proves: {
    zh: '工厂的食品安全管理体系按 ISO 22000 加前提方案受审。',
    en: 'The site’s food safety management was audited to ISO 22000 and its prerequisite programmes.',
  },
  doesNotProve: {
    zh: '体系证书不属于产品；质量管理规则不允许把体系标志印在产品上。',
    en: 'A system certificate is no product’s, and may not be printed on goods as if it were.',
  },
  validity: { zh: '三年，每年监督。', en: 'Three years, with yearly audits.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
