/**
 * RCS (Recycled Claim Standard) of Textile Exchange, by name. Three letters alone are messaging, remote control and
 * more.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rcs',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' rcs ', 'claim standard', 'claim-standard', 'claim_standard'],
  sisters: ['te-scope'],
  // "RCS certified", "RCS认证", "Recycled Claim Standard"; not "RCS" alone.
  named:
    /(?<![a-z\d])(?:RCS[®™]?(?:[-_ ](?:certifi|zertifi|gecertific|standard|label|logo|100(?!\d)|blended)|认证|認證|認証|标准)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6} nach) RCS(?![a-z\d-])|Recycled[-_ ]Claim[-_ ]Standard)/iu,
})
