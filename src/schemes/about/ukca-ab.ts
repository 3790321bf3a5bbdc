/** What an approved body's number beside the UKCA marking is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ukca-ab',
  region: 'GB',
  name: { zh: 'UKCA 标志旁的批准机构代号', en: 'Approved body number beside the UKCA marking' },
  issuer: { zh: '英国政府指定批准机构', en: 'The British government appoints the bodies' },
  scopeKind: 'operator',
  form: { zh: 'UKCA 后 4 位数字', en: '4 digits behind UKCA', grade: 'memory' },
  proves: {
    zh: '制造商声称这家英国批准机构参与了评定，只有部分产品必须如此。',
    en: 'The maker says that this British body had a part in the assessment, which the law asks for some products only.',
  },
  doesNotProve: {
    zh: '它是机构的代号，不是证书编号，由该机构的所有客户共用。',
    en: 'It is the body’s number, not a certificate’s, and shared by all its clients.',
  },
  sources: [
    {
      fact: 'a body takes part only for some products, as under CE',
      from: 'guides to the UKCA marking that quote gov.uk',
      grade: 'several',
    },
    { fact: 'four digits beside the mark', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['0123'],
  homonyms: {
    zh: '欧盟公告机构的代号不能用在 UKCA 旁；UKCA 后的年份不是代号。',
    en: 'An EU notified body’s number does not belong there; a year behind UKCA is none either.',
  },
})
