/** What the German Bio-Siegel is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'de-bio-siegel',
  region: 'DE',
  name: { zh: '德国国家有机标志（Bio-Siegel）', en: 'Bio-Siegel (German organic mark)' },
  issuer: { zh: '德国农业部', en: 'The German ministry of agriculture' },
  scopeKind: 'product',
  proves: {
    zh: '食品按欧盟有机法规生产，至少 95% 的农业原料是有机的。',
    en: 'The food was made by EU organic law, with at least 95 % organic ingredients.',
  },
  doesNotProve: {
    zh: '仅有标志不能核实；包装上应有管控机构代码，如 DE-ÖKO-000 的形式。',
    en: 'The mark alone cannot be checked; the pack must show the control body’s code, of the form DE-ÖKO-000.',
  },
  sources: [{ fact: 'state mark on top of EU organic law', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
