/**
 * UKCA marking: for most goods the maker's own declaration that British law is met; no register, no number. Four digits beside it
 * are those of an approved body and are read as such; where they stand nothing is said of the mark alone.
 * Source: guides to the marking that quote the British government.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ukca',
  kind: 'self-declaration',
  sisters: ['ukca-ab'],
  heads: ['ukca', 'uk conformity'],
  // "UKCA", "UKCA marked"; not "UKCA 0000"
  named: /(?<![a-z])(?!.{0,99}UKCA[ -]?\d{4}(?!\d))UKCA(?![a-z])|(?<![a-z])UK Conformity Assessed/iu,
  ...NUMBERLESS,
})
