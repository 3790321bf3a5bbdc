/** What a GLOBALG.A.P. Number (GGN) is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'globalgap',
  region: 'world',
  name: { zh: 'GLOBALG.A.P. 编号（GGN）', en: 'GLOBALG.A.P. Number (GGN)' },
  issuer: {
    zh: 'GLOBALG.A.P.（全球良好农业规范）；由认可的认证机构审核',
    en: 'GLOBALG.A.P.; approved certifiers audit',
  },
  scopeKind: 'operator',
  form: { zh: '13 位数字，末位为 GS1 校验码', en: '13 digits, the last a GS1 check digit', grade: 'several' },
  proves: {
    zh: '凭编号可以查到生产者或包装商，以及其证书是否有效、覆盖哪些作物。',
    en: 'The number leads to the grower or packer, whether the certificate is in force and which crops it covers.',
  },
  doesNotProve: {
    zh: '属于农场或企业，不属于某一盒水果；不是有机认证，也不检测每一批的农残。',
    en: 'It is a farm’s or firm’s, not that of one box; it is not organic, and no test of each lot for residues.',
  },
  validity: { zh: '证书一般一年，编号终身不变。', en: 'Certificates mostly last a year; the number stays for ever.' },
  lookup: {
    url: 'https://www.globalgap.org/uk_en/for-consumers/Verification-of-GGN/',
    name: { zh: 'GGN 查询（GLOBALG.A.P.）', en: 'Verification of a GGN (GLOBALG.A.P.)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'thirteen digits of a producer or group, on packs',
      from: 'GLOBALG.A.P., for consumers; a trade journal',
      grade: 'several',
    },
    {
      fact: 'a location number of GS1 may stand in its place',
      from: 'GLOBALG.A.P. course on registration',
      grade: 'several',
    },
    { fact: 'check digit of GS1', from: 'holds on all real numbers seen', grade: 'derived' },
    { fact: 'prefix 952 for demonstrations', from: 'GS1, common knowledge', grade: 'memory' },
    { fact: 'one year', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '同样 13 位的还有商品条码（EAN），不是认证编号。',
    en: 'Bar codes (EAN) are as long and are no certificate.',
  },
})
