/** What the French AB mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'fr-ab',
  region: 'FR',
  name: { zh: '法国 AB 有机标志', en: 'AB (French organic mark)' },
  issuer: { zh: '法国农业部；由认可机构检查', en: 'The French ministry of agriculture; approved bodies inspect' },
  scopeKind: 'product',
  proves: {
    zh: '食品按欧盟有机法规生产，至少 95% 的农业原料是有机的。',
    en: 'The food was made by EU organic law, with at least 95 % organic ingredients.',
  },
  doesNotProve: {
    zh: '仅有 AB 字样不能核实；包装上应有管控机构代码，如 FR-BIO-00 的形式。',
    en: 'The letters alone cannot be checked; the pack must show the control body’s code, of the form FR-BIO-00.',
  },
  sources: [
    { fact: 'French mark on top of EU organic law', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'code of the control body is a must',
      from: 'European Commission, code numbers of control bodies',
      grade: 'several',
    },
  ],
  samples: [],
})
