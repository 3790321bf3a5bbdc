/**
 * Non-GMO Project Verified, a North American private mark for food made without genetically modified crops. Products
 * carry no number. "Non-GMO" alone is a plain statement.
 * Source: the project’s public product list.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'non-gmo-project',
  kind: 'product',
  heads: ['gmo project'],
  // "Non-GMO Project Verified"; not "non-GMO".
  named: /(?<![a-z])Non[- ]?GMO Project/iu,
})
