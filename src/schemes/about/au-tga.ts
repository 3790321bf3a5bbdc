/** What an AUST number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'au-tga',
  region: 'AU',
  name: { zh: '澳大利亚 AUST R / AUST L 编号', en: 'Australian AUST R and AUST L number' },
  issuer: { zh: '澳大利亚药品管理局（TGA）', en: 'Therapeutic Goods Administration (TGA)' },
  scopeKind: 'product',
  form: {
    zh: 'AUST R、AUST L 或 AUST L(A) + 4–6 位数字',
    en: 'AUST R, AUST L or AUST L(A) + 4 to 6 digits',
    grade: 'several',
  },
  proves: {
    zh: '这种药品或保健品列入澳大利亚治疗用品登记册。AUST R 和 AUST L(A) 的功效经过评估。',
    en: 'This medicine is on the Australian Register of Therapeutic Goods. AUST R and AUST L(A) were assessed for whether they work.',
  },
  doesNotProve: {
    zh: 'AUST L 没有评估功效，只审查成分和质量，由供应商自己保证。“TGA 批准”不是对广告说法的背书。',
    en: 'AUST L was not assessed for whether it works: ingredients and quality are ruled, the rest is the sponsor’s word. It backs no advertising claim.',
  },
  sources: [
    {
      fact: 'AUST R, AUST L or AUST L(A) right before the number',
      from: 'Therapeutic Goods Regulations 1990, reg. 15',
      grade: 'several',
    },
    {
      fact: 'the number is the register’s id; what was assessed',
      from: 'the authority’s page on AUST numbers',
      grade: 'several',
    },
    { fact: 'four to six digits', from: 'numbers on public product pages', grade: 'derived' },
  ],
  samples: ['123456', '12345'],
  homonyms: { zh: 'TGA 也指热重分析和游戏大奖。', en: 'TGA is also thermogravimetric analysis and a games award.' },
})
