/** What the safety certification of network equipment in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-network-critical',
  region: 'CN',
  name: {
    zh: '网络关键设备和网络安全专用产品安全认证（检测）',
    en: 'China certification of critical network equipment and cyber-security products',
  },
  issuer: { zh: '四部门名录中的认证、检测机构', en: 'Bodies and laboratories on the list of four ministries' },
  scopeKind: 'product',
  proves: {
    zh: '这一型号按国家标准的强制性要求通过了安全认证或安全检测，可以销售。',
    en: 'This model passed certification or test to the compulsory standard and may be sold.',
  },
  doesNotProve: {
    zh: '不保证不会被攻破，也不覆盖证书以外的软件版本和功能。',
    en: 'It is no promise that it cannot be broken into, and covers no other version of its software.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'certified or tested before sale', from: 'notice 2017 No. 1, a published copy', grade: 'several' },
    {
      fact: 'since 2023-07-01 instead of the sales licence',
      from: 'notice 2023 No. 1, a published copy',
      grade: 'single',
    },
    { fact: 'list of products of 2023', from: 'a published translation', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“等保”是信息系统的等级，旧的“销售许可证”已于 2023 年 7 月停发。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Graded protection is of information systems; the older sales licence ended in July 2023. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
