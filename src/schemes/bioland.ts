/**
 * Bioland, the largest German association of organic farming. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bioland',
  kind: 'operator',
  heads: ['bioland'],
  // "Bioland-zertifiziert", "Bioland-Qualität"; not "Biolandwirtschaft"
  named:
    /(?<![a-z])Bioland(?:[- ](?:zertifi|certifi|Siegel|Verband|Qualität|Anbau|Hof|Betrieb|quality)|[认認]证)|^Bioland$|(?:zertifiziert|certified|certifi[ée]{1,2}) (?:nach |durch |von |by |par )?Bioland(?![a-z])/iu,
  ...NUMBERLESS,
})
