/**
 * GIA report number (Gemological Institute of America): seven to ten digits, ten in recent reports, no check digit.
 * `GIA` and ten digits, as on a stone's girdle, speak for themselves; shorter ones and bare digits are taken only
 * directly behind a label. Words that end in "gia" are no label. Numbers that begin with 0 are assumed never issued.
 * Source: two gem encyclopedias and a trade guide for ten digits and the inscription; seven to nine from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'gia',
  kind: 'laboratory',
  cues: [
    'gia report',
    'gia certificate',
    'gia cert',
    'gia diamond report',
    'gia diamond grading report',
    'gia no',
    'gia证书',
    'gia编号',
    'gia鉴定证书',
    '?reportno=',
  ],
  bond: 'adjacent',
  selfEvident: true,
  heads: [' gia', 'gemological institute of america'],
  named:
    /(?<![\p{L}\d])GIA[- ]?(?:certifi|report|grading|graded|zertifi|证书|認證|认证|鉴定|鑑定)|Gemological Institute of America/iu,
  // "0012003004", "GIA 0012003004"; not "Georgia 0012003004".
  pattern: /(?<![a-z\d.,-]|\p{L}gia.{1,16})(GIA[ :#]{0,2}\d{10}|\d{7,10})(?![a-z\d]|[.,-]\d)/iu,
  parse: ([raw = '']) => {
    const digits = raw.replace(/\D/gu, '')
    return { compact: digits, parts: { digits, ...(digits === raw ? {} : { prefix: 'GIA' }) } }
  },
  isPlausible: ({ prefix }) => prefix !== undefined,
  isExample: ({ digits = '' }) => digits.startsWith('0'),
})
