/** What the Thai standard mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'th-tisi',
  region: 'TH',
  name: { zh: 'มอก.（泰国工业标准）', en: 'TIS mark (Thai industrial standard, มอก.)' },
  issuer: { zh: '泰国工业标准协会（สมอ.，TISI）', en: 'Thai Industrial Standards Institute (TISI, สมอ.)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品符合泰国工业标准；部分商品（插座、玩具、头盔等）必须有许可才能销售。',
    en: 'The seller claims a Thai industrial standard; some goods (sockets, toys, helmets) need a licence to be sold.',
  },
  doesNotProve: {
    zh: '“มอก. 数字-年份”是标准号，不是许可证号：任何人都能写。',
    en: 'มอก., a number and a year name a standard, no licence: anybody can print them.',
  },
  sources: [{ fact: 'the printed number is a standard’s', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
