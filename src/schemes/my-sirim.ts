/**
 * Serial on the Malaysian SIRIM/MCMC label of communication equipment: four capitals and eight digits. The shape rests on
 * memory: it is taken only directly behind its label and never called wrong.
 * Source: common knowledge; the label itself is described by the regulator.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'my-sirim',
  kind: 'product',
  cues: ['sirim', 'sirim label', 'sirim serial', 'mcmc', 'mcmc label', 'mcmc serial'],
  bond: 'adjacent',
  named: /\b(?:SIRIM|MCMC)[ -](?:approved|certified|registered|sticker)\b/iu,
  // "ZZZZ00000000"; not "ZZZ00000000", not "zzzz00000000".
  pattern: /(?<!\w|\w-)([A-Z]{4})(\d{8})(?!\w|-\w)/u,
  parse: ([raw = '', letters = '', digits = '']) => ({ compact: raw, parts: { letters, digits } }),
  // Serials count from one.
  isExample: ({ digits }) => digits === '00000000',
  isUnproven: () => true,
})
