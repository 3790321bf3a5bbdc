/** What the V-Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'v-label',
  region: 'EU',
  name: { zh: 'V-Label（欧洲素食标志）', en: 'V-Label (European vegetarian mark)' },
  issuer: { zh: 'V-Label 公司及各国素食组织', en: 'V-Label GmbH and national vegetarian unions' },
  scopeKind: 'product',
  proves: {
    zh: '产品配方和生产受审，符合标志所写类别：VEGAN 纯素或 VEGETARIAN 素食。',
    en: 'Recipe and production were checked for the category beside the mark: vegan or vegetarian.',
  },
  doesNotProve: {
    zh: '注意类别：“VEGETARIAN”可含奶和蛋；微量交叉接触不排除。',
    en: 'Mind the category: vegetarian may hold milk and eggs. Traces are not ruled out.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
