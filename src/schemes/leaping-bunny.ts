/**
 * Leaping Bunny, by name. "Cruelty free" with any rabbit is no mark and is left alone.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'leaping-bunny',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['leaping', '跳跃兔', '跳躍兔'],
  // "Leaping Bunny", "leaping-bunny-logo"; not "cruelty free".
  named: /(?<![a-z])Leaping[-_ ]?Bunny(?![a-z])|跳跃兔|跳躍兔/iu,
})
