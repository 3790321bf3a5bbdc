/**
 * GRS (Global Recycled Standard) of Textile Exchange, by name. Three letters alone are a car’s trim or a gearbox as
 * well; the number of the firm’s scope certificate is another scheme.
 * Source: certifiers’ pages on the standard.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'grs',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [
    ' grs ',
    'recycled standard',
    'recycled-standard',
    'recycled_standard',
    'recycle standard',
    'recycle-standard',
    'recycle_standard',
  ],
  sisters: ['te-scope'],
  // "GRS certified", "GRS认证", "Global Recycled Standard"; not "GRS" alone.
  named:
    /(?<![a-z\d])(?:GRS[®™]?(?:[-_ ](?:certifi|zertifi|gecertific|standard|label|logo|100(?!\d)|blended)|认证|認證|認証|标准)|(?:certifi\p{L}{1,6}|zertifi\p{L}{1,6} nach) GRS(?![a-z\d-])|Global[-_ ]Recycled?[-_ ]Standard)/iu,
})
