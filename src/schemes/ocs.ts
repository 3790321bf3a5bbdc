/**
 * OCS (Organic Content Standard) of Textile Exchange, by name. Three letters alone are officers’ schools and
 * software.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ocs',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' ocs ', 'content standard', 'content-standard', 'content_standard'],
  sisters: ['te-scope'],
  // "OCS certified", "OCS认证", "Organic Content Standard"; not "OCS" alone.
  named:
    /(?<![a-z\d])(?:OCS[®™]?(?:[-_ ](?:certifi|zertifi|gecertific|standard|label|logo|100(?!\d)|blended)|认证|認證|認証|标准)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6} nach) OCS(?![a-z\d-])|Organic[-_ ]Content[-_ ]Standard)/iu,
})
