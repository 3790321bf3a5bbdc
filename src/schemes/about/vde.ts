/** What a VDE certificate is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'vde',
  region: 'DE',
  name: { zh: 'VDE 证书', en: 'VDE certificate' },
  issuer: { zh: '德国 VDE 检测认证研究院', en: 'VDE Testing and Certification Institute' },
  scopeKind: 'product',
  form: { zh: '8 位数字，以 400 开头', en: '8 digits that begin with 400', grade: 'several' },
  proves: {
    zh: 'VDE 按所列标准检测了证书写明的型号，并监督生产。',
    en: 'VDE tested the types that the certificate names by the standards it lists, and watches production.',
  },
  doesNotProve: {
    zh: '常是内部零件（插头、电线、继电器）的证书，不等于整机。“符合 DIN VDE 标准”也不是 VDE 认证。',
    en: 'It is often that of a part inside, such as plug, cable or relay, not of the whole device. "According to DIN VDE" is no VDE certificate.',
  },
  sources: [
    {
      fact: 'eight digits that begin with 400',
      from: 'data sheets of relays, fuse holders, glands and isolators that name their certificates',
      grade: 'several',
    },
    { fact: 'voluntary, while GS rests on the law', from: 'elektrofachkraft.de, VDE-Prüfzeichen', grade: 'single' },
  ],
  samples: ['40012345'],
  homonyms: {
    zh: 'VDE 0100 等是标准号；“VDE 1000 V”是绝缘工具的电压。',
    en: '"VDE 0100" is a standard, "VDE 1000 V" the voltage of an insulated tool.',
  },
})
