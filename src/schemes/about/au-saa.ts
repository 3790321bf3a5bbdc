/** What an SAA certificate number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'au-saa',
  region: 'AU',
  name: { zh: '澳大利亚 SAA 证书编号', en: 'SAA certificate number (Australia)' },
  issuer: { zh: 'SAA Approvals 等 JAS-ANZ 认可的认证公司', en: 'SAA Approvals, a certifier accredited by JAS-ANZ' },
  scopeKind: 'product',
  form: { zh: 'SAA- + 6 位数字，可加 -EA', en: 'SAA- + 6 digits, sometimes -EA', grade: 'single' },
  proves: {
    zh: '这个型号的样品经检测符合澳新标准，认证公司据此颁发了证书。',
    en: 'A sample of this type was tested to the Australian and New Zealand standard, and the certifier issued a certificate.',
  },
  doesNotProve: {
    zh: '只是型式试验：认证公司不监督之后的生产。没有 -EA 的是“适用性证书”，不是强制认证。',
    en: 'It is a test of a type: the certifier does not watch what is made later. Without -EA it is a certificate of suitability, not the mandatory one.',
  },
  sources: [
    {
      fact: 'SAA-, six characters, -EA on approvals of declared articles',
      from: 'the certifier’s notice on marking in New South Wales',
      grade: 'single',
    },
    { fact: 'six digits, hyphen sometimes left out', from: 'common knowledge', grade: 'memory' },
    { fact: 'a type test without surveillance', from: 'the certifier’s terms and conditions', grade: 'single' },
  ],
  samples: ['SAA-123456', 'SAA-123456-EA'],
  homonyms: {
    zh: 'SAA 曾是澳大利亚标准协会的简称；AWS 的 SAA 是云计算考试。',
    en: 'SAA was once the Australian standards body; the SAA of AWS is an exam.',
  },
})
