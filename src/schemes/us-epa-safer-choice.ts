/**
 * Safer Choice, a label of the US Environmental Protection Agency for cleaners and other chemical products. Pages
 * name it; products carry no number. "A safer choice" is ordinary English, so the agency or the label has to be
 * named.
 * Source: the agency’s list of certified products.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-epa-safer-choice',
  kind: 'product',
  heads: ['safer choice'],
  // "EPA Safer Choice", "Safer Choice certified"; not "a safer choice".
  named: /(?<![a-z])EPA(?:['’]s)? Safer Choice|Safer Choice®? (?:certified|label|seal)/iu,
})
