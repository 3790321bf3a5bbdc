/** What an FSSAI licence is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'in-fssai',
  region: 'IN',
  name: { zh: 'FSSAI 许可号（印度食品企业）', en: 'FSSAI licence number (Indian food business)' },
  issuer: {
    zh: '印度食品安全标准局（FSSAI）及各邦',
    en: 'Food Safety and Standards Authority of India and the states',
  },
  scopeKind: 'operator',
  form: {
    zh: '14 位数字：类别 1、邦 2、年份 2、登记机关 3、企业 6',
    en: '14 digits: kind 1, state 2, year 2, authority 3, business 6',
    grade: 'several',
  },
  proves: {
    zh: '这家企业获准或已登记在印度生产、进口或销售食品。',
    en: 'This business is licensed or registered to make, import or sell food in India.',
  },
  doesNotProve: {
    zh: '号码属于企业，不属于这件食品；可能是卖家或平台的，而不是生产者的。没有人为它检验过产品。',
    en: 'It is the business’s, not the food’s, and may be the seller’s or the platform’s instead of the maker’s. Nobody tested the food for it.',
  },
  validity: { zh: '至多五年，可续。', en: 'At most five years, renewable.' },
  sources: [
    { fact: 'fourteen digits and their parts', from: 'six published explanations', grade: 'several' },
    { fact: '10000000000000 as a specimen', from: 'a shop template', grade: 'single' },
    { fact: 'validity', from: 'a published explanation', grade: 'single' },
  ],
  samples: ['10000000000000'],
  homonyms: {
    zh: '印度税号 GSTIN 有 15 位并含字母，不是 FSSAI 号。',
    en: 'The Indian tax number GSTIN has fifteen characters with letters and is no FSSAI number.',
  },
})
