/** What BeiDou product certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-beidou',
  region: 'CN',
  name: { zh: '北斗基础产品认证', en: 'BeiDou basic product certification' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列的芯片、模块、天线等北斗产品按标准通过检测和认证。',
    en: 'The listed chip, module or antenna passed test and certification to the standard.',
  },
  doesNotProve: {
    zh: '“支持北斗”不等于通过认证；模块通过认证也不等于整机通过。',
    en: 'Supporting BeiDou is no certification, and a certified module does not certify the device.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'kinds of products', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '导航能力和认证是两回事。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'The ability to navigate and the certification are two things. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
