/** What data security management certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-data-security',
  region: 'CN',
  name: { zh: '数据安全管理认证（DSM）', en: 'Data security management certification (DSM)' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'system',
  proves: {
    zh: '这家企业在证书范围内处理网络数据的活动符合国家标准，并接受获证后监督。',
    en: 'The firm’s handling of network data, within the scope, meets the national standard and is watched.',
  },
  doesNotProve: {
    zh: '不是对商品的认证，也不保证数据不会泄露。',
    en: 'It certifies no product and promises no absence of leaks.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'basis, standard and method', from: 'notice 2022 No. 18, two copies', grade: 'several' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'DSM 也是一家公司和一种存储系统的名字；数据管理能力成熟度（DCMM）是评估。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'DSM is also a firm and a storage system; DCMM is an assessment. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
