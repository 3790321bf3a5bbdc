/**
 * ASC (Aquaculture Stewardship Council): chain-of-custody code `ASC-C-` and five digits of the firm that packed or
 * sold the fish; no check digit. Codes in use are far below 99000: those from there are assumed never issued.
 * Source: codes in a data set of food products and in one trader's list.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'asc',
  kind: 'operator',
  cues: ['aquaculture stewardship council', 'asc certified', 'asc chain of custody'],
  selfEvident: true,
  heads: [' asc ', 'stewardship council', 'stewardship-council'],
  named:
    /(?<![a-z\d])(?:ASC®?(?:[- ](?:certifi|zertifi|gecertific|siegel|label)|认证|認證|認証)|Aquaculture[- ]Stewardship[- ]Council)/iu,
  // "ASC-C-99001", "ASC C 99001"; not "AASC-C-99001", not "ASC-C-99001-2".
  pattern: /(?<![a-z\d])ASC[- ]C[- ](\d{5})(?![a-z\d]|-\d)/iu,
  parse: ([, digits = '']) => ({ compact: `ASC-C-${digits}`, parts: { digits } }),
  isExample: ({ digits = '' }) => digits.startsWith('99'),
})
