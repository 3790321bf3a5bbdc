/** What the Green Dot is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'green-dot',
  region: 'EU',
  name: { zh: '绿点标志（Der Grüne Punkt）', en: 'Green Dot (Der Grüne Punkt)' },
  issuer: {
    zh: '各国包装回收体系，商标属德国 Der Grüne Punkt',
    en: 'National packaging schemes; the trade mark is Der Grüne Punkt’s, Germany',
  },
  scopeKind: 'operator',
  proves: { zh: '厂商向包装回收体系交了费。', en: 'The maker pays fees to a packaging scheme.' },
  doesNotProve: {
    zh: '不表示可回收、含再生料或环保；许多国家已不再要求。',
    en: 'It means neither recyclable nor recycled nor green; many countries no longer ask for it.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
