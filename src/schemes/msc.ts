/**
 * MSC (Marine Stewardship Council): chain-of-custody code `MSC-C-` and five digits of the firm that packed or sold
 * the fish; no check digit. Fisheries have other codes (`MSC-F-…`), which are left alone. Codes in use are far below
 * 99000: those from there are assumed never issued.
 * Source: real codes in four places, one a data set of food products.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'msc',
  kind: 'operator',
  cues: ['marine stewardship council', 'msc certified', 'msc chain of custody'],
  selfEvident: true,
  heads: [' msc ', 'stewardship council', 'stewardship-council'],
  named:
    /(?<![a-z\d])(?:MSC®?(?:[- ](?:certifi|zertifi|gecertific|siegel|label)|认证|認證|認証)|Marine[- ]Stewardship[- ]Council|(?:certifi\p{L}{1,6}|durable) MSC(?![a-z\d-]))/iu,
  // "MSC-C-99001", "MSC C 99001"; not "AMSC-C-99001", not "MSC-C-99001-2".
  pattern: /(?<![a-z\d])MSC[- ]C[- ](\d{5})(?![a-z\d]|-\d)/iu,
  parse: ([, digits = '']) => ({ compact: `MSC-C-${digits}`, parts: { digits } }),
  isExample: ({ digits = '' }) => digits.startsWith('99'),
})
