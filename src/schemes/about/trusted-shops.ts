/** What the Trusted Shops seal is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'trusted-shops',
  region: 'world',
  name: { zh: 'Trusted Shops 网店标志', en: 'Trusted Shops (shop seal)' },
  issuer: { zh: 'Trusted Shops 公司（德国）', en: 'Trusted Shops' },
  scopeKind: 'operator',
  proves: { zh: '这家网店经过审核，并提供买家保障。', en: 'The shop was audited and offers a buyer’s guarantee.' },
  doesNotProve: {
    zh: '只说明网店，与商品的安全、真伪、质量无关。点开标志应能看到这家网店的证书。',
    en: 'Only the shop: nothing about safety, origin or quality of the goods. A click on the seal must lead to this shop’s certificate.',
  },
  sources: [{ fact: 'seal for shops with a guarantee', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
