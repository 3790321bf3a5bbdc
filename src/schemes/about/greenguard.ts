/** What the GREENGUARD mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'greenguard',
  region: 'US',
  name: { zh: 'GREENGUARD（室内低排放）', en: 'GREENGUARD (low emissions)' },
  issuer: { zh: 'UL Solutions', en: 'UL Solutions' },
  scopeKind: 'product',
  proves: {
    zh: '产品在测试舱里的挥发物排放低于限值；Gold 级更严，考虑儿童。',
    en: 'In a test chamber the article gave off less vapour than the limits; Gold is stricter, with children in mind.',
  },
  doesNotProve: {
    zh: '只管排放到空气里的物质，不管材料里含什么、是否可回收。',
    en: 'Only what goes into the air; not what is in the material or whether it is recycled.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
