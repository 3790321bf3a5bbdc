/**
 * Registration number of the Chinese accreditation service (CNAS): `L` and four or five digits for a laboratory,
 * `C`, three digits and a letter of the scope for a certification body, `IB` and four digits for an inspection body.
 * No check digit. `CNAS` before it is part of the mark; pages leave it out behind a label of that name. The
 * service's rules (`CNAS-CL01`, `CNAS-R01`) look otherwise and are left alone. Inspection bodies are known from
 * memory: only with `CNAS` before them.
 * Source: numbers of laboratories and certification bodies on more than five independent pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cnas',
  kind: 'laboratory',
  cues: ['cnas', 'cnas认可', 'cnas认证', 'cnas注册', 'cnas实验室', '实验室认可', 'cnas accreditation'],
  selfEvident: true,
  named:
    /(?<![a-z])CNAS(?:[- ]?(?:accredit|certif)| ?(?:国家|实验室|[认認]|资质|标[志识]|检测)|[^\p{L}\p{N}]{1,3}(?:CMA|CAL|ILAC))|CMA[^\p{L}\p{N}]{1,3}CNAS(?![a-z])/iu,
  // "CNAS L00000", "CNAS C000-M", "CNAS IB0000"; "L00000" behind the label alone; not "CNAS-CL01", not "AL00000".
  pattern: /(?<![A-Z\d])(?:(CNAS)[ -]?)?(L\d{4,5}|C\d{3}-[A-Z]|(?<=CNAS[ -]?)IB\d{4})(?![A-Z\d]|-\d)/iu,
  parse: ([, prefix = '', number = '']) => ({
    compact: `CNAS ${number.toUpperCase()}`,
    parts: { number: number.toUpperCase(), ...(prefix ? { prefix: 'CNAS' } : {}) },
  }),
  // A bare "L1000" is a model like any other unless the label stands directly before it.
  isPlausible: ({ prefix }) => prefix !== undefined,
  // Each kind counts from 1, and laboratories beyond L9999 go on with L10000.
  isExample: ({ number = '' }) => /^(?:L0\d{4}|L0000|C000|IB0000)/u.test(number),
  isUnproven: ({ number = '' }) => number.startsWith('IB'),
})
