/** What the security certification of apps in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-app-security',
  region: 'CN',
  name: { zh: 'App 安全认证', en: 'Security certification of apps in China' },
  issuer: {
    zh: '中国网络安全审查认证和市场监管大数据中心',
    en: 'China Cybersecurity Review, Certification and Market Regulation Big Data Center',
  },
  scopeKind: 'product',
  proves: {
    zh: '这个 App 的受检版本在收集和使用个人信息方面符合国家标准。',
    en: 'The examined version of this app meets the national standard on collecting and using personal data.',
  },
  doesNotProve: {
    zh: '新版本、其他平台的版本和后台服务不一定在内；也不保证不被攻破。',
    en: 'Newer versions, other platforms and the service behind it may not be covered; nor is it a promise against intrusion.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'notice, method and body', from: 'notice of SAMR and CAC, a published copy', grade: 'single' },
    { fact: 'present name of the body', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'App 备案、软件著作权、安全检测报告不是这项认证。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Filing of an app, software copyright and test reports are something else. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
