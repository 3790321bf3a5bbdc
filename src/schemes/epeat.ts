/**
 * EPEAT, a register of electronics by environmental criteria, in tiers: Bronze, Silver, Gold and climate. Makers
 * declare, the council checks samples. Products are listed by country and model and carry no number.
 * Source: the public register.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'epeat',
  kind: 'product',
  heads: [' epeat '],
  // "EPEAT Gold"; not "repeat".
  named: /(?<![a-z])EPEAT(?![a-z]|\.)/iu,
})
