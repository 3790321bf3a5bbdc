/** What the pollution-free produce mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-wgh',
  region: 'CN',
  name: { zh: '无公害农产品', en: 'China pollution-free produce' },
  issuer: { zh: '农业部门（原农业部农产品质量安全中心）', en: 'Chinese agriculture offices' },
  scopeKind: 'product',
  proves: {
    zh: '产地和产品当年按无公害农产品的要求认定和认证，农药残留等符合国家限量。',
    en: 'Place and produce were once recognised as meeting national limits, such as those for pesticide residues.',
  },
  doesNotProve: {
    zh: '要求只是市场准入的基本线，低于绿色食品和有机。国家已停止新的认证，旧证多已到期。',
    en: 'It is the basic line for the market, below green food and organic. New certificates are no longer given and most old ones have run out.',
  },
  sources: [
    {
      fact: 'recognition of the place and certification of the product',
      from: '无公害农产品认证程序 (2003)',
      grade: 'single',
    },
    { fact: 'named on many product pages', from: 'public product pages', grade: 'several' },
    { fact: 'no new certificates; form of numbers', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“无公害”常只是宣传语，没有证书可查。',
    en: 'The words are often mere praise without a certificate.',
  },
})
