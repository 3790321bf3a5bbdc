/** What WRAP certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'wrap',
  region: 'US',
  name: { zh: 'WRAP（全球负责任认证生产）', en: 'WRAP (Worldwide Responsible Accredited Production)' },
  issuer: { zh: 'WRAP 组织（美国）', en: 'WRAP, United States' },
  scopeKind: 'operator',
  proves: {
    zh: '这家缝制工厂按十二项原则受审，分白金、金、银级。',
    en: 'This sewing plant was audited on twelve principles: platinum, gold or silver.',
  },
  doesNotProve: {
    zh: '属于工厂，不属于衣服；级别不同有效期不同。',
    en: 'It belongs to the plant, not to the garment; how long it lasts depends on the level.',
  },
  validity: { zh: '半年到两年，看级别。', en: 'Half a year to two years, by level.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
