/** What a Thai cosmetic notification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'th-fda-cosm',
  region: 'TH',
  name: { zh: '泰国化妆品备案号（เลขที่ใบรับจดแจ้ง）', en: 'Thai cosmetic notification (เลขที่ใบรับจดแจ้ง)' },
  issuer: { zh: '泰国食品药品管理局（อย.）', en: 'Thai Food and Drug Administration (อย.)' },
  scopeKind: 'product',
  form: {
    zh: '省 2 位-场所 1 位-10 位，10 位以佛历年份开头（63 即 2020 年）',
    en: 'province 2, place 1, then 10 digits that begin with the Buddhist year (63 is 2020)',
    grade: 'derived',
  },
  proves: {
    zh: '企业已向泰国食药局申报这款化妆品及其成分。',
    en: 'A firm notified this cosmetic and what is in it to the Thai FDA.',
  },
  doesNotProve: {
    zh: '备案不是审批：不证明功效或安全，也不是食品号。',
    en: 'A notification is no approval: it proves neither effect nor safety, and it is no food number.',
  },
  validity: { zh: '三年，可续。', en: 'Three years, renewable.' },
  sources: [
    { fact: 'printed form', from: 'five numbers on two real listings', grade: 'derived' },
    { fact: 'ten digits', from: 'programs of Thai cosmetics makers', grade: 'several' },
    { fact: 'codes of the provinces, validity', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '泰国食品号（เลขสารบบอาหาร）有 13 位、五段，是另一种号码。',
    en: 'The Thai food number (เลขสารบบอาหาร) has thirteen digits in five groups and is another one.',
  },
})
