/** What the bluesign mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bluesign',
  region: 'world',
  name: { zh: 'bluesign（蓝标）', en: 'bluesign' },
  issuer: { zh: 'bluesign technologies 公司（瑞士）', en: 'bluesign technologies ag, Switzerland' },
  scopeKind: 'operator',
  proves: {
    zh: '面料或产品由受审的化学品和工厂生产，控制有害物质、用水和能耗。',
    en: 'The fabric or article was made with vetted chemicals in audited plants, with limits on harmful substances, water and energy.',
  },
  doesNotProve: {
    zh: '“bluesign approved fabric”只指面料，“bluesign PRODUCT”才指成品；网上的“bluesign 合作品牌”只是会员。',
    en: '"Approved fabric" is about the fabric alone, "PRODUCT" about the article; a "system partner" is only a member.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
