/** What the South African SABS mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'za-sabs',
  region: 'ZA',
  name: { zh: 'SABS 标志（南非）', en: 'SABS mark (South Africa)' },
  issuer: { zh: '南非标准局（SABS）', en: 'South African Bureau of Standards (SABS)' },
  scopeKind: 'product',
  proves: {
    zh: '商家声称产品经 SABS 按南非标准（SANS）认证。',
    en: 'The seller claims that SABS certified the product to a South African standard (SANS).',
  },
  doesNotProve: {
    zh: '自愿认证；强制性准入归 NRCS（LOA），无线设备归 ICASA。“SABS tested”只是检测过。',
    en: 'Voluntary; compulsory letters of authority are the NRCS’s, radio is ICASA’s. “SABS tested” is a test, no certification.',
  },
  sources: [{ fact: 'voluntary mark to a SANS standard', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
