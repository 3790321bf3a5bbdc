/** What the NF mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'nf',
  region: 'FR',
  name: { zh: '法国 NF 标志', en: 'NF mark (France)' },
  issuer: { zh: '法国标准化协会（AFNOR）认证公司', en: 'AFNOR Certification' },
  scopeKind: 'product',
  proves: {
    zh: '产品经检测符合认证规则所列标准，工厂受检查。',
    en: 'The product was tested by the standards of the mark’s rules, and the factory is visited.',
  },
  doesNotProve: {
    zh: '“符合 NF EN 标准”只是厂家说法，不是 NF 认证。',
    en: '"Conforms to NF EN" is the maker’s word and no NF certification.',
  },
  sources: [{ fact: 'mark of AFNOR Certification', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: {
    zh: 'NF 也可指法国标准编号（NF EN …）、纳法（nF）等。',
    en: 'NF also begins names of French standards and stands for nanofarad.',
  },
})
