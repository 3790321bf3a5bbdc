/**
 * Formaldehyde limits for composite wood: California’s CARB Phase 2 and, since 2018 for all of the US, TSCA Title VI.
 * Panels are certified by third parties; on furniture the maker labels itself. No number belongs to a piece of
 * furniture. "CARB compliant" alone is left alone: engines and cans are meant as often.
 * Source: 40 CFR part 770.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-carb',
  kind: 'self-declaration',
  heads: [' carb ', 'tsca title'],
  // "CARB Phase 2 compliant", "TSCA Title VI"; not "CARB compliant", not "low carb".
  named: /(?<![a-z])CARB(?: ATCM)?[- ](?:Phase[- ]?|P)(?:2|II)(?![a-z\d])|(?<![a-z])TSCA Title (?:VI|6)(?![a-z\d])/iu,
})
