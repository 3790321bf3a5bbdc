/**
 * WaterSense, a label of the US Environmental Protection Agency for taps, showers, toilets and irrigation. Licensed
 * bodies certify models; products carry no number.
 * Source: the agency’s product search.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-watersense',
  kind: 'product',
  heads: ['watersense'],
  // "WaterSense certified", "EPA WaterSense"; not "watersenses".
  named: /(?<![a-z])WaterSense(?![a-z]| (?:partner of|rebate))/iu,
})
