/** What a Children’s Product Certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-cpc',
  region: 'US',
  name: { zh: 'CPC 儿童产品证书（美国）', en: 'Children’s Product Certificate (US)' },
  issuer: { zh: '进口商或制造商自己出具', en: 'The importer or maker itself' },
  scopeKind: 'product',
  proves: {
    zh: '进口商或制造商声明儿童产品符合美国安全规定，并应以认可实验室的检测为依据。',
    en: 'The importer or maker declares that the children’s product meets US safety rules, on tests by an accepted laboratory.',
  },
  doesNotProve: {
    zh: '不是政府证书，没有编号，也没有名录；可以要求卖家出示证书，核对产品、厂名、检测日期和实验室。',
    en: 'It is no government paper, has no number and no register. Ask to see it, and check product, firm, date and laboratory.',
  },
  sources: [
    { fact: 'written by the importer or maker', from: '16 CFR part 1110', grade: 'several' },
    { fact: 'no register', from: 'a survey of registers', grade: 'single' },
  ],
  samples: [],
  homonyms: { zh: 'CPC 也指按点击付费（cost per click）等。', en: 'CPC is also cost per click and much else.' },
})
