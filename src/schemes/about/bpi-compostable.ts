/** What the BPI compostable mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'bpi-compostable',
  region: 'US',
  name: { zh: 'BPI 可堆肥认证（北美）', en: 'BPI Certified Compostable' },
  issuer: { zh: 'BPI（可生物降解产品协会）', en: 'Biodegradable Products Institute' },
  scopeKind: 'product',
  proves: {
    zh: '产品按 ASTM D6400 或 D6868 检测，可在工业堆肥厂降解。',
    en: 'The article was tested to ASTM D6400 or D6868 and composts in an industrial plant.',
  },
  doesNotProve: {
    zh: '一般不能家庭堆肥，也不会在自然界消失；当地堆肥厂不一定收。',
    en: 'As a rule not in a garden heap, nor in nature; the local plant may not take it.',
  },
  sources: [
    { fact: 'certifies to ASTM D6400 and D6868', from: 'two pages on compostable packaging', grade: 'several' },
  ],
  samples: [],
})
