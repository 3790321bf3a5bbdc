/** What REACH is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'eu-reach',
  region: 'EU',
  name: { zh: '欧盟 REACH（化学品）', en: 'EU REACH (chemicals)' },
  issuer: { zh: '供应商自己', en: 'The supplier itself' },
  scopeKind: 'product',
  proves: {
    zh: '供应商声明商品不含受禁物质，或会告知高关注物质。',
    en: 'The supplier declares that no forbidden substance is in it, or tells of those of high concern.',
  },
  doesNotProve: {
    zh: '不是认证：商品没有 REACH 证书，也没有编号可查。你有权向卖家询问高关注物质，对方须在 45 天内答复。',
    en: 'It is no certification: goods have no REACH certificate and no number. You may ask the seller about substances of high concern; he must answer within 45 days.',
  },
  sources: [
    {
      fact: 'duty to tell of substances within 45 days',
      from: 'Regulation (EC) No 1907/2006, Art. 33',
      grade: 'several',
    },
  ],
  samples: [],
  homonyms: {
    zh: 'reach 是常用英文词；只认大写且与合规有关的写法。',
    en: '"Reach" is a common word; only capitals with a word of compliance count.',
  },
})
