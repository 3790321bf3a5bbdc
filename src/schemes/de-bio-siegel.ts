/**
 * Bio-Siegel, the six-sided German organic mark of the state. "EU Bio-Siegel" is the EU's leaf, another mark. Firms register its use; what can
 * be checked is the control body's code. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'de-bio-siegel',
  kind: 'product',
  heads: ['bio-siegel', 'biosiegel', 'bio siegel'],
  // "deutsches Bio-Siegel"; not "EU Bio-Siegel"
  named: /(?<!\p{L}|EU[- ]|europäische[sn]? |welche |viele )Bio[- ]?Siegel(?!\p{L}|-)/iu,
  ...NUMBERLESS,
})
