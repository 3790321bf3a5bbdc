/**
 * EWG VERIFIED, a mark of the US Environmental Working Group for cosmetics and household goods. Products carry no
 * number. A rating in its Skin Deep database is no verification.
 * Source: the group’s public list of verified products.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-ewg-verified',
  kind: 'product',
  heads: [' ewg '],
  // "EWG Verified", "EWG认证"; not "EWG rating 1".
  named: /(?<![a-z])EWG(?:®|™)?(?:[- ]verified|认证)|verified by (?:the )?EWG(?![a-z])/iu,
})
