/**
 * Marks that the law asks for on a kind of product. The result is a question, never an accusation, so a rule is narrow:
 * the title names the product itself, nothing that merely belongs to it, and the shop speaks Chinese.
 */
import { fold } from './text.ts'
import type { Claim, Listing, SchemeId } from './words.ts'

interface ExpectedRule {
  readonly scheme: SchemeId
  /** The product's names in a title. */
  readonly product: RegExp
  /** Accessories, parts and kinds that the law leaves out. */
  readonly exempt: RegExp
}

/** Power banks: mandatory since 2024-08-01 (CCC category 0914; notice of the market regulator, confirmed by several copies). */
const RULES: readonly ExpectedRule[] = [
  {
    scheme: 'cn-ccc',
    product: /充电宝|移动电源/u,
    exempt:
      /收纳|保护套|保护壳|硅胶套|外壳|套料|套件|支架|贴膜|贴纸|挂绳|数据线|充电线|充电器|充电头|底座|柜|机柜|共享|租借|户外电源|储能|太阳能板|电池盒|模型|玩具|二手|免税|海外|直邮|出口|配件|适用|专用线|检测仪|测试/u,
  },
]

/** Words of which one stands in any title that a rule is about. */
export const EXPECTED_WORDS: readonly string[] = RULES.flatMap(({ product }) => product.source.split('|'))

/** Schemes that the law asks for on this product and that the page does not show in any way. */
export const expectedSchemes = (listing: Listing, claims: readonly Claim[]): readonly SchemeId[] => {
  const title = fold(listing.title).text
  const isShown = (scheme: SchemeId): boolean => claims.some((claim) => claim.scheme === scheme)
  return RULES.filter(
    ({ scheme, product, exempt }) => product.test(title) && !exempt.test(title) && !isShown(scheme),
  ).map(({ scheme }) => scheme)
}
