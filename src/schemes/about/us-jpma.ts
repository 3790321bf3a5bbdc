/** What JPMA certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-jpma',
  region: 'US',
  name: { zh: 'JPMA 认证（美国婴童用品）', en: 'JPMA certification (baby products)' },
  issuer: { zh: '美国婴童用品制造商协会（JPMA）', en: 'Juvenile Products Manufacturers Association (JPMA)' },
  scopeKind: 'product',
  proves: {
    zh: '这种婴童用品经检测符合 ASTM 标准和协会的附加要求。',
    en: 'This baby product was tested to ASTM standards and the association’s own demands.',
  },
  doesNotProve: {
    zh: '只是协会会员的自愿认证；仅“JPMA 会员”不代表产品通过认证。',
    en: 'A voluntary mark of a trade association. "Member of JPMA" says nothing about a product.',
  },
  sources: [{ fact: 'scope of the programme', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
