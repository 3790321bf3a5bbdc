/**
 * Climate Pledge Friendly, a badge by which a shop groups goods that hold other certificates. It stands here so that
 * the reader is told to look at those.
 * Source: real pages of the shop.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'climate-pledge-friendly',
  kind: 'service',
  ...NUMBERLESS,
  heads: ['pledge friendly', 'pledge-friendly', 'pledge_friendly'],
  // "Climate Pledge Friendly"; not "Climate Pledge".
  named: /(?<![a-z])Climate[-_ ]Pledge[-_ ]Friendly(?![a-z])/iu,
})
