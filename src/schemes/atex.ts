/**
 * ATEX certificate (EU type examination for explosive atmospheres): letters of the notified body, two-digit year, `ATEX`, serial
 * of three to six digits, some with a letter before it; `X` for special conditions of use, `U` for a component. Pages drop or add spaces.
 * There is no check digit, and serials differ by body, so nothing is called wrong. Its shape needs no label.
 * Source: several explanations of the number, and some ten certificates in manuals.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'atex',
  kind: 'product',
  cues: [],
  selfEvident: true,
  heads: ['atex'],
  named:
    /(?<![a-z])ATEX(?:[- ](?:certif|zertif|gepr|approved|Zulassung|konform|compliant|Zone \d)|认证|防爆)|certifi(?:é|ée|cat|cado|cato|cation|cazione) ATEX(?![a-z])/iu,
  // "PTB 19 ATEX 0000 X", "BVS 14 ATEX E 000 X", "EPS19ATEX0000X"; not "Zone 22 ATEX 2014/34".
  pattern:
    /(?<![A-Za-z\d])(?!Zone)([A-Z][A-Za-zÜ]{1,7}) ?(\d\d) ?ATEX ?([A-Z]?) ?(\d{3,6})(?: ?([XU]))?(?![A-Za-z\d]|[-/]\d)/u,
  parse: ([, body = '', year = '', letter = '', serial = '', suffix = '']) => ({
    compact: `${body.toUpperCase()}${year}ATEX${letter}${serial}${suffix}`,
    parts: { body: body.toUpperCase(), year, serial: letter + serial, ...(suffix ? { suffix } : {}) },
  }),
  // Serials begin at 1.
  isExample: ({ serial = '' }) => /^[A-Z]?0{3,6}$/u.test(serial),
})
