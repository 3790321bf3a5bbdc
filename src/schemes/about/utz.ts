/** What the UTZ mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'utz',
  region: 'world',
  name: { zh: 'UTZ 认证（已并入雨林联盟）', en: 'UTZ Certified (now Rainforest Alliance)' },
  issuer: { zh: 'UTZ，2018 年并入雨林联盟', en: 'UTZ, merged into Rainforest Alliance in 2018' },
  scopeKind: 'operator',
  proves: { zh: '原料曾按 UTZ 标准在受审农场生产。', en: 'The raw material was grown on farms audited to UTZ.' },
  doesNotProve: {
    zh: '该标志已停止发放，新商品上应是雨林联盟标志；不是有机认证。',
    en: 'The mark is no longer granted: new goods bear the Rainforest Alliance seal. It is not organic.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
