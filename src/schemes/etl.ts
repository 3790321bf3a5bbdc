/**
 * ETL mark of Intertek, a US and Canadian safety listing. The control number beside it has seven digits; there is no
 * check digit. It belongs to the listed maker, not to one model. The form rests on memory and on two pages: it is taken
 * only directly behind a label and never called impossible.
 * Control numbers in use begin with 3, 4 or 5: those that begin with a nought are assumed never issued.
 * Source: two public pages with a control number beside Intertek's name.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'etl',
  kind: 'product',
  cues: ['etl', 'intertek', 'etl listed', 'etl control', 'intertek control'],
  heads: [' cetl'],
  bond: 'adjacent',
  named:
    /(?<![a-z])c?ETL(?:us)?[- ]?(?:listed|certified|approved|认证|認證)(?! (?:control|no\.|number))|(?<![a-z])Intertek[- ](?:listed|certified)/iu,
  // "0000123"; not "00001234", not "555-0100", not "4067-6".
  pattern: /(?<!\w|\d[-. ])(\d{7})(?!\w|[-.]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0'),
  isUnproven: () => true,
})
