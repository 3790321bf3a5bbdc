/**
 * RWS (Responsible Wool Standard) of Textile Exchange, by name. Three letters alone are rear-wheel steering and
 * more.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'rws',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [' rws ', 'wool standard', 'wool-standard', 'wool_standard'],
  sisters: ['te-scope'],
  // "RWS certified", "RWS认证", "Responsible Wool Standard"; not "RWS" alone.
  named:
    /(?<![a-z\d])(?:RWS[®™]?(?:[-_ ](?:certifi|zertifi|gecertific|standard|label|logo|100(?!\d)|blended)|认证|認證|認証|标准)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6} nach) RWS(?![a-z\d-])|Responsible[-_ ]Wool[-_ ]Standard)/iu,
})
