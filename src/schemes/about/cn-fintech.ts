/** What fintech product certification in China is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-fintech',
  region: 'CN',
  name: { zh: '金融科技产品认证', en: 'China fintech product certification' },
  issuer: { zh: '获准的认证机构', en: 'Approved certification bodies' },
  scopeKind: 'product',
  proves: {
    zh: '证书所列型号的终端、芯片或软件通过型式试验，并接受获证后监督。',
    en: 'The listed terminal, chip or software passed its type test and is watched afterwards.',
  },
  doesNotProve: {
    zh: '不是金融牌照，也不说明商家或服务可靠。',
    en: 'It is no financial licence and says nothing of the trader or the service.',
  },
  validity: { zh: '三年，监督合格可续期。', en: 'Three years, extendable.' },
  lookup: {
    url: 'https://cx.cnca.cn/CertECloud/index/index/page',
    name: { zh: '全国认证认可信息公共服务平台', en: 'National certification information platform (CNCA)' },
    takesNumber: false,
  },
  sources: [
    { fact: 'lists and rules', from: 'notices of 2019 No. 49 and 2022 No. 5, four copies', grade: 'several' },
    { fact: 'three years', from: 'a copy of the news of 2019', grade: 'single' },
    { fact: 'address of the national platform', from: 'public clients of the platform', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '银联、PCI、EMV 认证是另外的制度。没有找到公布的编号格式，所以这里只认名称，不认号码。',
    en: 'UnionPay, PCI and EMV approvals are other systems. No published form of its numbers was found, so only the name is read, never a number.',
  },
})
