/**
 * RDS (Responsible Down Standard) of Textile Exchange, by name. Three letters alone are radio data and databases.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rds',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' rds ', 'down standard', 'down-standard', 'down_standard'],
  sisters: ['te-scope'],
  // "RDS certified", "RDS认证", "Responsible Down Standard"; not "RDS" alone.
  named:
    /(?<![a-z\d])(?:RDS[®™]?(?:[-_ ](?:certifi|zertifi|gecertific|standard|label|logo|100(?!\d)|blended)|认证|認證|認証|标准)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6} nach) RDS(?![a-z\d-])|Responsible[-_ ]Down[-_ ]Standard)/iu,
})
