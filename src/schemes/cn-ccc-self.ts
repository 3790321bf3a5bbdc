/**
 * Self-declaration for products on the list of China Compulsory Certification (强制性认证产品符合性自我声明), made by the firm in
 * the national system after a type test and treated as a certificate. The form of its number is not published:
 * sixteen digits as of a CCC certificate, with 96 or 97 where the body stands, are known from memory. So it is taken
 * only directly behind a label that says self-declaration, and nothing is ever called wrong; behind a CCC label the
 * CCC scheme has it.
 * Source: the notice of 2023 on both procedures and a published guide; the number from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-ccc-self',
  kind: 'filing',
  cues: ['自我声明', '符合性声明', '自我聲明', 'self-declaration', 'self declaration'],
  bond: 'adjacent',
  named: /(?:(?:CCC|3C)(?:认证)?|强制性(?:产品)?认证)(?:产品)?(?:符合性)?自我声明|(?:CCC|3C) self[- ]declaration/iu,
  // "2026970000000001"; not "2026010914000001", whose body gives certificates.
  pattern: /(?<![A-Z\d])(20\d\d)(9[67])(\d{4})(\d{6})(?![A-Z\d])/iu,
  parse: ([number = '', year = '', body = '', category = '', serial = '']) => ({
    compact: number,
    parts: { year, body, category, serial },
  }),
  // Classes of products begin at 01.
  isExample: ({ category = '' }) => category.startsWith('00'),
  isUnproven: () => true,
})
