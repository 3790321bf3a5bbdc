/**
 * Bluetooth qualification: QDID of a qualified design, five or six digits in older listings, `Q` and six digits now;
 * declaration of a product, `D` or `R` and six digits. There is no check digit. Plain digits and letters with digits are
 * anybody's number: they are taken only directly behind a label of their own.
 * Serials that begin with two noughts are long past: `D00…`, `Q00…`, `R00…` and `00…` are assumed never issued.
 * Source: three public programs that read the qualification register.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'bluetooth',
  kind: 'product',
  cues: ['qdid', 'declaration id', 'qualified design id', 'bluetooth did', 'bluetooth dn', 'bluetooth design number'],
  structuredNames: ['bluetooth sig'],
  bond: 'adjacent',
  heads: [
    'bluetooth cert',
    'bluetooth-cert',
    'bluetooth qual',
    'bluetooth-qual',
    'bluetooth sig',
    'bluetooth®',
    '蓝牙sig',
    '蓝牙认证',
    'bqb',
  ],
  named:
    /Bluetooth®?[- ](?:SIG[- ])?(?:certified|qualified|certification|qualification(?! (?:id|no)))|蓝牙(?:SIG)?认证|(?<![a-z])BQB ?(?:认证|certif)/iu,
  // "D000123", "Q000123", "00123"; not "5.3", not "D00012", not "AD000123".
  pattern: /(?<!\w|\d[-.])([DQR]\d{6}|\d{5,6})(?!\w|[-.]\d)/iu,
  parse: ([, number = '']) => ({ compact: number.toUpperCase(), parts: { number: number.toUpperCase() } }),
  isExample: ({ number = '' }) => /^[DQR]?00/u.test(number),
})
