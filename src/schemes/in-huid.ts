/**
 * Hallmark unique identification of a piece of gold in India (HUID): six capitals and digits, both kinds in it, laser-marked
 * beside the BIS logo and the fineness (`22K916`). Any article number has this shape: it is taken only directly behind its
 * label in capitals, since "huid" is Dutch for skin. There is no check digit.
 * Source: ten public pages of jewellers and programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'in-huid',
  kind: 'product',
  cues: ['huid'],
  bond: 'adjacent',
  heads: ['bis hallmark', 'bis-hallmark'],
  named: /\bBIS[ -](?:hallmark|hallmarked|hallmarking)\b|\bHUID[ -](?:certified|hallmarked)\b/iu,
  // "HUID: 00000A", "HUID No. 00000A"; not "22K916" behind its own label, not "huid SPF50A", not "HUID NUMBER".
  pattern: /(?<=HUID.{0,12}|^\W{0,6})(?!\d{6}|[A-Z]{6}|\d\dK\d)([A-Z\d]{6})(?!\w|-\w)/u,
  parse: ([, code = '']) => ({ compact: code, parts: { code } }),
  // Five noughts and a letter: no such code was seen.
  isExample: ({ code = '' }) => code.startsWith('00000'),
})
