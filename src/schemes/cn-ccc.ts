/**
 * China Compulsory Certification (强制性产品认证, 3C): `YYYY BB CCCC NNNNNN`, sixteen digits: year of first issue, body,
 * product category, the body's own serial; vehicle papers add a version such as `(B0)`. There is no check digit.
 * The year is that of the first issue and is kept on renewal, so age proves nothing. No public list of body codes
 * exists: any is accepted. A category outside the 2023 list (SAMR notice 2023 No. 36) is new or dropped, not wrong.
 * Source: structure confirmed by several published explanations and by some forty real numbers.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

const isSelfDeclared = (body: string | undefined): boolean => body === '96' || body === '97'

export default defineScheme({
  id: 'cn-ccc',
  kind: 'product',
  cues: [
    '3c证书',
    'ccc证书',
    '3c认证',
    'ccc认证',
    '3c編號',
    '3c编号',
    'ccc编号',
    '3c证号',
    'ccc证号',
    '3c號',
    '3c号',
    'ccc号',
    '3c:',
    'ccc:',
    '3c強制',
    '3c强制',
    'ccc强制',
    '强制性产品认证',
    '强制性认证',
    'ccc certificate',
    'ccc cert',
    'ccc no',
    'ccc number',
    '3c certificate',
    '3c cert',
    '3c no',
    'china compulsory certification',
  ],
  sharedCues: [
    '证书编号',
    '證書編號',
    '证书号',
    '認證編號',
    '认证编号',
    '认证证书',
    '认证号',
    'certificate no',
    'certificate number',
    'cert. no',
    'cert no',
  ],
  structuredNames: ['ccc', '3c', 'china compulsory certification', '强制性产品认证', 'china compulsory certificate'],
  componentCues: ['适配器', '電源適配器', '(电芯', 'adapter'],
  heads: ['ccc', '3c国', '3c产', '中国强', 'compulsory cert'],
  named:
    /(?:(?:3C|(?<![A-Z])CCC)(?:国家)?(?:强制性?)?(?:产品)?(?:认证|证书)(?!型号|规格)|中国强制(?:性产品)?认证|强制性产品认证|(?<![A-Z])(?:CCC|3C) certifi(?:ed|cation)|China Compulsory Certificat(?:e|ion))/iu,
  // "2020010907123456", "2020 01 0907 123456", "2022221101000119(B0)"; not seventeen digits, not a part of a longer run.
  pattern: /(?<![\dA-Za-z]|\d[-.])(\d{4})([ -]?)(\d{2})\2(\d{4})\2(\d{6})(?:\(([A-Z]\d{1,2})\))?(?![\dA-Za-z]|[-.]\d)/u,
  parse: ([, year = '', , body = '', category = '', serial = '', version = '']) => ({
    compact: `${year}${body}${category}${serial}`,
    parts: { year, body, category, serial, ...(version ? { version } : {}) },
  }),
  check: ({ year = '' }, context) =>
    year.startsWith('20') && Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  // Behind a label that other papers share, only the classes in use (01–24) and the years of the scheme are taken.
  isPlausible: ({ year = '', category = '' }) => Number(year) >= 2002 && /^(?:0[1-9]|1\d|2[0-4])\d{2}$/u.test(category),
  nearMisses: [
    {
      pattern: /(?<![\dA-Za-z]|\d[-.])(?:\d[ ]?){14}\d(?![\dA-Za-z]|[-. ]\d)/u,
      problem: { kind: 'length', expected: '16' },
    },
    {
      pattern: /(?<![\dA-Za-z]|\d[-.])(?:\d[ ]?){16}\d(?![\dA-Za-z]|[-. ]\d)/u,
      problem: { kind: 'length', expected: '16' },
    },
  ],
  // "A2025CCC0914-4718205": an application number, pasted where the certificate's should stand.
  lookalikes: [{ kind: 'application', pattern: /(?<![A-Za-z0-9])[A-Z]\d{4}CCC\d{4}-\d{6,7}(?![A-Za-z0-9])/u }],
  isExample: ({ body }) => body === '00',
  // Self-declaration numbers (body 96 or 97) rest on memory: nothing published confirms them.
  isUnproven: ({ body }) => isSelfDeclared(body),
})
