/**
 * Low-carbon product certification in China (低碳产品认证), a voluntary mark for a few kinds of materials and machines.
 * No published form of its numbers was found, so only the name is read.
 * Source: common knowledge of 节能低碳产品认证管理办法 (2015).
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-low-carbon',
  kind: 'product',
  heads: ['低碳认证', '低碳产品'],
  named: /低碳(?:产品)?认证(?!机构)|中国低碳产品|低碳产品证书/iu,
  ...NUMBERLESS,
})
