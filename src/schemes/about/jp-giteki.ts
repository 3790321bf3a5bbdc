/** What a giteki number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-giteki',
  region: 'JP',
  name: { zh: '日本技适编号（无线电设备认证）', en: 'Japanese giteki number (radio equipment)' },
  issuer: {
    zh: '日本总务省登记的认证机构',
    en: 'Bodies registered with Japan’s Ministry of Internal Affairs and Communications',
  },
  scopeKind: 'product',
  form: {
    zh: '机构 3 位 - 6 位（多为年份 2、序号 4）',
    en: 'body of 3 - 6 characters, mostly year 2 and serial 4',
    grade: 'several',
  },
  proves: {
    zh: '这种无线设备的设计或实物已按日本电波法认证，可以在日本使用。',
    en: 'The design or the item was certified under the Japanese Radio Act, so this radio may be used in Japan.',
  },
  doesNotProve: {
    zh: '不证明用电安全（那是 PSE）。号码可能属于内部的无线模块，同一号码也可能对应几种电波。',
    en: 'Nothing about electrical safety, which is PSE. The number may be that of a module inside, and one number may cover several kinds of radio.',
  },
  lookup: {
    url: 'https://www.tele.soumu.go.jp/giteki/SearchServlet?pageID=jk01&NUM_TYPE=1&NUM={number}',
    name: { zh: '日本总务省技适查询（日文）', en: 'MIC giteki search (Japanese)' },
    takesNumber: true,
  },
  sources: [
    {
      fact: 'three digits of the body, hyphen, six characters',
      from: 'label rules of the body TELEC; real numbers on a dozen pages',
      grade: 'several',
    },
    { fact: 'the form changed in April 2013', from: 'a report with numbers of both forms', grade: 'single' },
    { fact: 'numbers of single items without a hyphen', from: 'label rules of the body TELEC', grade: 'single' },
    {
      fact: 'address of the ministry’s look-up, which takes the number',
      from: 'a public program and a page that links to it',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '标志旁 R 后的是无线电编号，T 后的是电信终端编号，两者不同。',
    en: 'Behind the R stands the radio number, behind the T that of terminal equipment; they are two things.',
  },
})
