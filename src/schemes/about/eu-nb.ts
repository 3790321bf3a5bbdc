/** What a notified body's number beside the CE marking is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-nb',
  region: 'EU',
  name: { zh: 'CE 标志旁的公告机构代号', en: 'Notified body number beside the CE marking' },
  issuer: { zh: '欧盟委员会给公告机构编号', en: 'The European Commission numbers the notified bodies' },
  scopeKind: 'operator',
  form: { zh: 'CE 后 4 位数字', en: '4 digits behind CE', grade: 'several' },
  proves: {
    zh: '制造商声称由这家公告机构监督生产，这是个人防护、燃气、压力、多数医疗器械等法规的要求。',
    en: 'The maker says that this body watches production, as the law asks for protective, gas and pressure equipment and most medical devices.',
  },
  doesNotProve: {
    zh: '它是机构的代号，不是证书编号，由该机构的所有客户共用。要核实，应索取证书号，并查该机构对这类产品是否有资格。',
    en: 'It is the body’s number, not a certificate’s, and shared by all its clients. Ask for the certificate, and look up whether the body is notified for such products.',
  },
  sources: [
    {
      fact: 'the number stands beside the mark only where a body watches production',
      from: 'Decision No 768/2008/EC, Annex I, Art. R12',
      grade: 'several',
    },
    {
      fact: 'four digits, such as 0085 for a German body',
      from: 'net4energy.com, DVGW-Qualitätszeichen; tables of bodies for explosion protection',
      grade: 'several',
    },
    {
      fact: 'the list of bodies (NANDO) is the place to look',
      from: 'three public programs that use it',
      grade: 'several',
    },
    { fact: 'numbers in use end near 3100', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['0123'],
  homonyms: {
    zh: '“CE 2014/35/EU”是法规编号；CE 后的年份、型号、重量都不是机构代号。',
    en: '"CE 2014/35/EU" is a law; years, models and weights behind CE are no body’s number.',
  },
})
