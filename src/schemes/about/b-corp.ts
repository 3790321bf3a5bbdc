/** What B Corp certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'b-corp',
  region: 'world',
  name: { zh: '共益企业（B Corp）', en: 'B Corp' },
  issuer: { zh: '共益实验室 B Lab', en: 'B Lab' },
  scopeKind: 'operator',
  proves: {
    zh: '这家企业的治理、员工、社区、环境和客户影响按 B Lab 标准评估达标。',
    en: 'This firm’s governance, staff, community, environment and customers were rated and passed B Lab’s bar.',
  },
  doesNotProve: {
    zh: '说的是企业，不是商品：不代表产品有机、环保或质量好。',
    en: 'It is about the firm, not the article: nothing about organic, green or good quality.',
  },
  validity: { zh: '三年。', en: 'Three years.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
