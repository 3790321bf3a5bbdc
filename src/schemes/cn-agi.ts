/**
 * Registered agricultural product with a geographical indication in China (农产品地理标志, AGI): `AGI`, year, batch of the notice,
 * serial of three to five, in hyphens: the number of the product's technical rules. It belongs to the name of a region,
 * not to one producer. There is no check digit; registration by the ministry of agriculture began in 2008.
 * Example block: batch 00.
 * Source: notice 1813 of the ministry (2012) and its guide to writing the rules (2010).
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-agi',
  kind: 'product',
  cues: ['农产品地理标志', '农产品地标', '质量控制技术规范编号', 'agi编号', 'agi登记'],
  sharedCues: ['地理标志', '登记证书', '证书编号', '登记编号'],
  heads: ['agi认证'],
  named: /农产品地理标志(?!管理|公共)|(?<![A-Za-z])AGI认证/u,
  // "AGI2024-00-001", "AGI 2012-00-00001"; not "AKAGI2012-00-001", not "AGI2012-00-001-2".
  pattern: /(?<![A-Z\d])AGI ?(\d{4})-(\d{2})-(\d{3,5})(?![A-Z\d]|-\d)/iu,
  parse: ([, year = '', batch = '', serial = '']) => ({
    compact: `AGI${year}-${batch}-${serial}`,
    parts: { year, batch, serial },
  }),
  check: ({ year = '' }, context) =>
    Number(year) <= context.year ? ok : problem('component', 'year', `≤ ${context.year}`),
  isPlausible: ({ year = '' }) => Number(year) >= 2008,
  isExample: ({ batch }) => batch === '00',
})
