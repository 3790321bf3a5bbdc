/** What the UKCA marking is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'ukca',
  region: 'GB',
  name: { zh: 'UKCA 标志（英国符合性声明）', en: 'UKCA marking (British declaration of conformity)' },
  issuer: { zh: '制造商自己', en: 'The maker itself' },
  scopeKind: 'product',
  proves: { zh: '制造商声明产品符合适用的英国法规。', en: 'The maker declares that British law is met.' },
  doesNotProve: {
    zh: '不是认证，也没有证书编号：与 CE 一样，多数消费品由制造商自行声明。',
    en: 'It is no certification and has no certificate number: as with CE, nobody but the maker looked at most consumer goods.',
  },
  sources: [
    {
      fact: 'same self-declaration as under CE',
      from: 'guides to the UKCA marking that quote gov.uk',
      grade: 'several',
    },
    { fact: 'valid in Great Britain, not in the EU', from: 'notices of the British government', grade: 'several' },
  ],
  samples: [],
})
