/**
 * AUST number of a medicine in Australia: `AUST R` (registered), `AUST L` (listed) or `AUST L(A)` (listed, assessed) and the number
 * of its entry in the Australian Register of Therapeutic Goods, four to six digits. Behind the label `ARTG` the number stands
 * alone, also for devices. The number alone names the entry, so it alone is the normal form. There is no check digit.
 * Source: Therapeutic Goods Regulations 1990, reg. 15; the authority's own page on AUST numbers; lengths read off real labels.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'au-tga',
  kind: 'product',
  cues: ['artg', 'artg entry', 'artg identifier', 'aust l', 'aust r', 'aust l(a)'],
  heads: [' tga', 'austl', ' austr ', ' austr#', 'therapeutic goods'],
  selfEvident: true,
  // "TGA listed", "included in the ARTG"; not "TGA analysis", "The Game Awards", "not TGA approved".
  named:
    /(?<![A-Z])TGA[- ](?:approved|listed|registered|certified|compliant)(?![a-z])|(?:listed|registered|included|entered) (?:on|in) the (?:ARTG|Australian Register of Therapeutic Goods)|(?<![A-Z])TGA ?(?:认证|認證|注册认证)(?! ?(?:号|號|编号))|AUST [LR] (?:listed|registered|medicine|approved)(?![a-z])/iu,
  // "AUST L 012345", "AUST L(A): 012345", "AUST R No. 012345", "012345" behind "ARTG"; not "AUST L 1404X", not "EXHAUST L 12345".
  pattern:
    /(?<![A-Za-z\d]|[a-z]aust [lr] ?)(?:(AUST) ?(R|L(?: ?\(A\))?)[ .:#-]{0,3}(?:(?:No|number)[ .:#-]{0,3})?)?(\d{4,6})(?![A-Za-z\d]|[-.,/]\d)/iu,
  parse: ([, aust = '', letters = '', number = '']) => ({
    compact: number,
    parts: { number, ...(aust ? { entry: letters.replace(/ /gu, '').toUpperCase() } : {}) },
  }),
  // Bare digits are taken only directly behind "ARTG".
  isPlausible: ({ entry }) => entry !== undefined,
  // The register counts in plain integers: none begins with a nought.
  isExample: ({ number = '' }) => number.startsWith('0'),
})
