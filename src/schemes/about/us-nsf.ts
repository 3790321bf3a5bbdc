/** What NSF certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-nsf',
  region: 'US',
  name: { zh: 'NSF 认证', en: 'NSF certification' },
  issuer: { zh: 'NSF（美国）', en: 'NSF (USA)' },
  scopeKind: 'product',
  proves: {
    zh: '列入名录的型号由 NSF 按标准检测，并检查工厂。',
    en: 'The listed model was tested by NSF and the factory is inspected.',
  },
  doesNotProve: {
    zh: '“按 NSF/ANSI 42 检测”不是认证。每项标准只管一类指标：42 管味道和氯，53 才管铅等有害物。',
    en: '"Tested to NSF/ANSI 42" is no certification. Each standard covers one thing: 42 taste and chlorine, 53 lead and the like.',
  },
  lookup: {
    url: 'https://info.nsf.org/Certified/DWTU/',
    name: { zh: 'NSF 净水产品名录', en: 'NSF listings of water filters' },
    takesNumber: false,
  },
  sources: [
    { fact: 'NSF/ANSI 42 and 53 are standards', from: 'a survey of marks', grade: 'memory' },
    { fact: 'address of the listings', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: 'NSF 也是美国国家科学基金会。', en: 'NSF is also the National Science Foundation.' },
})
