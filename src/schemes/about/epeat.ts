/** What EPEAT is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'epeat',
  region: 'world',
  name: { zh: 'EPEAT（电子产品环境评级）', en: 'EPEAT' },
  issuer: { zh: '全球电子委员会（GEC）', en: 'Global Electronics Council' },
  scopeKind: 'product',
  proves: {
    zh: '这个型号在名录里登记为所标等级（铜、银、金）。',
    en: 'This model is registered at the tier named: Bronze, Silver or Gold.',
  },
  doesNotProve: {
    zh: '由厂商申报、机构抽查；按国家登记，别国的登记不算。',
    en: 'Makers declare and samples are checked. It is registered country by country.',
  },
  lookup: { url: 'https://www.epeat.net/', name: { zh: 'EPEAT 名录', en: 'EPEAT register' }, takesNumber: false },
  sources: [
    { fact: 'tiers', from: 'public product pages and databases', grade: 'several' },
    { fact: 'declared by makers, checked by samples', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the register', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
