/** What an OEKO-TEX MADE IN GREEN product ID is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'made-in-green',
  region: 'world',
  name: { zh: 'OEKO-TEX MADE IN GREEN 产品号', en: 'OEKO-TEX MADE IN GREEN product ID' },
  issuer: { zh: 'OEKO-TEX 协会的检测机构', en: 'Test institutes of the OEKO-TEX Association' },
  scopeKind: 'product',
  form: { zh: 'M + 8–9 位字母数字', en: 'M + 8–9 letters and digits', grade: 'memory' },
  proves: {
    zh: '这一产品经有害物质检测，并由 STeP 认证的工厂生产；凭产品号可以看到参与生产的国家和工厂类型。',
    en: 'This article was tested for harmful substances and made in STeP-certified plants; the ID shows the countries and kinds of plants that took part.',
  },
  doesNotProve: {
    zh: '与有机、耐用、低碳无关；产品号只对标签所写的那一种产品有效。',
    en: 'Nothing about organic fibre, wear or carbon; the ID counts only for the article on the label.',
  },
  validity: { zh: '一年，可续；追溯信息保留五年。', en: 'One year, renewable; traceable for five years.' },
  sources: [
    {
      fact: 'unique product ID or QR code; tested materials and STeP plants',
      from: 'OEKO-TEX and Hohenstein, pages on the label',
      grade: 'several',
    },
    { fact: 'one year, traceable for five', from: 'Hohenstein', grade: 'single' },
    { fact: 'M and eight or nine characters', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“Made in …”产地字样与此无关。',
    en: 'Unlike "made in" with a country, it says nothing about origin by itself.',
  },
})
