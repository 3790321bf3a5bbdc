/**
 * IFS (Food, Broker, Logistics …), a management audit of sites, by name. Three letters alone are many things.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ifs',
  kind: 'system',
  ...NUMBERLESS,
  heads: [' ifs ', 'featured standard'],
  // "IFS Food", "IFS认证"; not "IFS" alone.
  named:
    /(?<![a-z\d])IFS(?:[-_ ](?:Food|Broker|Logistics?|HPC|Wholesale|certifi|zertifi|gecertific)|认证|認證)|International Featured Standards?/iu,
})
