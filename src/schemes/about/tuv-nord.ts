/** What the mark of TÜV NORD is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tuv-nord',
  region: 'DE',
  name: { zh: 'TÜV 北德标志', en: 'TÜV NORD mark' },
  issuer: { zh: '德国北德 TÜV 集团', en: 'TÜV NORD' },
  scopeKind: 'product',
  proves: { zh: 'TÜV 北德检测或审核了标志所写的内容。', en: 'TÜV NORD tested or audited what the mark says.' },
  doesNotProve: {
    zh: '没有证书编号就无从核实；标志也可能属于企业的管理体系或服务。',
    en: 'Without a certificate’s number it cannot be checked; the mark may be that of a firm’s system or service.',
  },
  sources: [
    { fact: 'certificates are numbered in several ways', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'TÜV bodies are separate firms',
      from: 'TÜV SÜD Product Service, Correct use of certification marks',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: { zh: 'TÜV 北德、南德、莱茵是不同的公司。', en: 'TÜV NORD, SÜD and Rheinland are different firms.' },
})
