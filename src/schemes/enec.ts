/**
 * ENEC, the common mark of European bodies for lamps, cables and parts; two digits beside it name the body (10 is VDE). They are no
 * certificate number and are left alone. Source: skapetze.com on VDE; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'enec',
  kind: 'product',
  heads: ['enec'],
  // "ENEC 10", "ENEC certified"; not "ENECO"
  named:
    /(?<![a-z])ENEC(?:[- ]?\d\d(?!\d)|[- ](?:certif|zertif|gepr|mark(?![a-z])|Zeichen|Prüfzeichen|approved)| ?[认認]证)|^ENEC$/iu,
  ...NUMBERLESS,
})
