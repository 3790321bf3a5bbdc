/**
 * BPI, the North American compostability mark, by name with a word of certifying.
 * Source: two pages on compostable packaging.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'bpi-compostable',
  kind: 'product',
  ...NUMBERLESS,
  heads: [' bpi ', 'products institute', 'products-institute'],
  // "BPI certified", "BPI Compostable"; not "BPI" alone.
  named:
    /(?<![a-z\d])(?:BPI(?:[-_ ](?:certifi|compostable|logo)|认证|認證)|(?:certified|approved) by (?:the )?BPI(?![a-z])|Biodegradable[- ]Products[- ]Institute)/iu,
})
