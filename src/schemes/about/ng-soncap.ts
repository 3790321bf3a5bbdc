/** What a Nigerian SONCAP or MANCAP certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ng-soncap',
  region: 'NG',
  name: { zh: 'SONCAP / MANCAP（尼日利亚）', en: 'SONCAP and MANCAP (Nigeria)' },
  issuer: { zh: '尼日利亚标准组织（SON）', en: 'Standards Organisation of Nigeria (SON)' },
  scopeKind: 'product',
  proves: {
    zh: 'SONCAP：这批进口货经过检测和文件审查；MANCAP：尼日利亚产品按标准认证。',
    en: 'SONCAP: this imported shipment was tested and its papers checked. MANCAP: a Nigerian product is certified to its standard.',
  },
  doesNotProve: {
    zh: 'SONCAP 属于一批货，不属于型号；食品、药品和化妆品另需 NAFDAC 号。',
    en: 'A SONCAP certificate is one shipment’s, not the model’s; food, medicine and cosmetics need a NAFDAC number instead.',
  },
  sources: [{ fact: 'SONCAP for imports, MANCAP for local goods', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: 'son 也是“儿子”。', en: 'A son is also a child.' },
})
