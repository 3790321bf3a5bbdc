/**
 * FSSC 22000, a food safety management system, by name.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fssc-22000',
  kind: 'system',
  ...NUMBERLESS,
  heads: ['fssc'],
  // "FSSC 22000"; not "FSSC 220001".
  named: /(?<![a-z\d])FSSC[-_ ]?22000(?!\d)/iu,
})
