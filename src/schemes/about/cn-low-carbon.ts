/** What low-carbon product certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-low-carbon',
  region: 'CN',
  name: { zh: '低碳产品认证', en: 'China low-carbon product certification' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列产品的碳排放低于这类产品的评价限值。',
    en: 'The listed products cause less carbon emission than the limit for their kind.',
  },
  doesNotProve: {
    zh: '不等于零排放或碳中和，也不说明性能和安全。',
    en: 'It is neither zero emission nor carbon neutrality, and says nothing of performance or safety.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'a mark of its own under a rule of 2015', from: '节能低碳产品认证管理办法, from memory', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“低碳”也指低碳钢、低碳水饮食。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'The word also means mild steel and a diet. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
