/**
 * CARB executive order (EO) that exempts an aftermarket car part from California's anti-tampering law: `D-`, the
 * holder's series, a hyphen and the order's own number in it. There is no check digit. One order names the parts and
 * the vehicles it covers. It is taken only directly behind a label, and a figure without suffix only from three digits.
 * Series in use have at most three digits: those of four that begin with 99 are assumed never issued.
 * Source: orders on several public product pages; California Vehicle Code, section 27156, for their purpose.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-carb-eo',
  kind: 'product',
  cues: ['carb ', 'carb:', 'carb)', 'c.a.r.b.', 'executive order', 'eo', 'e.o.'],
  bond: 'adjacent',
  heads: ['50-state', '50 state'],
  named:
    /(?<![a-z])CARB[- ](?:EO|exempt|certified)(?! (?:pending|number|no))|(?<!\d)50[- ]state (?:smog |emissions )?legal/iu,
  // "D-9900-2", "D-9900"; not "D-3", not "AD-9900-2", not "D-9900-2-1".
  pattern: /(?<!\w|\w-|[a-z]eo\W{1,4})D-(?:(\d{1,4})-(\d{1,3})|(\d{3,4}))(?!\w|-\w)/iu,
  parse: ([raw = '', series = '', number = '', alone = '']) => ({
    compact: raw.toUpperCase(),
    parts: { series: series || alone, ...(number ? { number } : {}) },
  }),
  isExample: ({ series = '' }) => series.length === 4 && series.startsWith('99'),
})
