/** What WaterSense is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-watersense',
  region: 'US',
  name: { zh: 'WaterSense 节水标志', en: 'WaterSense' },
  issuer: {
    zh: '美国环境保护署（EPA）；由获许可的机构认证',
    en: 'US Environmental Protection Agency; licensed bodies certify',
  },
  scopeKind: 'product',
  proves: {
    zh: '列入名单的型号经认证，用水量比一般产品低。',
    en: 'The listed model was certified to use less water than usual.',
  },
  doesNotProve: {
    zh: '按型号认证：同品牌的其他型号不算；与水质安全无关。',
    en: 'It is certified model by model, never a whole brand, and says nothing about safe drinking water.',
  },
  lookup: {
    url: 'https://lookforwatersense.epa.gov/',
    name: { zh: 'WaterSense 产品查询', en: 'WaterSense product search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'certified by licensed bodies', from: 'the programme’s public description', grade: 'memory' },
    { fact: 'address of the search', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
