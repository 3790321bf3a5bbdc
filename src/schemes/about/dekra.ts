/** What the mark of DEKRA is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'dekra',
  region: 'DE',
  name: { zh: 'DEKRA 标志', en: 'DEKRA mark' },
  issuer: { zh: '德凯集团（DEKRA）', en: 'DEKRA' },
  scopeKind: 'product',
  proves: { zh: 'DEKRA 检测或审核了标志所写的内容。', en: 'DEKRA tested or audited what the mark says.' },
  doesNotProve: {
    zh: '没有证书编号就无从核实；标志也可能属于企业、服务或人员，而不是这件商品。',
    en: 'Without a certificate’s number it cannot be checked; the mark may be that of a firm, a service or a person.',
  },
  sources: [
    { fact: 'tests and certifies products, firms and people', from: 'common knowledge', grade: 'memory' },
    { fact: 'a notified body for explosion protection', from: 'exknowledge.com, certification', grade: 'single' },
  ],
  samples: [],
})
