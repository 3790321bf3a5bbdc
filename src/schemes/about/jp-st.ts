/** What the ST mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-st',
  region: 'JP',
  name: { zh: 'ST 玩具安全标志（日本）', en: 'ST mark for toys (Japan)' },
  issuer: { zh: '日本玩具协会', en: 'Japan Toy Association' },
  scopeKind: 'product',
  proves: {
    zh: '样品经协会指定的机构检验，符合玩具安全标准；厂商参加了协会的赔偿制度。',
    en: 'A sample passed the association’s toy safety standard at a body it names, and the firm takes part in its compensation scheme.',
  },
  doesNotProve: {
    zh: '这是行业自愿标志，不是法定认证。旁边的合格号就是商品条码，不是证书编号。',
    en: 'It is the trade’s voluntary mark, not a legal one. The pass number beside it is the toy’s barcode, no certificate number.',
  },
  validity: {
    zh: '检验合格后可贴标两年，之后须重新检验。',
    en: 'Two years from the test, then the toy is tested again.',
  },
  sources: [
    { fact: 'sample test, licence, compensation', from: 'the association’s rules of the mark', grade: 'several' },
    {
      fact: 'the pass number is the barcode of 13 digits',
      from: 'the association’s guide to applicants; a published explanation',
      grade: 'several',
    },
    { fact: 'two years, then a new test', from: 'the association’s page on the marking', grade: 'single' },
  ],
  samples: [],
})
