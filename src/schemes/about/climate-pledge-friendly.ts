/** What Amazon’s Climate Pledge Friendly badge is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'climate-pledge-friendly',
  region: 'world',
  name: { zh: 'Climate Pledge Friendly（亚马逊标签）', en: 'Climate Pledge Friendly (Amazon)' },
  issuer: { zh: '亚马逊', en: 'Amazon' },
  scopeKind: 'product',
  proves: {
    zh: '亚马逊认为该商品至少有一项它接受的认证；点开标签可看到是哪一项，有时有编号。',
    en: 'Amazon holds that the article has at least one certificate it accepts; the badge opens to show which, at times with a number.',
  },
  doesNotProve: {
    zh: '本身不是认证：要看它依据的是哪一项。有些只是“体积小”之类亚马逊自己的规则。',
    en: 'It is no certificate itself: what counts is the one it rests on. Some are Amazon’s own rules, such as compact design.',
  },
  sources: [
    {
      fact: 'a badge that names the certificate it rests on, with its number',
      from: 'real pages of the shop',
      grade: 'derived',
    },
    { fact: 'some rest on rules of its own', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
})
