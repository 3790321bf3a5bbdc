/** What China Forest Certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-cfcc',
  region: 'CN',
  name: { zh: '中国森林认证（CFCC）', en: 'China Forest Certification (CFCC)' },
  issuer: { zh: '中国森林认证管理委员会认可的认证机构', en: 'Bodies under the China Forest Certification Council' },
  scopeKind: 'operator',
  proves: {
    zh: '这家企业的森林经营或产销监管链通过认证，木材来源可追溯。',
    en: 'The firm’s forest or chain of custody is certified, so the wood can be traced.',
  },
  doesNotProve: {
    zh: '证书属于企业，不属于某件商品；不说明甲醛、强度等质量。',
    en: 'The certificate is a firm’s, not of one article, and says nothing of formaldehyde or strength.',
  },
  validity: { zh: '五年，每年监督审核。', en: 'Five years, with a yearly audit.' },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'scope of the scheme', from: 'three published explanations', grade: 'several' },
    { fact: 'recognised with PEFC since February 2014', from: 'four published explanations', grade: 'several' },
    { fact: 'certificates last five years', from: 'two published explanations', grade: 'several' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'FSC、PEFC 是另外的森林认证。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'FSC and PEFC are other forest schemes. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
