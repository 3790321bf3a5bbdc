/**
 * BRCGS, formerly BRC: a management audit of sites, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'brc',
  kind: 'system',
  ...NUMBERLESS,
  heads: ['brcgs', ' brc '],
  // "BRCGS", "BRC Food"; not "BRC" alone.
  named:
    /(?<![a-z\d])(?:BRCGS(?![a-z])|BRC(?:[-_ ](?:Food|Global|Packaging|certifi|zertifi|gecertific|AA(?![a-z]))|认证|認證))/iu,
})
