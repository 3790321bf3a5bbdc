/** What 80 PLUS is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: '80-plus',
  region: 'world',
  name: { zh: '80 PLUS 电源效率认证', en: '80 PLUS (power supply efficiency)' },
  issuer: { zh: '80 PLUS 项目（CLEAResult）', en: '80 PLUS programme (CLEAResult)' },
  scopeKind: 'product',
  proves: {
    zh: '列入名单的电源型号达到所标等级的转换效率。',
    en: 'The listed power supply reaches the efficiency of its class.',
  },
  doesNotProve: {
    zh: '只测效率，不测用料、保护电路和噪声；等级要在名单里按型号核对。',
    en: 'It measures efficiency only, not parts, protection or noise. Check the class by model in the list.',
  },
  lookup: {
    url: 'https://www.clearesult.com/80plus/',
    name: { zh: '80 PLUS 名单', en: '80 PLUS list' },
    takesNumber: false,
  },
  sources: [
    { fact: 'classes and list', from: 'the programme’s public pages', grade: 'several' },
    { fact: 'address of the list', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
