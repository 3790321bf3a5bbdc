/**
 * Traceability code beside the CCC mark (CCC 标志追溯二维码): on newly certified power banks, e-bikes and gas appliances
 * from March 2026, on all newly made ones from March 2027. What the code holds is not published, so only its name
 * is read.
 * Source: five copies of one notice of December 2025.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-ccc-trace',
  kind: 'product',
  heads: ['ccc追', 'ccc溯', '3c追', '3c溯', 'ccc认证', '3c认证', '性产品认证', 'ccc标志', '3c标志'],
  named: /(?:CCC|3C|强制性产品)(?:认证)?(?:标志)?(?:追溯|溯源)(?:二维)?码|(?:CCC|3C)标志(?:旁|右侧)的?二维码/iu,
  ...NUMBERLESS,
})
