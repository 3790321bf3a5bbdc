/** What the certification of commercial cryptography products in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-crypto',
  region: 'CN',
  name: { zh: '商用密码产品认证', en: 'China commercial cryptography product certification' },
  issuer: {
    zh: '国家市场监督管理总局会同国家密码管理局批准的认证机构',
    en: 'Bodies approved by the market regulator with the State Cryptography Administration',
  },
  scopeKind: 'product',
  proves: {
    zh: '证书所列型号的密码产品按密码行业标准通过检测和认证，并注明安全等级。',
    en: 'The listed model passed test and certification to the cryptography standards, with its security grade.',
  },
  doesNotProve: {
    zh: '支持国密算法不等于通过认证；整机里的密码模块通过认证，不等于整机通过。',
    en: 'Supporting the algorithms is no certification, and a certified module inside does not certify the device.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'certification under 密码法', from: 'a published guide', grade: 'single' },
    {
      fact: 'certificates of modules and software are named by makers',
      from: 'several public product pages',
      grade: 'several',
    },
    { fact: 'model certificates went before', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“密评”是对信息系统的评估。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'The assessment of applications (密评) is of information systems. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
