/** What EPA Safer Choice is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-epa-safer-choice',
  region: 'US',
  name: { zh: 'EPA Safer Choice（更安全选择）', en: 'EPA Safer Choice' },
  issuer: { zh: '美国环境保护署（EPA）', en: 'US Environmental Protection Agency' },
  scopeKind: 'product',
  proves: {
    zh: '配方里的每种成分都经 EPA 按健康和环境标准审查。',
    en: 'EPA reviewed every ingredient for health and environment.',
  },
  doesNotProve: {
    zh: '只管列入名单的配方；不表示无害，也不代表能杀菌消毒。',
    en: 'It covers the listed formula only. It does not call a product harmless, nor say that it disinfects.',
  },
  lookup: {
    url: 'https://www.epa.gov/saferchoice/products',
    name: { zh: 'Safer Choice 产品名单', en: 'Safer Choice product list' },
    takesNumber: false,
  },
  sources: [
    { fact: 'ingredients are reviewed', from: 'the programme’s public description', grade: 'memory' },
    { fact: 'address of the list', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
