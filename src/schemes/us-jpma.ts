/**
 * JPMA certification of baby products by the US Juvenile Products Manufacturers Association. Pages name the mark; no
 * number stands on products.
 * Source: common knowledge; shops name the mark.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'us-jpma',
  kind: 'product',
  heads: ['jpma'],
  // "JPMA certified", "JPMA认证"; not "member of JPMA".
  named: /(?<![a-z])JPMA(?:[- ](?:certified|certification|approved)|认证)|certified by (?:the )?JPMA(?![a-z])/iu,
})
