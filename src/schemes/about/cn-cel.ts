/** What the China Energy Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cel',
  region: 'CN',
  name: { zh: '中国能效标识（备案号）', en: 'China Energy Label (filing number)' },
  issuer: {
    zh: '生产者自行标注并备案，由中国标准化研究院管理',
    en: 'Declared and filed by the maker; the filings are kept by the China National Institute of Standardization',
  },
  scopeKind: 'product',
  form: {
    zh: '年月-产品类型-生产者-序号，或日期-生产者-序号，中间用连字符；也认标识上的二维码',
    en: 'year and month, product type, producer, serial; or date, producer, serial; joined by hyphens; or the code on the label',
    grade: 'derived',
  },
  proves: {
    zh: '生产者把这一型号的能效等级报了备案，并对其准确负责。',
    en: 'The maker filed an efficiency grade for this model and answers for its accuracy.',
  },
  doesNotProve: {
    zh: '备案不是第三方认证，也不证明安全或质量；能效等级以备案记录为准，同系列的其他型号各有各的备案号。',
    en: 'A filing is no certification by a third party and says nothing of safety or quality. The grade that counts is the filed one, and another model of the series has a filing of its own.',
  },
  lookup: {
    url: 'https://www.energylabel.com.cn',
    name: { zh: '中国能效标识网', en: 'China Energy Label site' },
    takesNumber: false,
  },
  sources: [
    { fact: 'older shape, four groups', from: 'six real listings', grade: 'several' },
    { fact: 'newer shape, three groups, since 2024', from: 'one real filing', grade: 'single' },
    { fact: 'meaning of the parts', from: 'read off the real numbers', grade: 'derived' },
    {
      fact: 'filing by the maker, who answers for accuracy',
      from: '节约能源法, articles on energy labels',
      grade: 'single',
    },
    { fact: 'address of the official site', from: 'four public clients of it', grade: 'several' },
    { fact: 'who keeps the filings', from: 'a public client of the site', grade: 'single' },
    { fact: 'what the code on the label names', from: 'one public program that scans it', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '水效标识是另一种标识；欧盟能效标签查的是 EPREL，“一级能效”是等级，不是备案号。',
    en: 'The water label is another mark; a European energy label is looked up in EPREL; "grade 1" is a grade, not a number.',
  },
})
