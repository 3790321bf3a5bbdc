/** What an EU claim on a medical device is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-medical-mdr',
  region: 'EU',
  name: { zh: '欧盟医疗器械（MDR）', en: 'EU medical device (MDR)' },
  issuer: { zh: '制造商；I 类以上须经公告机构', en: 'The maker; a notified body has a part above class I' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称商品是符合欧盟医疗器械法规的器械，并写出风险类别。',
    en: 'The seller says that the article is a medical device under EU law, of the class it gives.',
  },
  doesNotProve: {
    zh: 'I 类由制造商自行声明。类别不说明疗效；IIa 类以上，CE 旁应有公告机构的四位代号。',
    en: 'Class I is the maker’s own word. A class says nothing about effect; from IIa on, four digits of a body belong beside CE.',
  },
  sources: [{ fact: 'classes and who examines', from: 'Regulation (EU) 2017/745, Art. 51 and 52', grade: 'several' }],
  samples: [],
})
