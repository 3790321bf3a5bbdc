/** What the IMQ mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'imq',
  region: 'IT',
  name: { zh: '意大利 IMQ 标志', en: 'IMQ mark (Italy)' },
  issuer: { zh: '意大利质量标志院（IMQ）', en: 'IMQ' },
  scopeKind: 'product',
  proves: {
    zh: 'IMQ 检测了电气或燃气产品，并监督生产。',
    en: 'IMQ tested the electrical or gas product and watches production.',
  },
  doesNotProve: {
    zh: '没有证书编号就无从核实；也可能只是插头等零件的标志。',
    en: 'Without a certificate’s number it cannot be checked; it may be the mark of a part such as the plug.',
  },
  sources: [{ fact: 'mark for electrical and gas products', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
