/** What the Climate Neutral Certified mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'climate-neutral-certified',
  region: 'US',
  name: { zh: 'Climate Neutral Certified（气候中和品牌）', en: 'Climate Neutral Certified' },
  issuer: {
    zh: 'Change Climate Project（原 Climate Neutral）',
    en: 'The Change Climate Project, formerly Climate Neutral',
  },
  scopeKind: 'operator',
  proves: {
    zh: '品牌核算全公司一年的排放、全部抵消并订立减排计划。',
    en: 'The brand counted a year’s emissions of the firm, compensated them all and set plans to cut them.',
  },
  doesNotProve: {
    zh: '抵消不等于没有排放；标志属于品牌，且每年都要重新认证。',
    en: 'Compensation is not absence of emissions; the mark is the brand’s and must be earned anew each year.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
