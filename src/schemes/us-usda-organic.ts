/**
 * USDA Organic. The seal itself has no number; the certified operation has one (NOP operation ID, ten digits), which
 * stands in addresses of the register and on few pages. It is taken only directly behind its label or from such an
 * address. There is no check digit. It names a farm, maker or trader, never one product.
 * Certifiers' blocks do not begin with four noughts: these are assumed never issued.
 * Source: three public links to the register with such numbers.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-usda-organic',
  kind: 'operator',
  cues: ['nopid=', 'nop id', 'nop operation', 'usda organic id', 'usda organic operation'],
  bond: 'adjacent',
  heads: [' usda ', '美国有机'],
  named:
    /(?<![a-z])USDA(?: NOP)?[- ]?(?:certified )?(?:organic|有机)(?! (?:integrity|regulation|standard|database))|organic certified by (?:the )?USDA|美国有机认证/iu,
  // "0000123456"; not "00001234567", not "0000-123456".
  pattern: /(?<!\w|\d[-.])(\d{10})(?!\w|[-.]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0000'),
})
