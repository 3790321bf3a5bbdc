/**
 * Naturland, a German association of organic farming that also certifies abroad. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'naturland',
  kind: 'operator',
  heads: ['naturland'],
  // "Naturland-zertifiziert", "Naturland Fair"; not "Naturlandschaft"
  named:
    /(?<![a-z])Naturland(?:[- ](?:zertifi|certifi|Siegel|Verband|Fair(?![a-z])|Qualität|Wildfisch|quality)|[认認]证)|^Naturland$|(?:zertifiziert|certified|certifi[ée]{1,2}) (?:nach |durch |von |by |par )?Naturland(?![a-z])/iu,
  ...NUMBERLESS,
})
