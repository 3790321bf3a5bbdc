/**
 * ECOCERT, the name of a certification body, which shops use as that of a mark. The control body codes of organic
 * food are another scheme.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ecocert',
  kind: 'product',
  ...NUMBERLESS,
  heads: ['ecocert'],
  // "ECOCERT", "certifié Ecocert"; not "eco certified".
  named: /(?<![a-z])Ecocert(?![a-z])/iu,
})
