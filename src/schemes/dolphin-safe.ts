/**
 * Dolphin safe on tuna: a term of law (16 U.S.C. 1385) and of several private programmes, by name.
 * Source: the law; the rest is common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'dolphin-safe',
  kind: 'operator',
  ...NUMBERLESS,
  heads: [
    'dolphin safe',
    'dolphin-safe',
    'dolphin_safe',
    'dolphin friendly',
    'dolphin-friendly',
    'dolphin_friendly',
    'delfinsicher',
    'delphinsicher',
    '海豚安全',
    '海豚友好',
  ],
  // "Dolphin Safe", "海豚友好"; not "dolphin".
  named: /(?<![a-z])(?:Dolphin[-_ ](?:safe|friendly)|delfinsicher|delphinsicher)(?![a-z])|海豚(?:安全|友好)/iu,
})
