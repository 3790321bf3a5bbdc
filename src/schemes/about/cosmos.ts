/** What the COSMOS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cosmos',
  region: 'EU',
  name: { zh: 'COSMOS 标准（天然／有机化妆品）', en: 'COSMOS (natural and organic cosmetics)' },
  issuer: {
    zh: 'COSMOS-standard 协会；由 Ecocert、BDIH、Soil Association 等认证',
    en: 'COSMOS-standard AISBL; Ecocert, BDIH, Soil Association and others certify',
  },
  scopeKind: 'product',
  proves: {
    zh: 'COSMOS ORGANIC：农业原料多为有机，且写明有机比例；COSMOS NATURAL：天然来源，不要求有机比例。',
    en: 'COSMOS ORGANIC: mostly organic farm ingredients, with the share stated. COSMOS NATURAL: natural origin, no organic share needed.',
  },
  doesNotProve: {
    zh: '“Natural”不等于有机；不保证不过敏，也不等于纯素。',
    en: '"Natural" is not organic; no promise against allergies, and not vegan by itself.',
  },
  lookup: {
    url: 'https://www.cosmos-standard.org/en/databases/products-directory/',
    name: { zh: 'COSMOS 产品名录', en: 'COSMOS products directory' },
    takesNumber: false,
  },
  sources: [
    { fact: 'public directory of products', from: 'COSMOS-standard, by public clients', grade: 'single' },
    { fact: 'grades and shares', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
