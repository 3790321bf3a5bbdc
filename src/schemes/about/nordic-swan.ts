/** What the Nordic Swan is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'nordic-swan',
  region: 'world',
  name: { zh: '北欧天鹅环保标志', en: 'Nordic Swan Ecolabel' },
  issuer: { zh: '北欧五国的生态标签机构', en: 'The ecolabelling bodies of five northern countries' },
  scopeKind: 'product',
  proves: {
    zh: '产品符合其产品组的环保要求，经审核和现场检查后授予许可。',
    en: 'The product meets the environmental criteria of its group, checked on paper and by visits.',
  },
  doesNotProve: {
    zh: '不是食品或安全标志；没有许可号就无从核实。',
    en: 'No mark for food or safety; without the licence it cannot be checked.',
  },
  sources: [
    {
      fact: 'criteria by product group, visits, licences that are followed up',
      from: 'svanen.se, decisions on licences',
      grade: 'several',
    },
    { fact: 'not for food', from: 'forbrug.dk, Svanemærket', grade: 'several' },
  ],
  samples: [],
})
