/**
 * IGI report number (International Gemological Institute): nine digits, with `LG` before them for grown stones;
 * shops drop the letters, so they are kept as printed. No check digit. `IGI LG…` speaks for itself; all else is
 * taken only directly behind a label. Numbers that begin with 000 are assumed never issued.
 * Source: a trade guide on the number, reports quoted by several dealers' programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'igi',
  kind: 'laboratory',
  cues: ['igi', 'igi report', 'igi certificate', 'igi cert', 'igi鉴定证书', 'verify-your-report/?r='],
  bond: 'adjacent',
  selfEvident: true,
  heads: ['gemological institute'],
  named:
    /(?<![\p{L}\d])IGI[- ]?(?:certifi|report|grading|graded|zertifi|证书|認證|认证|鉴定)|International Gemological Institute/iu,
  // "LG000123004", "IGI LG000123004"; not "LG000123004" alone, a maker's part.
  pattern: /(?<![a-z\d.,-]|\p{L}igi.{1,16})(IGI[ :#]{0,2}(?=LG))?(LG)?(\d{9})(?![a-z\d]|[.,-]\d)/iu,
  parse: ([, prefix = '', grown = '', digits = '']) => ({
    compact: grown.toUpperCase() + digits,
    parts: { digits, ...(grown ? { grown: 'LG' } : {}), ...(prefix ? { prefix: 'IGI' } : {}) },
  }),
  isPlausible: ({ prefix }) => prefix !== undefined,
  isExample: ({ digits = '' }) => digits.startsWith('000'),
})
