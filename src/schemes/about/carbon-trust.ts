/** What the Carbon Trust label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'carbon-trust',
  region: 'GB',
  name: { zh: '碳信托足迹标签', en: 'Carbon Trust footprint label' },
  issuer: { zh: '英国碳信托', en: 'Carbon Trust, United Kingdom' },
  scopeKind: 'product',
  proves: {
    zh: '产品碳足迹经碳信托核算或核查；标签另写“已测量”“在减少”或“低于市场”等。',
    en: 'The carbon footprint was measured or checked; the label says whether it was measured, falling or lower than others.',
  },
  doesNotProve: {
    zh: '“CO2 Measured”只是测量过，数值可能很高；与其他环境影响无关。',
    en: '"CO2 Measured" only means measured, and may be high; nothing about other harm.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
