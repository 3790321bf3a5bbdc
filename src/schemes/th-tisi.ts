/**
 * Thai industrial standard mark (มอก., TISI). Shops print the number of the standard (มอก. 0000-2561), which anybody can do;
 * licence numbers are seldom shown and their form rests on no source: no number is read.
 * Source: a note on standards read as certificates; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'th-tisi',
  kind: 'product',
  heads: ['มอก', 'tisi'],
  // "มอก. 0000-2561", "ได้มาตรฐาน มอก.", "TISI certified"; not "มอก" inside a word.
  named: /(?:มาตรฐาน|เครื่องหมาย|ผ่าน|ได้รับ|มี) ?มอก\.?|มอก\. ?\d|\bTISI[ -](?:approved|certified|standard)\b/iu,
  ...NUMBERLESS,
})
