/**
 * KEMA-KEUR, the Dutch mark of electrical safety, today given by DEKRA. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'kema-keur',
  kind: 'product',
  heads: ['kema'],
  // "KEMA-KEUR"; not "KEMA 02ATEX0000"
  named: /(?<![a-z])KEMA(?:[- ]?KEUR|[- ](?:certif|approved|gekeurd|geprüft)| ?[认認]证)/iu,
  ...NUMBERLESS,
})
