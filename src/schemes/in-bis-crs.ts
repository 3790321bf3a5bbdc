/**
 * Indian compulsory registration of electronics (BIS CRS): `R-` and eight digits, printed below "Self declaration –
 * Conforming to IS …". It belongs to a factory, a brand and the models in the paper. There is no check digit.
 * Refrigerants (`R-410A`) and resistors are shorter. Guides print placeholders behind "e.g.": those are left alone.
 * Source: the scheme's own page (`R-XXXXXXXX`) and real numbers in public programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-bis-crs',
  kind: 'product',
  cues: [
    'bis reg',
    'bis crs',
    'bis cert',
    'bis lic',
    'bis no',
    'bis number',
    'crs no',
    'conforming to is',
    'is 13252',
    'is 616',
    'is 16046',
  ],
  selfEvident: true,
  heads: ['bis r-#', 'bis: r-#', 'bis:r-#', 'bis, r-#', 'bis-crs'],
  named: /\bBIS[ -]CRS (?:registered|certified)\b/iu,
  // "R-41000000", "R - 41000000", "BIS R-41000000"; not "R-410A", not "AR-41000000".
  pattern: /(?<!\w|\w-)(BIS\W{1,2})?R ?- ?(\d{8})(?!\w|-\d)/iu,
  parse: ([, prefix = '', digits = '']) => ({
    compact: `R-${digits}`,
    parts: { digits, ...(prefix ? { prefix: 'BIS' } : {}) },
  }),
  isExample: ({ digits = '' }) => digits.endsWith('000000'),
})
