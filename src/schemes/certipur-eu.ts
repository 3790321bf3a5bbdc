/**
 * CertiPUR of the European foam makers; with "US" behind it is the American programme.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'certipur-eu',
  kind: 'component',
  ...NUMBERLESS,
  heads: ['certipur'],
  // "CertiPUR", "CertiPUR-EU"; not "CertiPUR-US".
  named: /(?<![a-z])CertiPUR(?![a-z]|[®™]?[-_ ]?US(?![a-z]))/iu,
})
