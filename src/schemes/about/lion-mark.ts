/** What the Lion Mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'lion-mark',
  region: 'GB',
  name: { zh: '英国玩具狮子标志', en: 'Lion Mark (British toys)' },
  issuer: { zh: '英国玩具与爱好协会（BTHA）', en: 'British Toy and Hobby Association' },
  scopeKind: 'product',
  proves: {
    zh: '制造商是协会成员，承诺遵守玩具安全标准和行为守则。',
    en: 'The maker is a member and promises to keep to toy safety standards and a code.',
  },
  doesNotProve: {
    zh: '是会员承诺，不是对每件玩具的检测，没有编号。',
    en: 'It is a member’s promise, no test of each toy, and has no number.',
  },
  sources: [{ fact: 'mark of the members of the association', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: '英国鸡蛋上的狮子标志是另一回事。', en: 'The lion on British eggs is another mark.' },
})
