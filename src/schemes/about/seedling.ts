/** What the Seedling mark and its 7P number are, prove and do not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'seedling',
  region: 'EU',
  name: { zh: 'Seedling 幼苗标志（工业可堆肥）', en: 'Seedling (compostable in a plant)' },
  issuer: {
    zh: '欧洲生物塑料协会；由 DIN CERTCO 和 TÜV AUSTRIA 认证',
    en: 'European Bioplastics; DIN CERTCO and TÜV AUSTRIA certify',
  },
  scopeKind: 'product',
  form: { zh: '7P 或 7W + 4 位数字', en: '7P or 7W + 4 digits', grade: 'single' },
  proves: {
    zh: '产品按 EN 13432 / EN 14995 检测，可在工业堆肥厂中降解。',
    en: 'The article was tested to EN 13432 or EN 14995 and composts in an industrial plant.',
  },
  doesNotProve: {
    zh: '不表示能在家庭堆肥或自然界降解；很多地方的厨余收集并不接收。',
    en: 'Not in a garden heap and not in nature; many collections of kitchen waste do not take it.',
  },
  sources: [
    {
      fact: 'mark of European Bioplastics, certified by DIN CERTCO and TÜV AUSTRIA to EN 13432',
      from: 'European Bioplastics; DIN CERTCO; a glossary',
      grade: 'several',
    },
    { fact: 'each certified product has its own 7P number', from: 'a British maker’s guide', grade: 'single' },
    { fact: '7W for materials; four digits', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'EN 13432 是标准号；写“符合 EN 13432”不等于有认证。',
    en: 'EN 13432 is the standard: "complies with EN 13432" is no certificate.',
  },
})
