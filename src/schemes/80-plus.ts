/**
 * 80 PLUS, efficiency classes of computer power supplies: White, Bronze, Silver, Gold, Platinum, Titanium. Models are
 * listed with a test report; products carry no number.
 * Source: the programme’s public list.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: '80-plus',
  kind: 'product',
  heads: ['80 plus', '80plus', '80+', '80 +', '80-plus'],
  // "80 PLUS Gold", "80Plus铜牌", "80+ Platinum"; not "180 plus", not "80+ reviews".
  named:
    /(?<![\d.,])80(?: ?\+|[- ]?PLUS)®?[- ]?(?:white|bronze|silver|gold|platinum|titanium|certified|白牌|铜牌|银牌|金牌|白金|铂金|钛金|认证)/iu,
})
