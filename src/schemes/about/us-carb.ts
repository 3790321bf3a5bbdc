/** What CARB Phase 2 / TSCA Title VI is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-carb',
  region: 'US',
  name: { zh: 'CARB P2 / TSCA Title VI（板材甲醛）', en: 'CARB Phase 2 / TSCA Title VI (formaldehyde)' },
  issuer: {
    zh: '家具由制造商自己标注；板材由第三方认证',
    en: 'Furniture makers label themselves; panels are certified by third parties',
  },
  scopeKind: 'product',
  proves: {
    zh: '制造商声明所用人造板的甲醛释放量不超过美国限值。',
    en: 'The maker declares that the composite wood emits no more formaldehyde than US law allows.',
  },
  doesNotProve: {
    zh: '认证的是板材，不是成品家具；胶水、漆和布料不在内，也没有可查的编号。',
    en: 'Panels are certified, not the furniture. Glue, paint and fabric are not covered, and there is no number to look up.',
  },
  sources: [{ fact: 'panels certified, goods labelled by their makers', from: '40 CFR part 770', grade: 'memory' }],
  samples: [],
  homonyms: {
    zh: '改装件的 CARB EO 是另一项排放豁免；“low carb” 是低碳水。',
    en: 'A CARB EO for car parts is another rule; "low carb" is a diet.',
  },
})
