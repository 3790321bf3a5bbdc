/** What the BEE star label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-bee',
  region: 'IN',
  name: { zh: 'BEE 星级能效标签（印度）', en: 'BEE star label (India)' },
  issuer: { zh: '印度能源效率局（BEE）', en: 'Bureau of Energy Efficiency (BEE), India' },
  scopeKind: 'product',
  proves: {
    zh: '生产者已按印度规则登记这一型号的能效星级（1–5 星）。',
    en: 'The maker registered the energy stars (one to five) of this model under Indian rules.',
  },
  doesNotProve: {
    zh: '星级每隔几年会收紧：旧年份的 5 星可能只等于现在的 3 星，要看标签年份。',
    en: 'The scale is tightened every few years: five stars of an older label may be three of today. Look at the label’s year.',
  },
  sources: [{ fact: 'one to five stars, tightened from time to time', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'bee 也是“蜜蜂”。', en: 'A bee is also an insect.' },
})
