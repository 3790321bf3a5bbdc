/**
 * Climate Neutral Certified, the words of an American brand label, in this order: "certified climate neutral" is
 * said of many things.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'climate-neutral-certified',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['neutral certified', 'neutral-certified', 'neutral_certified'],
  // "Climate Neutral Certified"; not "climate neutral".
  named: /(?<![a-z])Climate[-_ ]Neutral[-_ ]Certified(?![a-z])/iu,
})
