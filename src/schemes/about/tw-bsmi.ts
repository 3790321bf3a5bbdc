/** What a BSMI number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tw-bsmi',
  region: 'TW',
  name: { zh: '台湾商品检验标识识别号码（BSMI）', en: 'Taiwan inspection mark number (BSMI)' },
  issuer: { zh: '台湾经济部标准检验局', en: 'Taiwan Bureau of Standards, Metrology and Inspection' },
  scopeKind: 'operator',
  form: {
    zh: '字母 R、T、D 或 M + 5 位数字（其中一位可为字母）',
    en: 'letter R, T, D or M + 5 digits, one of which may be a letter',
    grade: 'several',
  },
  proves: {
    zh: '号码所指的业者对这类应检商品负责，商品已按规定的方式检验、登录或声明。',
    en: 'The firm named by the number answers for goods of this kind, which were inspected, registered or declared as the rules ask.',
  },
  doesNotProve: {
    zh: '号码属于业者，不属于某一个型号，也不包括无线电（那是 NCC）。D 开头的只是业者自己的声明。',
    en: 'The number is the firm’s, not one model’s, and does not cover radio, which is NCC. D is the firm’s own declaration.',
  },
  lookup: {
    url: 'https://www.bsmi.gov.tw',
    name: { zh: '台湾标准检验局', en: 'Bureau of Standards, Metrology and Inspection' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'letters R, T, D, M and five digits',
      from: 'a published explanation; real numbers on three pages',
      grade: 'several',
    },
    {
      fact: 'a letter as the second of the five',
      from: 'real numbers on three public pages',
      grade: 'several',
    },
    { fact: 'M for monitored goods', from: 'a public page with such a number', grade: 'single' },
    { fact: 'labels used on shop pages', from: 'a marketplace’s guide to sellers', grade: 'single' },
    { fact: 'the mark and its code', from: '商品檢驗標識使用辦法', grade: 'several' },
  ],
  samples: ['R12345', 'M12345', 'D12345', 'T12345'],
  homonyms: {
    zh: '字母加五位数字也是常见的零件号；下方的 RoHS 是有害物质声明，不是号码。',
    en: 'A letter and five digits are also a common part number; the RoHS line below speaks of substances and is no number.',
  },
})
