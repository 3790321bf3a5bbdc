/**
 * ASTM F963, the US toy safety standard. It is a standard: whoever names it declares that the toy meets it. There is
 * no certificate of ASTM, no number and no register; a laboratory’s report is not public.
 * Source: Consumer Product Safety Improvement Act, section 106; 16 CFR part 1250.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'astm-f963',
  kind: 'self-declaration',
  heads: ['astm'],
  // "ASTM F963-23", "ASTM963"; not "F963", not "ASTM F9631".
  named: /(?<![a-z])ASTM[- ]?F?[- ]?963(?!\d)/iu,
})
