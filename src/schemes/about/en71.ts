/** What EN 71 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'en71',
  region: 'EU',
  name: { zh: 'EN 71（欧洲玩具安全标准）', en: 'EN 71 (European toy safety standard)' },
  issuer: { zh: '制造商自己，或其委托的实验室', en: 'The maker itself, or a laboratory it paid' },
  scopeKind: 'product',
  proves: {
    zh: '制造商声称玩具符合这一安全标准的某些部分，如机械、易燃、有害元素迁移。',
    en: 'The maker says that the toy meets parts of the standard: mechanics, burning, migration of elements.',
  },
  doesNotProve: {
    zh: '不是认证，没有公共数据库。报告只说明送检的样品；没有写明是哪一部分，就不知道测了什么。',
    en: 'It is no certification and there is no public list. A report speaks of the specimen; without the part nobody knows what was tested.',
  },
  sources: [
    { fact: 'no central list of EN 71 papers', from: 'two public programs that looked for one', grade: 'several' },
    { fact: 'harmonised standard under the toy directive', from: 'Directive 2009/48/EC', grade: 'several' },
  ],
  samples: [],
})
