/** What the Rainforest Alliance seal is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rainforest-alliance',
  region: 'world',
  name: { zh: '雨林联盟（青蛙标志）', en: 'Rainforest Alliance (frog seal)' },
  issuer: { zh: '雨林联盟', en: 'Rainforest Alliance' },
  scopeKind: 'operator',
  proves: {
    zh: '咖啡、茶、可可等原料来自受审农场，涉及环境、劳动和农户收入。',
    en: 'Coffee, tea, cocoa and the like come from audited farms, as to environment, labour and farmers’ income.',
  },
  doesNotProve: {
    zh: '不是有机，也没有最低收购价；可可、棕榈油等可按质量平衡混合，标志旁有“Mass Balance”字样。',
    en: 'It is not organic and sets no minimum price; cocoa and others may be mixed by mass balance, as the words beside the seal say.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
