/**
 * ASTM F833, the US safety standard for carriages and strollers. It is a standard: whoever names it declares that the
 * product meets it. There is no certificate of ASTM, no number and no register.
 * Source: 16 CFR part 1227, which makes the standard mandatory.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'astm-f833',
  kind: 'self-declaration',
  heads: ['astm'],
  // "ASTM F833-21", "ASTM-F833"; not "F833", not "ASTM F8331".
  named: /(?<![a-z])ASTM[- ]?F[- ]?833(?!\d)/iu,
})
