/**
 * Marks of electrical safety of the four northern bodies: SEMKO (S), NEMKO (N), DEMKO (D), FIMKO (FI). Their names are no common words;
 * the single letters are, and are left alone. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'nordic-safety',
  kind: 'product',
  heads: ['semko', 'nemko', 'demko', 'fimko'],
  // "Nemko", "S-SEMKO"; not "Nemkova"
  named: /(?<![a-z])(?:SEMKO|NEMKO|DEMKO|FIMKO)(?![a-z])/iu,
  ...NUMBERLESS,
})
