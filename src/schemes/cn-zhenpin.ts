/**
 * 圳品, the food brand of Shenzhen: products judged to the city's own limits. Each pack has a code to scan; its form is not
 * published, so no number is read. "深圳品牌" holds the same two characters.
 * Source: a news report of 2026 and a firm's own account of its certified products.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-zhenpin',
  kind: 'product',
  heads: [' 圳品'],
  named: /(?<![\p{Script=Han}A-Za-z])圳品(?!\p{Script=Han})|(?<![深A-Za-z])圳品(?:认证|评价|标识|标志|证书|产品)/u,
  ...NUMBERLESS,
})
