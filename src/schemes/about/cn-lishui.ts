/** What 丽水山耕 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-lishui',
  region: 'CN',
  name: { zh: '丽水山耕（品字标）', en: 'Lishui Shangeng, regional farm brand' },
  issuer: {
    zh: '品牌方授权；2018 年起由认证联盟认证',
    en: 'Licensed by the brand’s owner; certified by an alliance since 2018',
  },
  scopeKind: 'product',
  proves: {
    zh: '获证产品按这一区域品牌的标准种植、加工，并由第三方认证或自我声明。',
    en: 'A certified product is grown and made to the regional brand’s standards, by third-party certificate or the maker’s declaration.',
  },
  doesNotProve: {
    zh: '页面上出现名称，不等于这一件商品获证；它也不是有机或绿色食品。',
    en: 'The name on a page does not show that this article is certified, nor is it organic or green food.',
  },
  sources: [
    { fact: 'third-party certification and self-declaration since 2018', from: 'two news reports', grade: 'several' },
    { fact: 'brand on product pages', from: 'public shop pages', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“丽水山居”“丽水山景”是住宿和旅游品牌。',
    en: '丽水山居 and 丽水山景 are brands for lodgings and sights.',
  },
})
