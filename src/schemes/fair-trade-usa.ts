/**
 * Fair Trade Certified of Fair Trade USA, by name. The international Fairtrade Mark is one word and another scheme;
 * "fair trade" alone is a way of trading.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fair-trade-usa',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['fair trade', 'fair-trade', 'fair_trade', 'fairtrade'],
  // "Fair Trade Certified", "Fair Trade USA"; not "Fairtrade certified".
  named: /(?<![a-z])(?:Fair[-_ ]Trade[-_ ]Certified(?![a-z])|Fair[-_ ]?Trade[-_ ](?:Certified )?USA(?![a-z]))/iu,
})
