/**
 * spiel gut, an award of a German working group for toys. It is an opinion on play value, not a test of safety. The two words are also plain
 * German ("das Spiel gut erklärt"), so a word of awarding or quotes must stand beside them. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'spiel-gut',
  kind: 'product',
  heads: ['spiel gut', 'spiel-gut'],
  // "spiel gut Siegel"; not "Spiel gut erklärt"
  named:
    /(?<![a-z])spiel[ -]gut(?:®|[- ](?:Siegel|Auszeichnung|ausgezeichnet|empfohlen|prämiert|award))|[„“»«']spiel gut[”“«»']|(?:Siegel|Auszeichnung|Prädikat) spiel[ -]gut(?![a-z])/iu,
  ...NUMBERLESS,
})
