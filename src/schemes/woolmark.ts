/**
 * Woolmark, a coined name, with its Chinese one.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'woolmark',
  kind: 'licence',
  ...NUMBERLESS,
  heads: ['woolmark', '羊毛标志', '羊毛標誌'],
  // "Woolmark", "纯羊毛标志"; not "wool mark".
  named: /(?<![a-z])Woolmark(?![a-z])|纯(?:新)?羊毛标志|純(?:新)?羊毛標誌/iu,
})
