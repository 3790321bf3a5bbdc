/**
 * BDIH, a German association’s mark for natural cosmetics, by its letters.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bdih',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['bdih', 'natur-kosmetik', 'naturkosmetik'],
  // "BDIH", "Kontrollierte Natur-Kosmetik"; not "BDIHX".
  named: /(?<![a-z\d])BDIH(?![a-z\d])|Kontrollierte[- ]Natur-?Kosmetik/iu,
})
