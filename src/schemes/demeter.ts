/**
 * Demeter, the mark of biodynamic farming. Demeter is also a goddess, a maker of perfumes and a first name: a word of certifying must stand
 * beside it. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'demeter',
  kind: 'operator',
  heads: ['demeter'],
  // "Demeter-zertifiziert", "certifié Demeter"; not "Demeter Fragrance"
  named:
    /(?<![a-z])Demeter(?:[- ](?:zertifi|certifi|Qualität|Siegel|Verband|Anbau|quality|farm|Bio(?![a-z]))|[认認]证)|(?:certifi\p{L}{1,6}|zertifiziert\p{L}{0,2}|qualité|qualità|label|biodynam\p{L}{1,5}) (?:nach |by |par |da |\()?Demeter(?![a-z])/iu,
  ...NUMBERLESS,
})
