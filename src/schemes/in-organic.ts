/**
 * India Organic (the mark of the national programme NPOP) and Jaivik Bharat (the one logo for organic food, which also takes
 * in the farmers' own scheme PGS-India). Certificates have numbers of their bodies; shops name the marks: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-organic',
  kind: 'product',
  heads: ['india organic', 'jaivik bharat', 'npop', 'pgs-india'],
  // "India Organic certified", "Jaivik Bharat", "NPOP certified"; not "India Organic Store".
  named:
    /\bIndia Organic(?:$| (?:certifi|logo|mark))|\bJaivik Bharat\b|\bNPOP[ -](?:certified|organic)\b|\bPGS-India\b/iu,
  ...NUMBERLESS,
})
