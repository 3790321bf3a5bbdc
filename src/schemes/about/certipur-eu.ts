/** What the CertiPUR mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'certipur-eu',
  region: 'EU',
  name: { zh: 'CertiPUR（欧洲聚氨酯泡棉）', en: 'CertiPUR (Europe)' },
  issuer: { zh: 'EUROPUR（欧洲泡棉行业协会）', en: 'EUROPUR, the European foam makers’ association' },
  scopeKind: 'product',
  proves: {
    zh: '泡棉按自愿标准检测有害物质和挥发。',
    en: 'The foam was tested for harmful substances and vapour under a voluntary standard.',
  },
  doesNotProve: {
    zh: '只指泡棉，不指整件家具；与美国 CertiPUR-US 是两个项目。',
    en: 'Only the foam, not the piece of furniture; the American CertiPUR-US is another programme.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
