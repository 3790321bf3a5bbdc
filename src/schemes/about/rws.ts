/** What the RWS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'rws',
  region: 'world',
  name: { zh: 'RWS（负责任羊毛标准）', en: 'RWS (Responsible Wool Standard)' },
  issuer: {
    zh: 'Textile Exchange（纺织品交易所）；由授权认证机构审核',
    en: 'Textile Exchange; licensed certifiers audit',
  },
  scopeKind: 'operator',
  proves: {
    zh: '羊毛来自受审的牧场：动物福利和土地管理按标准，不做割皮防蝇（mulesing）。',
    en: 'The wool comes from audited farms: animal welfare and land care to the standard, no mulesing.',
  },
  doesNotProve: {
    zh: '与羊毛细度、产地、是否有机无关；Blended 产品可混有普通羊毛。',
    en: 'Nothing about fineness, origin or organic farming.',
  },
  sources: [{ fact: 'what the standard asks for', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
