/**
 * Approval number of a certification body in China: `CNCA-R-YYYY-NNN`, `CNCA-RF-YYYY-NN` for foreign-funded ones.
 * Serials count on over the years and have passed 999. The register gives them since 2002. There is no check digit.
 * It names a body, never a certificate; rules such as `CNCA-00C-008` or `CNCA-C09-01` look otherwise and are left
 * alone.
 * Source: the national register and two published explanations; four digits of a serial in one of them.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const FIRST_YEAR = 2002

export default defineScheme({
  id: 'cn-cnca-r',
  kind: 'operator',
  cues: ['批准号', '批准书', '批准编号', '机构批准', 'approval no', 'approval number'],
  heads: ['cnca-r', 'cnca批', '监委批准'],
  selfEvident: true,
  named: /(?:国家认监委|CNCA)批准的?认证机构|认证机构批准书/iu,
  // "CNCA-R-2026-000", "CNCA-RF-2026-00"; not "CNCA-R-2026-0", not "XCNCA-R-2026-000".
  pattern: /(?<![A-Z\d])CNCA-(RF?)-(\d{4})-(\d{2,4})(?![A-Z\d]|-\d)/iu,
  parse: ([, kind = '', year = '', serial = '']) => ({
    compact: `CNCA-${kind.toUpperCase()}-${year}-${serial}`,
    parts: { kind: kind.toUpperCase(), year, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) >= FIRST_YEAR && Number(year) <= context.year
      ? ok
      : problem('component', 'year', `${FIRST_YEAR}–${context.year}`),
  // The register begins at 001.
  isExample: ({ serial }) => Number(serial) === 0,
})
