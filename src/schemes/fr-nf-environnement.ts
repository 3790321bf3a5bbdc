/**
 * NF Environnement, the French ecolabel of AFNOR. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'fr-nf-environnement',
  kind: 'product',
  heads: ['nf environnement', 'nf-environnement'],
  // "NF Environnement"; not "environnement"
  named: /(?<![a-z])NF[ -]Environnement(?![a-z])/iu,
  ...NUMBERLESS,
})
