/** What an ISCC certificate number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'iscc',
  region: 'world',
  name: { zh: 'ISCC 证书编号（可持续与碳认证）', en: 'ISCC certificate number (sustainability and carbon)' },
  issuer: { zh: 'ISCC；由其认可的认证机构颁发', en: 'ISCC System; recognised bodies issue the certificates' },
  scopeKind: 'operator',
  form: {
    zh: 'EU-ISCC-Cert- 或 ISCC-PLUS-Cert- + 2 字母 3 数字 + 8–10 位数字',
    en: 'EU-ISCC-Cert- or ISCC-PLUS-Cert-, 2 letters and 3 digits, then 8–10 digits',
    grade: 'several',
  },
  proves: {
    zh: '这家企业按 ISCC 管理生物基或再生原料的追溯和质量平衡。',
    en: 'This firm traces bio-based or recycled raw material under ISCC, mostly by mass balance.',
  },
  doesNotProve: {
    zh: '质量平衡只是账面分配：这件塑料里可能没有一个再生分子。证书属于企业。',
    en: 'Mass balance is book-keeping: the very article may hold no recycled molecule. The certificate is the firm’s.',
  },
  validity: { zh: '一年。', en: 'One year.' },
  sources: [
    {
      fact: 'EU-ISCC-Cert-, ISCC-CORSIA-Cert-, body and serial',
      from: 'numbers in several public programs',
      grade: 'several',
    },
    { fact: 'ISCC-PLUS-Cert-; one year', from: 'common knowledge', grade: 'memory' },
  ],
  samples: ['EU-ISCC-Cert-DE100-12345678'],
  homonyms: { zh: 'ISCC 也是信息安全竞赛等的缩写。', en: 'ISCC is also a contest in information security, and more.' },
})
