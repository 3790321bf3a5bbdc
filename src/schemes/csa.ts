/**
 * CSA Group's mark (Canada, and with `C` and `US` both countries). Beside it stands a master contract of six digits,
 * or in older marks a file `LR` and four to six digits; a certificate of compliance has eight digits. All three forms
 * rest on memory: a number is taken only directly behind a label and never called impossible. None in use begins with
 * three noughts: these are assumed never issued.
 * Source: common knowledge; the mark and its certificates are described by CSA Group.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'csa',
  kind: 'product',
  cues: ['csa', 'csa file', 'csa certificate', 'master contract'],
  heads: [' ccsa'],
  bond: 'adjacent',
  named: /(?<![a-z])c?CSA(?:us)?[- ]?(?:certified|listed|approved|certification(?! (?:no|number))|认证)/iu,
  // "000123", "LR 00012", "00012345"; not "C22.2", not "LR123", not "0001234".
  pattern: /(?<!\w|\d[-.])(?:(LR) ?(\d{4,6})|(\d{6}(?:\d\d)?))(?!\w|[-.]\d)/iu,
  parse: ([, letters = '', file = '', number = '']) => ({
    compact: letters.toUpperCase() + file + number,
    parts: { ...(letters ? { letters: letters.toUpperCase() } : {}), number: file + number },
  }),
  isExample: ({ number = '' }) => number.startsWith('000'),
  isUnproven: () => true,
})
