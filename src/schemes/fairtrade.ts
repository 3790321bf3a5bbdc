/**
 * Fairtrade (Fairtrade International): the mark, and `FLO ID`, the certifier's number of a producer or trader, four
 * to six digits without a check digit. So loose a shape is taken only directly behind `FLO ID`; "AroFlo ID" and the
 * like are other systems. IDs that begin with 0 are assumed never issued. "Fair trade" in two words is a way of
 * trading, and Fair Trade USA another mark.
 * Source: Fairtrade's explanations of the mark; one shop page prints the ID; its length is common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'fairtrade',
  kind: 'operator',
  cues: ['flo id', 'flo-id', 'floid', 'flocert id'],
  bond: 'adjacent',
  heads: ['fairtrade', 'havelaar'],
  named: /(?<![a-z])Fairtrade(?![a-z]|[- ](?:certified )?USA)|Max[- ]Havelaar/iu,
  // "FLO ID 02040"; not "AroFlo ID 02040", not "FLO ID 0204.5".
  pattern: /(?<![a-z.,-]|[a-z]flo\D{3,15})(\d{4,6})(?![a-z\d]|[.,-]\d)/iu,
  parse: ([, id = '']) => ({ compact: id, parts: { id } }),
  isExample: ({ id = '' }) => id.startsWith('0'),
  isUnproven: () => true,
})
