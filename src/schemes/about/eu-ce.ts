/** What the CE marking is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-ce',
  region: 'EU',
  name: { zh: 'CE 标志（欧盟符合性声明）', en: 'CE marking (EU declaration of conformity)' },
  issuer: { zh: '制造商自己', en: 'The maker itself' },
  scopeKind: 'product',
  proves: {
    zh: '制造商声明产品符合适用的欧盟法规，并应能提供符合性声明和技术文件。',
    en: 'The maker declares that EU law is met, and must be able to show the declaration and the technical file.',
  },
  doesNotProve: {
    zh: '不是认证，也没有证书编号：多数消费品由制造商自行声明，没有第三方检测。标志旁的四位数字是公告机构的代号，由它的所有客户共用，同样不是证书编号。',
    en: 'It is no certification and has no certificate number: for most consumer goods nobody but the maker looked. Four digits beside it name a notified body, shared by all its clients; they are no certificate number either.',
  },
  sources: [
    {
      fact: 'affixed by the maker, who answers for it',
      from: 'Regulation (EC) No 765/2008, Art. 30',
      grade: 'several',
    },
    {
      fact: 'four digits only where a notified body watches production',
      from: 'Decision No 768/2008/EC, Annex I, Art. R12',
      grade: 'several',
    },
    {
      fact: 'structured data gives CE without a number',
      from: 'schema.org, examples of Certification',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: 'CE 也可指消费电子（consumer electronics）、Windows CE、公元等，单独出现时不作判断。',
    en: 'CE also means consumer electronics, Windows CE and common era; the two letters inside other words mean nothing.',
  },
})
