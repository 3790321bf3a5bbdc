/** What the recycling symbol is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'mobius-loop',
  region: 'world',
  name: { zh: '回收标志（莫比乌斯环）', en: 'Recycling symbol (Möbius loop)' },
  issuer: { zh: '制造商自己；用法见 ISO 14021', en: 'The maker itself; ISO 14021 tells how to use it' },
  scopeKind: 'product',
  proves: {
    zh: '制造商声明可回收，或（写有百分比时）含多少再生料。',
    en: 'The maker says that it can be recycled, or, with a percentage, how much recycled matter is in it.',
  },
  doesNotProve: {
    zh: '不是认证，也不表示当地真能回收；三角中的数字 1–7 只说明塑料种类。',
    en: 'It is no certificate, and your town may not take it; figures 1–7 inside only name the plastic.',
  },
  sources: [
    { fact: 'use of the symbol', from: 'ISO 14021', grade: 'several' },
    { fact: 'figures in the triangle name the plastic', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
