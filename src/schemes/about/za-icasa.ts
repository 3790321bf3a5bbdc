/** What an ICASA type approval is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'za-icasa',
  region: 'ZA',
  name: { zh: 'ICASA 型号核准号（南非）', en: 'ICASA type approval (South Africa)' },
  issuer: { zh: '南非独立通信管理局（ICASA）', en: 'Independent Communications Authority of South Africa' },
  scopeKind: 'product',
  form: { zh: 'TA 或 EA + 年份 4 位 + 序号', en: 'TA or EA, year, serial', grade: 'several' },
  proves: {
    zh: '这一型号的无线或电信设备已获准在南非使用。',
    en: 'This model of radio or telecom equipment is authorised for use in South Africa.',
  },
  doesNotProve: {
    zh: '不管用电安全；号码属于在南非的申请公司和那个型号。',
    en: 'Nothing about electrical safety; the number belongs to the South African applicant and that model.',
  },
  sources: [
    { fact: 'EA, year and serial', from: 'Equipment Authorisation Regulations 2021, reg. 19(4)', grade: 'several' },
    {
      fact: 'TA, year and serial',
      from: 'a summary of the Labelling Regulations 2013 and two product pages',
      grade: 'several',
    },
    { fact: 'given to South African companies only', from: 'the authority’s page on type approval', grade: 'several' },
  ],
  samples: [],
})
