/** What a Nordic safety mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'nordic-safety',
  region: 'world',
  name: { zh: '北欧安全标志（SEMKO、NEMKO、DEMKO、FIMKO）', en: 'Nordic safety marks (SEMKO, NEMKO, DEMKO, FIMKO)' },
  issuer: { zh: '瑞典、挪威、丹麦、芬兰的检测机构', en: 'Test bodies of Sweden, Norway, Denmark and Finland' },
  scopeKind: 'product',
  proves: {
    zh: '其中一家机构按欧洲安全标准检测过电气产品。',
    en: 'One of these bodies tested the electrical product by European safety standards.',
  },
  doesNotProve: {
    zh: '没有证书编号就无从核实；常是插头、电源等零件的标志。',
    en: 'Without a certificate’s number it cannot be checked; it is often the mark of a part such as plug or power supply.',
  },
  sources: [{ fact: 'names and letters of the four bodies', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
