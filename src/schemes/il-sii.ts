/**
 * Israeli Standards Mark (תו תקן), by the Standards Institution of Israel. Licence numbers have no published form here: none
 * is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'il-sii',
  kind: 'product',
  heads: [
    'תו תקן',
    'תו התקן',
    'standards mark of israel',
    'israeli standards mark',
    'sii certified',
    'sii-certified',
    'sii approved',
    'sii-approved',
  ],
  // "תו תקן ישראלי", "Israeli Standards Mark", "SII certified"; not "תקן" alone.
  named: /תו ה?תקן|\bIsraeli Standards Mark\b|\bStandards Mark of Israel\b|\bSII[ -](?:approved|certified)\b/iu,
  ...NUMBERLESS,
})
