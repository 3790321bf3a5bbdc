/** What an FCC ID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'us-fcc',
  region: 'US',
  name: { zh: 'FCC ID（美国无线电设备认证）', en: 'FCC ID (US radio equipment)' },
  issuer: {
    zh: '美国联邦通信委员会授权的认证机构',
    en: 'Certification bodies recognised by the US Federal Communications Commission',
  },
  scopeKind: 'product',
  form: {
    zh: '持有人代码 3 或 5 位 + 产品代码至多 14 位',
    en: 'grantee code of 3 or 5 + product code of at most 14 characters',
    grade: 'several',
  },
  proves: {
    zh: '这种发射器已按美国无线电规则取得设备认证，归号码前几位所指的持有人所有。',
    en: 'A transmitter of this type was certified under US radio rules for the holder named by the first characters.',
  },
  doesNotProve: {
    zh: '不证明用电安全或质量。号码可能属于内部的无线模块，持有人也常是代工厂而非品牌。',
    en: 'Nothing about electrical safety or quality. The ID may be that of a radio module inside, and its holder is often the contract maker, not the brand.',
  },
  lookup: {
    url: 'https://www.fcc.gov/oet/ea/fccid',
    name: { zh: 'FCC 官方查询页', en: 'Official FCC ID search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'grantee code of 3 or 5 characters, product code of at most 14', from: '47 CFR 2.926', grade: 'several' },
    { fact: 'five-character grantee codes hold no 0 or 1', from: 'a note of a test laboratory', grade: 'single' },
    { fact: 'address of the official search page', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“FCC Part 15”声明、FCC 注册号（FRN，10 位）都不是 FCC ID。',
    en: 'A "FCC Part 15" statement and an FRN of ten digits are not FCC IDs.',
  },
})
