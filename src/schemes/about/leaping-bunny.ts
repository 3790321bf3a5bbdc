/** What the Leaping Bunny mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'leaping-bunny',
  region: 'world',
  name: { zh: 'Leaping Bunny 跳跃兔（无动物实验）', en: 'Leaping Bunny (no animal tests)' },
  issuer: { zh: 'Cruelty Free International；北美为 CCIC', en: 'Cruelty Free International; in North America CCIC' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌承诺成品和原料都不做动物实验，监督供应商并接受独立审核。',
    en: 'The brand tests neither goods nor ingredients on animals, watches its suppliers and is audited.',
  },
  doesNotProve: {
    zh: '不等于纯素（可含蜂蜡、羊毛脂等）；只有这只跳跃兔是，其他兔子图案可能是自画的。',
    en: 'It does not mean vegan (beeswax or lanolin may be in it). Only this leaping rabbit is meant: other rabbits may be home-made.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: '“零残忍”“cruelty free”没有统一含义。', en: '"Cruelty free" alone has no fixed meaning.' },
})
