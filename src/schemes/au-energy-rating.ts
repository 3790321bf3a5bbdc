/**
 * Energy Rating Label of Australia and New Zealand: stars and yearly consumption, stated by the supplier who registers the model
 * under the GEMS Act. No number is shown to shoppers, so none is read. "5 star energy rating" alone is also the Indian label,
 * and "Energy Star" an American one: only the label's own names are a claim.
 * Source: the regulator's pages for retailers, a government guide for business, the Greenhouse and Energy Minimum Standards Act 2012.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'au-energy-rating',
  kind: 'filing',
  heads: [
    'energy rating label',
    'zoned energy',
    'energyrating.gov',
    'australian energy rating',
    'australian energy star',
    'gems regist',
  ],
  // "Energy Rating Label", "Zoned Energy Rating Label", "GEMS registered"; not "energy rating: A++", "5 star energy rating".
  named:
    /(?<!EU |European )Energy Rating Label(?![a-z])|Zoned Energy (?:Rating|Label)|energyrating\.gov\.au|Australian Energy (?:Star )?Rating(?![a-z])|GEMS registered(?![a-z])/iu,
  ...NUMBERLESS,
})
