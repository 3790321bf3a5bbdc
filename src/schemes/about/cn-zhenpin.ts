/** What 圳品 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-zhenpin',
  region: 'CN',
  name: { zh: '圳品（深圳食品品牌）', en: 'Zhenpin, Shenzhen’s food brand' },
  issuer: { zh: '深圳市有关机构按“圳品”标准评价', en: 'Shenzhen’s evaluators, to the city’s own limits' },
  scopeKind: 'product',
  proves: {
    zh: '这一产品自愿申报并通过评价，指标取内地、香港、澳门等限量中较严的；包装有“一品一码”可查。',
    en: 'This product was entered and judged to limits taken from the stricter of several places; the pack has its own code to scan.',
  },
  doesNotProve: {
    zh: '只覆盖评价过的产品，不覆盖同一品牌的其他产品；不是有机或绿色食品。',
    en: 'It covers the judged product only and is neither organic nor green food.',
  },
  sources: [
    { fact: 'what it is, how it is judged, one code a product', from: 'a news report of 2026', grade: 'single' },
    { fact: 'products certified year by year', from: 'a firm’s own account', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '“深圳品牌”“深圳品质”不是圳品。',
    en: '深圳品牌 (a brand of Shenzhen) holds the same characters by chance.',
  },
})
