/** What the China Water Efficiency Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-wel',
  region: 'CN',
  name: { zh: '中国水效标识（备案号）', en: 'China Water Efficiency Label (filing number)' },
  issuer: {
    zh: '生产者自行标注并备案，由授权机构管理',
    en: 'Declared and filed by the maker; the filings are kept by an appointed body',
  },
  scopeKind: 'product',
  form: {
    zh: '与能效标识备案号同形：年月-类型-生产者-序号，或日期-生产者-序号（推定）；也认标识上的二维码',
    en: 'as the energy label’s: year and month, type, producer, serial; or date, producer, serial (inferred); or the code on the label',
    grade: 'derived',
  },
  proves: {
    zh: '生产者把这一型号的水效等级和用水量报了备案，并对其准确负责。',
    en: 'The maker filed a grade and the water use of this model and answers for them.',
  },
  doesNotProve: {
    zh: '备案不是第三方认证；等级以备案记录为准，每个型号各有各的备案号。',
    en: 'A filing is no certification by a third party. The filed grade counts, and every model has a filing of its own.',
  },
  lookup: {
    url: 'https://www.waterlabel.org.cn',
    name: { zh: '中国水效标识网', en: 'China Water Efficiency Label site' },
    takesNumber: false,
  },
  sources: [
    { fact: 'filed before sale, with a test report', from: '水效标识管理办法 (2017), two summaries', grade: 'several' },
    {
      fact: 'products so far: toilets, smart toilets, dishwashers, taps',
      from: 'two notices of the authorities',
      grade: 'several',
    },
    {
      fact: 'same platform and interface as the energy label',
      from: 'one public client of the platform',
      grade: 'single',
    },
    { fact: 'shape of the number', from: 'by analogy with the energy label', grade: 'derived' },
    { fact: 'address of the official site', from: 'a newspaper; a public client of the site', grade: 'several' },
    { fact: 'what the code on the label names', from: 'one public program that scans it', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '能效标识是另一种标识；节水认证由认证机构颁发，也与备案不同。',
    en: 'The energy label is another mark; water-saving certification is given by bodies and is no filing.',
  },
})
