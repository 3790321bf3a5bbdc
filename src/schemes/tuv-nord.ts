/**
 * Mark of TÜV NORD. Its certificates are numbered in several ways; none is known well enough to be read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'tuv-nord',
  kind: 'product',
  heads: ['tüv', 'tuv', 'tuev'],
  // "TÜV NORD geprüft"; not "TÜV NORD Station Hannover"
  named:
    /(?<![a-z])T(?:Ü|UE?)V[ -]?NORD(?:[- ](?:gepr|zertifi|certifi|tested|approved|GS))|^TÜV NORD$|T[ÜU]V ?北德|北德 ?T[ÜU]V/iu,
  ...NUMBERLESS,
})
