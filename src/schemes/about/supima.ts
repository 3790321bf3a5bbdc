/** What the Supima mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'supima',
  region: 'US',
  name: { zh: 'Supima（美国长绒棉）', en: 'Supima (American Pima cotton)' },
  issuer: { zh: '美国 Supima 协会', en: 'Supima, the growers’ association' },
  scopeKind: 'operator',
  proves: {
    zh: '品牌获许可使用商标，棉花为美国产超长绒皮马棉。',
    en: 'The brand is licensed to use the trade mark for cotton that is American extra-long-staple Pima.',
  },
  doesNotProve: {
    zh: '商标许可，不是环保或有机认证；“Pima 棉”不等于 Supima，混纺比例看成分表。',
    en: 'A trade mark licence, neither green nor organic. "Pima" is not Supima; for the share see the fibre list.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
