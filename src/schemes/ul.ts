/**
 * UL file number: `E` and four to six digits (now six), a firm's file in one category of products. Other letters
 * exist (`MH`, `SA`, `R`) but are too loose to be taken. There is no check digit. A file proves nothing without its
 * category: that of a battery cell or a wire inside says nothing of the whole product, so words of parts mark the
 * number as a component's. Behind `UL` alone five or six digits are taken, since `E26` and `E27` are lamp caps. Files
 * in use have no leading noughts: `E000…` is assumed never issued.
 * Source: two published guides to UL's numbers; a data sheet with such a file.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ul',
  kind: 'product',
  cues: [
    'ul file',
    'ul listed',
    'ul certified',
    'ul recognized',
    'ul certificate',
    'ul认证',
    'ul编号',
    'ul证书',
    'culus',
    'e-file',
  ],
  structuredNames: ['ul', 'underwriters laboratories'],
  bond: 'adjacent',
  selfEvident: true,
  componentCues: ['battery', 'cell ', 'recognized', 'component', 'pcb', '电芯', '电池', '元件'],
  heads: [' ul ', ' cul '],
  named:
    /(?<![a-z])(?:c?UL|cULus|c-UL-us)(?: \d{3,5})?[- ]?(?:listed|certified|approved|recognized|classified|认证|認證)(?! ?(?:编号|編號|file|no\.))/iu,
  // "E000123", "UL E000123", "UL: E000123"; not "E27", not "AE000123", not "SOUL E000123".
  pattern: /(?<!\w|\d[-.])(UL:? ?)?E(\d{4,6})(?!\w|[-.]\d)/iu,
  parse: ([, prefix = '', digits = '']) => ({
    compact: `E${digits}`,
    parts: { digits, ...(prefix ? { prefix: 'UL' } : {}) },
  }),
  isPlausible: ({ digits = '', prefix }) => prefix !== undefined && digits.length > 4,
  isExample: ({ digits = '' }) => digits.startsWith('000'),
})
