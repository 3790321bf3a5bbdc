/** What the spiel gut award is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'spiel-gut',
  region: 'DE',
  name: { zh: '德国“spiel gut”玩具推荐', en: 'spiel gut (German toy award)' },
  issuer: { zh: '德国 spiel gut 工作委员会', en: 'Arbeitsausschuss Kinderspiel + Spielzeug e.V.' },
  scopeKind: 'product',
  proves: {
    zh: '一个由家长和专家组成的协会推荐这件玩具的游戏价值。',
    en: 'An association of parents and experts recommends the toy for its play value.',
  },
  doesNotProve: { zh: '不是安全认证，没有编号。', en: 'It is no certificate of safety and has no number.' },
  sources: [{ fact: 'award for toys by an association', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
