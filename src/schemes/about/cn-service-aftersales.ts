/** What after-sales service certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-service-aftersales',
  region: 'CN',
  name: { zh: '商品售后服务认证（GB/T 27922）', en: 'After-sales service certification (GB/T 27922)' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'operator',
  proves: {
    zh: '这家机构的售后服务按证书所写的标准、范围和地址通过了评价，并接受监督。',
    en: 'The after-sales service of this firm was assessed to the standard, scope and place on the certificate, and is watched.',
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
    { fact: 'standard, points and stars', from: 'five published explanations', grade: 'several' },
    { fact: 'three years', from: 'a certification adviser’s page', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“五星服务”单独出现只是广告。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: '"Five-star service" alone is advertising. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
