/**
 * Certificate of good agricultural practice in China (良好农业规范, ChinaGAP): body of three or four digits (or `F` and two), `GAP`,
 * two-digit year, serial of five, and `-n` for a sub-certificate. The form is that of organic certificates, from memory:
 * it is taken only directly behind a label of its own and never called impossible. There is no check digit.
 * Example block: bodies of zeros; approval numbers of bodies begin at 001.
 * Source: the two grades of ChinaGAP in three published explanations; the form of the number from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-gap',
  kind: 'operator',
  cues: ['gap认证', 'gap证书', '良好农业规范认证', '良好农业规范证书', 'chinagap', 'china gap'],
  bond: 'adjacent',
  heads: ['良好农业规范', 'gap一级', 'gap二级'],
  // "GLOBALG.A.P." is another scheme, and 药材 GAP the drug regulator's.
  named:
    /(?<![A-Za-z.]|[Gg][Ll][Oo][Bb][Aa][Ll] |药材)GAP(?:[一二]级)?认证|China ?GAP(?![a-z])|良好农业规范(?:\(GAP\))?(?:[一二]级)?(?:认证|证书)/u,
  // "0000GAP2400001", "000GAP1200001-1", "F00GAP1200001"; not "A0000GAP2400001".
  pattern: /(?<![A-Z\d])(\d{3,4}|F\d\d)GAP(\d\d)(\d{5})(?:-(\d{1,4}))?(?![A-Z\d]|-\d)/iu,
  parse: ([raw = '', body = '', year = '', serial = '', branch = '']) => ({
    compact: raw.toUpperCase(),
    parts: { body, year, serial, ...(branch ? { branch } : {}) },
  }),
  isExample: ({ body = '' }) => /^[0F]0{2,3}$/iu.test(body),
  isUnproven: () => true,
})
