/** What an Indonesian telecom certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'id-sdppi',
  region: 'ID',
  name: { zh: '印尼无线电型号核准号（Postel/SDPPI/DJID）', en: 'Indonesian telecom certificate (Postel, SDPPI, DJID)' },
  issuer: {
    zh: '印尼数字基础设施总局（DJID，前身 SDPPI、Postel）',
    en: 'Directorate general of digital infrastructure (DJID, formerly SDPPI and Postel)',
  },
  scopeKind: 'product',
  form: {
    zh: '序号/机构/年份，例如 00000/SDPPI/2026',
    en: 'serial/office/year, as in 00000/SDPPI/2026',
    grade: 'several',
  },
  proves: {
    zh: '这个品牌和型号的无线或电信设备符合印尼技术要求，可以进口和销售。',
    en: 'Radio or telecom equipment of this make and model meets Indonesian technical rules and may be imported and sold.',
  },
  doesNotProve: {
    zh: '不管用电安全或品质；只属于证书上的那个型号。',
    en: 'Nothing about electrical safety or quality; it belongs to the one model on the certificate.',
  },
  sources: [
    { fact: 'serial, office and year', from: 'eight public product pages', grade: 'several' },
    { fact: 'POSTEL became SDPPI', from: 'an Indonesian explanation', grade: 'several' },
    { fact: 'SDPPI became DJID', from: 'an Indonesian guide and a public data set', grade: 'several' },
  ],
  samples: [],
})
