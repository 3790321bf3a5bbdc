/**
 * Rainforest Alliance, by its full name; no number stands on pages.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rainforest-alliance',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['rainforest', '雨林联盟', '雨林聯盟'],
  // "Rainforest Alliance Certified", "雨林联盟认证"; not "rainforest".
  named: /(?<![a-z])Rainforest[-_ ]?Alliance(?![a-z])|雨林(?:联盟|聯盟)/iu,
})
