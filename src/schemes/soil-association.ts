/**
 * Soil Association, by name; its control body code is another scheme.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'soil-association',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['soil association', 'soil-association', 'soil_association'],
  // "Soil Association Organic"; not "soil".
  named: /(?<![a-z])Soil[-_ ]Association(?![a-z])/iu,
})
