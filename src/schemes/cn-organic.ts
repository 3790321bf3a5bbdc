/**
 * Organic certification in China (有机产品认证). A certificate: body, `OP`, two-digit year, serial of five, and `-n` for a
 * sub-certificate; the national system gives the number and keeps it on renewal. Since August 2022 the body has four digits
 * (`8…` for equivalence agreements, `9…` for foreign-funded bodies) instead of three or `F` and two; older ones stay in use.
 * Bodies are approved since 2002 (CNCA-R-2002-001), so a year of the last century is none.
 * A code on a pack (有机码): seventeen digits, one a mark. How they are split since 2022 is not published: only their number
 * is checked, and they are taken only directly behind their label, since article and order numbers are as long.
 * Source: two published explanations of the certificate number, five of the code; the change of 2022 is in one.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-organic',
  kind: 'product',
  cues: ['有机码', '有机认证', '有机产品认证', 'organic code'],
  sharedCues: ['有机', '证书编号', '证书号', '认证证书', 'organic', 'certificate'],
  heads: ['有机食品', 'china organic'],
  // "欧盟有机认证" and "USDA有机认证" are other marks.
  named: /(?<!(?:欧盟|美国|日本|USDA|EU|JAS) ?)有机(?:(?:产品|食品)?认证|码)|^(?:是否为)?有机食品:?$|China Organic/iu,
  // "0000OP2400001", "000OP1200001-1", "F00OP1200001", "0000 1234 5678 90123"; not "A0000OP2400001", not eighteen digits.
  pattern: /(?<![A-Z\d])(?:(\d{3,4}|F\d\d)OP(\d\d)(\d{5})(?:-(\d{1,2}))?|(?<!\d )(\d(?: ?\d){16})(?! \d))(?![A-Z\d])/iu,
  parse: ([raw = '', body = '', year = '', serial = '', branch = '', code = '']) => ({
    compact: raw.replace(/ /gu, '').toUpperCase(),
    parts: code
      ? { code: code.replace(/ /gu, '') }
      : { body: body.toUpperCase(), year, serial, ...(branch ? { branch } : {}) },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year % 100 ? ok : problem('component', 'year', `≤ ${context.year % 100}`),
  isPlausible: ({ code }) => code === undefined,
  nearMisses: [
    {
      pattern: /(?<![A-Z\d]|\d )\d(?: ?\d){15}(?:(?: ?\d){2})?(?![A-Z\d]| \d)/iu,
      problem: { kind: 'length', expected: '17' },
    },
    {
      pattern: /(?<![A-Z\d])[\dF]\d{2,3}OP\d{6}(?:\d\d)?(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: 'OP + 7' },
    },
  ],
  // Approval numbers of bodies begin at 001; in a code four zeros leave no body under the old split nor the new.
  isExample: ({ body = '', code = '' }) => /^(?:[0F]0{2,3}$|0000\d{13})/u.test(body || code),
})
