/** What the crossed-out bin is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-weee-mark',
  region: 'EU',
  name: { zh: '打叉垃圾桶标志（WEEE）', en: 'Crossed-out bin (WEEE)' },
  issuer: { zh: '制造商自己', en: 'The maker itself' },
  scopeKind: 'product',
  proves: {
    zh: '提醒你：旧电器不能当生活垃圾扔，应交回收点。',
    en: 'It tells you to bring the old device to a collecting point.',
  },
  doesNotProve: {
    zh: '与安全、质量、环保水平无关，也不是认证。',
    en: 'Nothing about safety, quality or being green; it is no certification.',
  },
  sources: [{ fact: 'the mark and its meaning', from: 'Directive 2012/19/EU, Art. 14 and Annex IX', grade: 'several' }],
  samples: [],
})
