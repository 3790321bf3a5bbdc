/** What an LFGB claim is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'de-lfgb',
  region: 'DE',
  name: { zh: '德国 LFGB（食品接触材料）', en: 'LFGB (German food-contact rules)' },
  issuer: { zh: '制造商自己，或其委托的实验室', en: 'The maker itself, or a laboratory it paid' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称与食品接触的商品按德国法规检测过气味、味道和有害物质迁移。',
    en: 'The seller says that the article for food was tested by German law for smell, taste and migration.',
  },
  doesNotProve: {
    zh: '不是认证，没有官方证书编号。报告只说明送检的样品和测过的项目。',
    en: 'It is no certification and has no official number. A report speaks of the specimen and of what was tested.',
  },
  sources: [{ fact: 'code for articles that touch food', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
