/** What an IECEx certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'iecex',
  region: 'world',
  name: { zh: 'IECEx 防爆证书', en: 'IECEx certificate' },
  issuer: { zh: 'IECEx 体系认可的认证机构', en: 'Certification bodies of the IECEx system' },
  scopeKind: 'product',
  form: {
    zh: 'IECEx + 机构缩写 + 年份 2 位 . 序号 4 位，末尾可有 X 或 U',
    en: 'IECEx + letters of the body + year of 2 digits, point, serial of 4, with X or U at the end of some',
    grade: 'several',
  },
  proves: {
    zh: '认证机构按 IEC 60079 系列标准检验过这种型号，并审核了工厂。',
    en: 'A certification body examined this type by the IEC 60079 standards and audited the factory.',
  },
  doesNotProve: {
    zh: '在欧盟仍须有 ATEX 证书，在中国仍须有防爆 CCC。X 表示有特殊使用条件，U 表示只是部件。',
    en: 'The EU still asks for ATEX, China for its own. X means special conditions of use, U a mere component.',
  },
  sources: [
    {
      fact: 'body, year and serial',
      from: 'US Coast Guard, The Drill Down 29; certificates in six manuals and programs',
      grade: 'several',
    },
    {
      fact: 'all certificates are public',
      from: 'dke.de, on dust explosions; iecex.com, frequently asked questions',
      grade: 'several',
    },
  ],
  samples: [],
})
