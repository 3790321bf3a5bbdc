/**
 * amfori BSCI, by its letters; not a certification, as its owner says.
 * Source: amfori’s answers as a consultant prints them, an auditor’s page.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bsci',
  kind: 'operator',
  ...NUMBERLESS,
  heads: ['amfori', 'bsci'],
  // "BSCI audited", "amfori"; not "ABSCI".
  named: /(?<![a-z])amfori(?![a-z])|(?<![a-z\d])BSCI(?![a-z\d])/iu,
})
