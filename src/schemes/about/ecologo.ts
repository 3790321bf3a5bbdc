/** What the ECOLOGO mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ecologo',
  region: 'CA',
  name: { zh: 'ECOLOGO（加拿大环境标志）', en: 'ECOLOGO' },
  issuer: { zh: 'UL Solutions（源自加拿大政府计划）', en: 'UL Solutions; it began as a Canadian government programme' },
  scopeKind: 'product',
  proves: { zh: '产品按品类的生命周期标准审核。', en: 'The article was checked to life-cycle rules of its kind.' },
  doesNotProve: {
    zh: '标准因品类而异，证书写明是哪一份；意大利语 ecologo 只是“生态学家”。',
    en: 'Rules differ by kind of goods, as the certificate tells; Italian "ecologo" is an ecologist.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
