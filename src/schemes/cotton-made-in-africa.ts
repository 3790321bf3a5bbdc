/**
 * Cotton made in Africa, by its full name.
 * Source: common knowledge; the name stands on real pages.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cotton-made-in-africa',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['in africa', 'in-africa', 'in_africa'],
  // "Cotton made in Africa"; not "made in Africa".
  named: /(?<![a-z])Cotton[-_ ]made[-_ ]in[-_ ]Africa(?![a-z])/iu,
})
