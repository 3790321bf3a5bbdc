/** What the approval number of a Chinese certification body is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cnca-r',
  region: 'CN',
  name: { zh: '认证机构批准号（CNCA-R）', en: 'Approval of a certification body in China (CNCA-R)' },
  issuer: { zh: '国家认证认可监督管理委员会', en: 'Certification and Accreditation Administration of China (CNCA)' },
  scopeKind: 'operator',
  form: {
    zh: 'CNCA-R-年份-序号；外资机构为 CNCA-RF-年份-序号',
    en: 'CNCA-R, year, serial; CNCA-RF for foreign-funded bodies',
    grade: 'several',
  },
  proves: {
    zh: '这家机构获准在批准的领域里颁发认证证书。',
    en: 'This body is approved to issue certificates in the fields of its approval.',
  },
  doesNotProve: {
    zh: '不是任何商品或企业的证书编号；机构合法，不等于某张证书有效。',
    en: 'It is no certificate of any product or firm: an approved body does not make a given certificate valid.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'form for domestic and foreign-funded bodies',
      from: 'the national register; two published explanations',
      grade: 'several',
    },
    { fact: 'serials of four digits', from: 'one published explanation', grade: 'single' },
    {
      fact: 'first three digits of system certificates repeat the serial',
      from: 'the national register; a published explanation',
      grade: 'several',
    },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'CNCA-00C-008、CNCA-C09-01 之类是认证规则的编号。',
    en: 'CNCA-00C-008 and CNCA-C09-01 are numbers of rules.',
  },
})
