/** What the BAP mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bap',
  region: 'world',
  name: { zh: 'BAP（最佳水产养殖规范）', en: 'BAP (Best Aquaculture Practices)' },
  issuer: { zh: '全球海鲜联盟（GSA）', en: 'Global Seafood Alliance' },
  scopeKind: 'operator',
  proves: {
    zh: '养殖链上的加工厂、养殖场、孵化场、饲料厂受审；几颗星表示几个环节。',
    en: 'Plant, farm, hatchery and feed mill are audited; the stars count how many of the four.',
  },
  doesNotProve: {
    zh: '一星只表示加工厂；不是有机，也不是野生。',
    en: 'One star is the plant alone; it is neither organic nor wild fish.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
