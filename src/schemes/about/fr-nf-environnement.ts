/** What NF Environnement is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fr-nf-environnement',
  region: 'FR',
  name: { zh: '法国 NF 环境标志', en: 'NF Environnement (French ecolabel)' },
  issuer: { zh: '法国标准化协会（AFNOR）认证公司', en: 'AFNOR Certification' },
  scopeKind: 'product',
  proves: {
    zh: '产品在其产品组中对环境影响较小，由独立机构检查。',
    en: 'The product is easier on the environment than most of its group; a body checks it.',
  },
  doesNotProve: {
    zh: '不是安全或有机认证；没有证书编号就无从核实。',
    en: 'No mark of safety or organic farming; without the certificate it cannot be checked.',
  },
  sources: [{ fact: 'French ecolabel of AFNOR Certification', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
