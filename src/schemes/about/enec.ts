/** What the ENEC mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'enec',
  region: 'EU',
  name: { zh: 'ENEC 标志（欧洲）', en: 'ENEC mark (Europe)' },
  issuer: {
    zh: '欧洲多家检测机构，标志旁的两位数字指明是哪家',
    en: 'European test bodies; two digits beside the mark name which',
  },
  scopeKind: 'product',
  proves: {
    zh: '签约机构按欧洲标准检测了灯具、电线或零件，并监督生产。',
    en: 'A body of the agreement tested the lamp, cable or part by European standards and watches production.',
  },
  doesNotProve: {
    zh: '两位数字是机构代号，不是证书编号；零件有标志不等于整机有。',
    en: 'The two digits are the body’s, no certificate number; a part’s mark is not that of the whole device.',
  },
  sources: [
    { fact: 'VDE gives ENEC and is number 10', from: 'skapetze.com, VDE', grade: 'single' },
    { fact: 'for lamps, cables and parts', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
