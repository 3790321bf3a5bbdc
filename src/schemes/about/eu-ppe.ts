/** What an EU claim on protective equipment is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-ppe',
  region: 'EU',
  name: { zh: '欧盟个人防护装备（PPE）', en: 'EU personal protective equipment (PPE)' },
  issuer: {
    zh: '制造商；II、III 类须经公告机构型式检验',
    en: 'The maker; a notified body examines categories II and III',
  },
  scopeKind: 'product',
  proves: {
    zh: '商家声称装备符合所写的防护标准或类别。',
    en: 'The seller says that the equipment meets the standard or category.',
  },
  doesNotProve: {
    zh: '写出标准号不等于经过检验。II、III 类装备应有公告机构证书，III 类的 CE 旁还应有四位机构代号。',
    en: 'A standard’s number alone shows no examination. Categories II and III need a body’s certificate, III also its four digits beside CE.',
  },
  sources: [
    { fact: 'categories and who examines', from: 'Regulation (EU) 2016/425, Annex I and Art. 19', grade: 'several' },
    { fact: 'which standard is for what', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
