/** What personal information protection certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-personal-info',
  region: 'CN',
  name: { zh: '个人信息保护认证（PIP）', en: 'Personal information protection certification (PIP)' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'system',
  proves: {
    zh: '这家企业在证书范围内处理个人信息的活动，符合国家标准的要求并接受监督。',
    en: 'The firm’s handling of personal data, within the certificate’s scope, meets the national standard and is watched.',
  },
  doesNotProve: {
    zh: '不是对商品的认证，也不保证数据不会泄露；范围外的应用和业务不在内。',
    en: 'It certifies no product, promises no absence of leaks, and covers no other app or business.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'basis, standard and method', from: 'notice 2022 No. 37, three copies', grade: 'several' },
    { fact: 'certification as a way of sending data abroad', from: 'a certification body’s page', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'ISO/IEC 27701 是国际上的隐私管理体系认证。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'ISO/IEC 27701 is the international privacy management system. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
