/**
 * EN 71, the European standard for the safety of toys. A laboratory's report or the maker's word says that it is met; nobody certifies
 * toys in general, and there is no register. Source: Directive 2009/48/EC; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'en71',
  kind: 'self-declaration',
  heads: ['en71', 'en 71', 'en-71'],
  // "EN 71", "EN71-1-2-3", "EN 71-3"; not "EN 716"
  named: /(?<![a-z\d])EN[ -]?71(?:-\d{1,2})?(?!\d|\.\d|[-‑]\d{3})/iu,
  ...NUMBERLESS,
})
