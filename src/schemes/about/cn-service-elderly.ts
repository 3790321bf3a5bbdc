/** What the certification of care for the elderly in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-service-elderly',
  region: 'CN',
  name: { zh: '养老服务认证', en: 'Certification of care for the elderly' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'operator',
  proves: {
    zh: '这家机构的养老服务按证书所写的标准、范围和地址通过了评价，并接受监督。',
    en: 'The care for the elderly of this firm was assessed to the standard, scope and place on the certificate, and is watched.',
  },
  doesNotProve: {
    zh: '不是对商品的认证，也不保证每一次服务都好；看清证书上的标准、等级和有效期。',
    en: 'It certifies no product and promises no single good service; look at standard, grade and dates on the certificate.',
  },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'fields of service certification', from: 'common knowledge', grade: 'memory' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“养老资格认证”是领取养老金的生存认证。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'Proof of life for a pension uses similar words. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
