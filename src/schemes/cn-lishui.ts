/**
 * 丽水山耕, the regional brand of Lishui's farm produce, certified by third parties under 品字标 since 2018. Its certificates' numbers
 * are not published, so none is read. The name of a company is no claim.
 * Source: two news reports (2018, 2019) and product pages that carry the name.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-lishui',
  kind: 'product',
  heads: ['丽水山耕'],
  named: /丽水山耕(?!.{0,12}公司)/u,
  ...NUMBERLESS,
})
