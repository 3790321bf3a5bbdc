/** What the KEMA-KEUR mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kema-keur',
  region: 'NL',
  name: { zh: '荷兰 KEMA-KEUR 标志', en: 'KEMA-KEUR mark (Netherlands)' },
  issuer: { zh: 'DEKRA（原 KEMA）', en: 'DEKRA (formerly KEMA)' },
  scopeKind: 'product',
  proves: {
    zh: '电气产品按欧洲安全标准通过检测，工厂受检查。',
    en: 'The electrical product was tested by European safety standards, and the factory is visited.',
  },
  doesNotProve: {
    zh: '没有证书编号就无从核实；常是插头、电线、开关等零件的标志。',
    en: 'Without a certificate’s number it cannot be checked; it is often the mark of plug, cable or switch.',
  },
  sources: [{ fact: 'Dutch mark of electrical safety, today of DEKRA', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
