/** What the certification of drones in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-uav',
  region: 'CN',
  name: { zh: '无人机（无人驾驶航空器）认证', en: 'Certification of drones in China' },
  issuer: {
    zh: '认证机构；适航由中国民用航空局',
    en: 'Certification bodies; airworthiness by the Civil Aviation Administration',
  },
  scopeKind: 'product',
  proves: {
    zh: '有机构按标准审查过这一型号；适航类证书由民航部门颁发。',
    en: 'A body examined this type to a standard; papers of airworthiness come from the aviation authority.',
  },
  doesNotProve: {
    zh: '不代替实名登记和操控员执照，也不等于可以在任何地方飞。',
    en: 'It replaces neither registration nor a pilot’s licence, and is no leave to fly anywhere.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'airworthiness for middle and large drones',
      from: '无人驾驶航空器飞行管理暂行条例, from memory',
      grade: 'memory',
    },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '操控员执照、实名登记号不是产品认证。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Pilots’ licences and registration marks certify no product. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
