/** What the EAC mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eac',
  region: 'EAEU',
  name: { zh: 'EAC 标志（欧亚经济联盟）', en: 'EAC mark (Eurasian Economic Union)' },
  issuer: { zh: '制造商或进口商自己贴附', en: 'Put on by the maker or importer' },
  scopeKind: 'product',
  proves: {
    zh: '贴标者表示这件商品已按联盟的技术法规完成声明或认证。',
    en: 'Whoever put it on says that the goods were declared or certified under the Union’s technical regulations.',
  },
  doesNotProve: {
    zh: '标志本身没有编号，什么也查不到：能查的是背后的声明或证书编号，可以向卖家索要。',
    en: 'The mark has no number and nothing to look up: what can be checked is the number of the declaration or certificate behind it. Ask the seller for it.',
  },
  sources: [
    {
      fact: 'three letters for Eurasian conformity; the procedures of the regulations were gone through',
      from: 'three published explanations of the marking rules',
      grade: 'several',
    },
    { fact: 'introduced in 2011', from: 'two trade reports', grade: 'several' },
    {
      fact: 'behind the mark stands a declaration or a certificate with a number',
      from: 'real pages that show such numbers',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: 'EAC 也是 Exact Audio Copy（抓轨软件）、东非共同体等的缩写。',
    en: 'EAC is also Exact Audio Copy, the East African Community and more.',
  },
})
