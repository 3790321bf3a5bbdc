/** What the Singapore SAFETY Mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'sg-safety-mark',
  region: 'SG',
  name: { zh: '新加坡 SAFETY Mark（安全标志）', en: 'Singapore SAFETY Mark' },
  issuer: { zh: '新加坡企业发展局消费品安全办公室', en: 'Consumer Product Safety Office, Enterprise Singapore' },
  scopeKind: 'product',
  proves: {
    zh: '这一型号的受管制电器或燃气具已由新加坡供应商登记，并有认可机构的符合性证书。',
    en: 'This model of a controlled electrical or gas appliance is registered by a Singapore supplier, on a certificate of a recognised body.',
  },
  doesNotProve: {
    zh: '登记属于供应商和型号；平行进口的同款不在其内。',
    en: 'A registration is one supplier’s and one model’s; parallel imports of the same model are not covered.',
  },
  sources: [
    {
      fact: 'controlled goods must be registered and bear the mark',
      from: 'Consumer Protection (Safety Requirements) Regulations, reg. 5 and 7',
      grade: 'several',
    },
    { fact: 'eight digits', from: 'one guide to the scheme', grade: 'single' },
  ],
  samples: [],
})
