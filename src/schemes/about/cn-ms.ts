/** What a Chinese management-system certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-ms',
  region: 'CN',
  name: {
    zh: '管理体系认证（ISO 9001、14001、45001、22000、27001 等）',
    en: 'Management system certification in China (ISO 9001, 14001, 45001, 22000, 27001 and others)',
  },
  issuer: { zh: '国家认监委批准的认证机构', en: 'Certification bodies approved by CNCA' },
  scopeKind: 'system',
  form: {
    zh: '机构、年份 2、类型字母、序号、R 加再认证次数、规模 L/M/S',
    en: 'body, year 2, letters of the type, serial, R and recertifications, size L/M/S',
    grade: 'several',
  },
  proves: {
    zh: '这家企业在证书所写的范围和地址内，按标准运行着一套管理体系，并接受定期审核。',
    en: 'This firm runs a management system to the standard, for the activity and address on the certificate, and is audited.',
  },
  doesNotProve: {
    zh: '不是对产品的认证，不说明这件商品的质量、安全或性能。按《认证证书和认证标志管理办法》，管理体系认证标志不得用在产品上。',
    en: 'It certifies no product and says nothing of the quality, safety or performance of this one. Chinese rules forbid a management-system mark on products.',
  },
  validity: {
    zh: 'R 后的数字是再认证次数，L、M、S 是企业规模；编号随再认证而变。',
    en: 'The figure behind R counts recertifications, and L, M or S is the size of the firm; the number changes with each.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'body prefix is the serial of its approval',
      from: 'a published explanation; the national register',
      grade: 'several',
    },
    { fact: 'R counts recertifications; size letters', from: 'two published explanations', grade: 'several' },
    { fact: 'types Q quality and E environment', from: 'the national register', grade: 'several' },
    { fact: 'other type letters', from: 'common knowledge', grade: 'memory' },
    { fact: 'food style such as 000FSMS2400001', from: 'the national register', grade: 'single' },
    { fact: 'food style with HACCP', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'a system mark may not be put on products',
      from: '认证证书和认证标志管理办法 (2004), Art. 21',
      grade: 'single',
    },
    {
      fact: 'which GB/T standard is the twin of which ISO standard',
      from: 'titles of the standards; common knowledge',
      grade: 'memory',
    },
    { fact: 'credit grades and trade ratings are other papers', from: 'common knowledge', grade: 'memory' },
    {
      fact: 'measurement management has grades A, AA, AAA and numbers such as CMS…',
      from: 'one firm’s report',
      grade: 'single',
    },
    { fact: 'address of the international list', from: 'two public notes on it', grade: 'several' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '国外机构颁发的 ISO 证书不一定在中国平台上，可到 IAF CertSearch（www.iafcertsearch.org）查；相机的“ISO”是感光度。测量管理体系证书（CMS…，A、AA、AAA 级）写法不同；AAA 信用等级、行业“A+B”评价不是管理体系认证。',
    en: 'ISO certificates issued abroad need not be in the Chinese register: look in IAF CertSearch (www.iafcertsearch.org); ISO on a camera is sensitivity. Certificates of measurement management (CMS…, grades A to AAA) look otherwise; AAA grades of credit and trade ratings of the kind "A+B" are no management-system certification.',
  },
})
