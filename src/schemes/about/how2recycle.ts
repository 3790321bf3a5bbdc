/** What the How2Recycle label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'how2recycle',
  region: 'US',
  name: { zh: 'How2Recycle 回收标签（北美）', en: 'How2Recycle label' },
  issuer: { zh: 'How2Recycle（GreenBlue）', en: 'How2Recycle, of GreenBlue' },
  scopeKind: 'operator',
  proves: {
    zh: '会员品牌的包装经评估，标签写明各部分怎样投放。',
    en: 'The packaging of a member brand was assessed; the label says what to do with each part.',
  },
  doesNotProve: {
    zh: '是投放说明，不是环保认证；当地能否回收仍要查。',
    en: 'It is an instruction, no green certificate; whether your town takes it must still be checked.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
