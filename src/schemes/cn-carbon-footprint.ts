/**
 * China Product Carbon Footprint Label (产品碳足迹标识认证), on trial since 2025 for ten groups of goods. The label shows a
 * quantity, no grade. No published form of its numbers was found, so only the name is read. Labels of foreign
 * bodies that pages call by the same words are left out.
 * Source: four news copies of the notices of 2024 and 2025.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-carbon-footprint',
  kind: 'product',
  heads: ['碳足迹'],
  named: /(?<!(?:英国|Trust) ?)碳足迹(?:认证|标[识签]|证书)/iu,
  ...NUMBERLESS,
})
