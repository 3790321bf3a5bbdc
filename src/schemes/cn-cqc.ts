/**
 * Voluntary product certificate of the China Quality Certification Centre (CQC mark): `CQC` and eleven to fifteen
 * digits, of which the first two are said to be the year. There is no check digit. The shape rests on memory and on
 * one number of a test: it is taken only directly behind a label, and nothing is ever called wrong. Rules
 * (`CQC11-471134-2020`) look otherwise. The centre's CCC certificates have sixteen digits and no letters: those are
 * another scheme's.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cqc',
  kind: 'product',
  cues: [
    '证书编号',
    '证书号',
    '认证编号',
    '认证证书',
    'cqc认证',
    'cqc标志认证',
    'cqc编号',
    'certificate no',
    'certificate number',
    'cert no',
  ],
  bond: 'adjacent',
  heads: ['cqc'],
  named: /(?<![a-z])CQC(?:[ -]?(?:mark|certifi)| ?(?:自愿|产品|标志)?[认認](?!证中心)|标志)/iu,
  // "CQC00000000001"; not "CQC0000000001", not "ACQC00000000001".
  pattern: /(?<![A-Z\d])CQC ?(\d{11,15})(?![A-Z\d]|-\d)/iu,
  parse: ([, digits = '']) => ({ compact: `CQC${digits}`, parts: { digits } }),
  // The centre bears this name since 2002: no number begins with the year 00.
  isExample: ({ digits = '' }) => digits.startsWith('00'),
  isUnproven: () => true,
})
