/** What the China Environmental Label is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-env-label',
  region: 'CN',
  name: { zh: '中国环境标志（十环）', en: 'China Environmental Label (ten rings)' },
  issuer: {
    zh: '获准的认证机构，如中环联合认证中心',
    en: 'Approved bodies, such as the China Environmental United Certification Center',
  },
  scopeKind: 'product',
  proves: {
    zh: '证书所列产品在生产、使用和处置中符合这类产品的环保要求。',
    en: 'The listed products meet the environmental requirements for their kind in making, use and disposal.',
  },
  doesNotProve: {
    zh: '不等于无甲醛或对人体无害，也不说明耐用或安全；只覆盖证书所列型号。',
    en: 'It does not mean free of formaldehyde or harmless, and says nothing of durability; only the listed models are covered.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'voluntary mark of ten rings', from: 'two published explanations', grade: 'several' },
    { fact: 'rules such as ECC-1002EL', from: 'a certification body’s page', grade: 'single' },
    { fact: 'looked up on the national platform', from: 'a published guide', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'ECC-1002EL 之类是认证规则的编号，不是证书编号。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'ECC-1002EL and the like are numbers of rules. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
