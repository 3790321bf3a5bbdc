/** What the PSE mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-pse',
  region: 'JP',
  name: { zh: 'PSE 标志（日本电气用品安全法）', en: 'PSE mark (Japan)' },
  issuer: {
    zh: '向日本经济产业省申报的制造商或进口商',
    en: 'The maker or importer who has notified Japan’s Ministry of Economy, Trade and Industry',
  },
  scopeKind: 'product',
  proves: {
    zh: '申报者声明商品符合日本电气安全标准；菱形 PSE 还须经登记的检查机构检测，机构名称印在标志旁。',
    en: 'The notifier declares that the goods meet Japanese electrical safety rules; for the diamond mark a registered body has tested them and is named beside it.',
  },
  doesNotProve: {
    zh: '没有公开的证书编号，“PSE 认证号”查不到任何东西。应看的是申报者名称，以及菱形标志旁的检查机构。',
    en: 'There is no public certificate number, and a "PSE number" can be looked up nowhere. Look for the notifier’s name and, by the diamond, the body’s.',
  },
  sources: [
    {
      fact: 'mark, name of the notifier, name of the body for the diamond',
      from: 'the ministry’s pages on marking, in two versions',
      grade: 'several',
    },
    { fact: '116 kinds of goods need the diamond', from: 'a published glossary', grade: 'single' },
    { fact: 'no public look-up', from: 'one buying guide', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '在以太网供电（PoE）里，PSE 是供电设备。',
    en: 'In power over Ethernet, PSE is the sourcing equipment.',
  },
})
