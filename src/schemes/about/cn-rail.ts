/** What the certification of railway products in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-rail',
  region: 'CN',
  name: {
    zh: '铁路产品认证（CRCC）、城轨装备认证（CURC）',
    en: 'Certification of railway and urban rail products (CRCC, CURC)',
  },
  issuer: { zh: '中铁检验认证中心等', en: 'China Railway Test and Certification Center and others' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列型号的铁路或城轨产品符合采信的标准，企业接受监督检查。',
    en: 'The listed product meets the standard that railways rely on, and the firm is inspected.',
  },
  doesNotProve: {
    zh: '只对铁路、城轨用途有意义，不说明家用或其他用途的安全。',
    en: 'It matters for rail use alone and says nothing of other uses.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'scope of the body', from: 'five published explanations', grade: 'several' },
    { fact: 'letters of the urban rail mark', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'CRCC 也是中国铁建的缩写。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'CRCC is also China Railway Construction. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
