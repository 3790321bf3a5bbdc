/**
 * CertiPUR-US: about the foam inside a mattress or sofa, hence a part. Its European sister has no letters behind.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'certipur-us',
  kind: 'component',
  ...NUMBERLESS,
  heads: ['certipur'],
  // "CertiPUR-US"; not "CertiPUR".
  named: /(?<![a-z])CertiPUR[®™]?[-_ ]?US(?![a-z])/iu,
})
