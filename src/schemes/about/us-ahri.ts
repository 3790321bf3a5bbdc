/** What an AHRI certified reference number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-ahri',
  region: 'US',
  name: { zh: 'AHRI 认证参考号（空调、采暖设备）', en: 'AHRI certified reference number' },
  issuer: {
    zh: '美国空调、供热及制冷工业协会（AHRI）',
    en: 'Air-Conditioning, Heating, and Refrigeration Institute (AHRI)',
  },
  scopeKind: 'product',
  form: { zh: '7–10 位数字', en: '7 to 10 digits', grade: 'single' },
  proves: {
    zh: '这一组设备的能效参数经 AHRI 项目核验，并列入名录。',
    en: 'The ratings of this matched set of units were verified in AHRI’s programme and are listed.',
  },
  doesNotProve: {
    zh: '只管列出的室内外机组合，换一台就不是同一个号；也不是安全认证。',
    en: 'It covers the listed combination of units only; with another unit it is another number. It is no safety certification.',
  },
  lookup: {
    url: 'https://www.ahridirectory.org/',
    name: { zh: 'AHRI 产品名录', en: 'AHRI directory' },
    takesNumber: false,
  },
  sources: [
    { fact: 'name of the number', from: 'several public data sets', grade: 'several' },
    { fact: 'seven to ten digits', from: 'one public program', grade: 'single' },
    { fact: 'the programme verifies ratings, not safety', from: 'AHRI General Operations Manual', grade: 'single' },
    { fact: 'address of the directory', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: '“AHRI 210/240” 是标准号。', en: '"AHRI 210/240" is a standard.' },
})
