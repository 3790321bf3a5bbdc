/**
 * Carbon Trust, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'carbon-trust',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['carbon trust', 'carbon-trust', 'carbon_trust', '碳信托', '碳信託'],
  // "Carbon Trust", "碳信托"; not "carbon trusted".
  named: /(?<![a-z])Carbon[-_ ]Trust(?![a-z])|碳信托|碳信託/iu,
})
