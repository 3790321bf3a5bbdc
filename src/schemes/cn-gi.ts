/**
 * Products with a geographical indication in China (地理标志产品) and their red special mark. The mark carries the unified social
 * credit code of its user, which is no certificate number, so none is read. The ministry's 农产品地理标志 is cn-agi, and a
 * standard's own name ("GB/T 00000 地理标志产品 …") is no claim.
 * Source: 地理标志专用标志使用管理办法 and a published copy of its notice of 2019.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-gi',
  kind: 'product',
  heads: ['地理标志'],
  named: /(?<!农产品|[\d《] ?)地理标志(?:保护产品|产品(?!目录|名录|大全)|专用标志|认证|证明商标)|国家地理标志(?!公告)/u,
  ...NUMBERLESS,
})
