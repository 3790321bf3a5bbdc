/** What the traceability code beside the CCC mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-ccc-trace',
  region: 'CN',
  name: { zh: 'CCC 标志追溯二维码', en: 'Traceability code beside the CCC mark' },
  issuer: { zh: '发证机构把二维码信息提供给持证企业', en: 'The certification body gives its data to the holder' },
  scopeKind: 'product',
  proves: {
    zh: '扫码可以看到有没有证书、证书状态、生产者、型号和发证机构。',
    en: 'Scanning it shows whether there is a certificate, its status, maker, model and body.',
  },
  doesNotProve: {
    zh: '页面上的二维码图片可以指向任何地方：先看网址是不是官方的，再看型号是否一致。',
    en: 'A picture of a code can lead anywhere: look first whether the address is official, then whether the model is yours.',
  },
  validity: {
    zh: '2026 年 3 月起用于新获证的型号，2027 年 3 月起用于全部新生产的产品。',
    en: 'From March 2026 on newly certified models, from March 2027 on all newly made ones.',
  },
  sources: [
    {
      fact: 'products, dates and what scanning shows',
      from: 'five copies of one notice of December 2025',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: '食品、药品的追溯码是别的系统；二维码的内容没有公布，这里只认名称。',
    en: 'Codes of food and medicine are other systems; what this code holds is not published, so only its name is read.',
  },
})
