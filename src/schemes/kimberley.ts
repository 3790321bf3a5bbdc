/**
 * Kimberley Process, by name: certificates belong to lots of rough diamonds, so that no number of a stone exists.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kimberley',
  kind: 'service',
  ...NUMBERLESS,
  heads: ['kimberley', '金伯利'],
  // "Kimberley Process", "金伯利进程"; not "Kimberley".
  named: /(?<![a-z])Kimberley[-_ ]Process(?![a-z])|金伯利进程|金伯利進程/iu,
})
