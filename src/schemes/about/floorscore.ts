/** What the FloorScore mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'floorscore',
  region: 'US',
  name: { zh: 'FloorScore（地板低排放）', en: 'FloorScore (floor emissions)' },
  issuer: { zh: 'RFCI 与 SCS Global Services', en: 'Resilient Floor Covering Institute and SCS Global Services' },
  scopeKind: 'product',
  proves: {
    zh: '硬质地板、胶黏剂的挥发物排放低于加州室内空气标准限值。',
    en: 'Hard floors and glues give off less vapour than California’s limits for indoor air.',
  },
  doesNotProve: {
    zh: '只管排放，不管材料成分、耐磨或可回收。',
    en: 'Only emissions; not what it is made of, how it wears or whether it is recycled.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
