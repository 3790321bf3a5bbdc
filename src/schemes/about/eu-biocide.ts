/** What a Union authorisation of a biocide is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-biocide',
  region: 'EU',
  name: { zh: '欧盟生物杀灭剂授权（BPR）', en: 'EU authorisation of a biocidal product (BPR)' },
  issuer: { zh: '欧盟委员会', en: 'The European Commission' },
  scopeKind: 'product',
  form: { zh: 'EU-7 位数字-4 位数字', en: 'EU-7 digits-4 digits', grade: 'memory' },
  proves: {
    zh: '这种消毒、驱虫或防腐产品的功效和风险经过评估，可在整个欧盟销售。',
    en: 'Effect and risk of this disinfectant, repellent or preservative were assessed, and it may be sold in the whole EU.',
  },
  doesNotProve: {
    zh: '只对标签写明的用途有效。许多产品只有某国的授权，编号写法不同；过渡期产品可能还没有授权号。',
    en: 'Only the uses on its label. Many goods have an authorisation of one country, written otherwise; older substances may still have none.',
  },
  sources: [
    {
      fact: 'an authorisation has a number, and products of a family have suffixes',
      from: 'Regulation (EU) No 528/2012, Art. 22',
      grade: 'several',
    },
    { fact: 'EU-, seven digits, four digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
