/** What an ECE approval mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ece-e-mark',
  region: 'world',
  name: { zh: 'ECE 认可标志（头盔、儿童座椅）', en: 'ECE approval mark (helmets, child seats)' },
  issuer: {
    zh: '联合国协定各缔约国的认可主管部门',
    en: 'Type-approval authorities of the countries under the UN agreement',
  },
  scopeKind: 'product',
  form: {
    zh: 'E 加国家代号 + 修订系列 2 位 + 认可号',
    en: 'E with the country’s number + series of amendments of 2 digits + approval',
    grade: 'several',
  },
  proves: {
    zh: '这种型号按写明的联合国法规通过了认可，E 后的数字是批准国。',
    en: 'The type was approved under the UN regulation it names; the figure behind E is the approving country.',
  },
  doesNotProve: {
    zh: '页面上写“ECE 22.06”不等于有认可：要看缝在产品上的标签。没有公开的编号库可查。',
    en: 'The words "ECE 22.06" on a page are no approval: look for the label sewn in. No public list of numbers exists.',
  },
  sources: [
    { fact: 'country, series, approval and kind on helmets', from: 'four guides to helmet labels', grade: 'several' },
    {
      fact: 'country and approval on child seats; the first two digits are the series',
      from: 'incarsafetycentre.co.uk, dacota-investigation-manual.eu and two more guides',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: { zh: 'E27、E14 是灯座；E4 也可能是尺码。', en: 'E27 and E14 are lamp sockets; E4 may be a size.' },
})
