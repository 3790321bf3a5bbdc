/** What an Emirati conformity certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ae-moiat',
  region: 'AE',
  name: { zh: 'ECAS / EQM（阿联酋符合性认证）', en: 'ECAS and EQM (Emirati conformity)' },
  issuer: { zh: '阿联酋工业和先进技术部（MOIAT）', en: 'Ministry of Industry and Advanced Technology (MOIAT)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品取得了阿联酋的符合性证书（ECAS）或质量标志（EQM）。',
    en: 'The seller claims an Emirati certificate of conformity (ECAS) or the quality mark (EQM).',
  },
  doesNotProve: {
    zh: 'ECAS 证书有效期约一年，属于具体品牌和型号；名称本身不能证明。',
    en: 'An ECAS certificate runs for about a year and is one brand’s and model’s; the name alone proves nothing.',
  },
  sources: [
    {
      fact: 'ECAS, EQM and others are kinds of the ministry’s certificates',
      from: 'the ministry’s open data',
      grade: 'several',
    },
    { fact: 'term of about a year', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
