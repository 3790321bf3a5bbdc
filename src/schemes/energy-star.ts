/**
 * ENERGY STAR, the US efficiency mark. Shops name the mark; the number of a certified model ("ENERGY STAR Unique ID",
 * seven digits) is rarely printed and stands in addresses of the product finder. It is taken only directly behind its
 * label or from such an address. There is no check digit.
 * The register counts in plain integers: none begins with a nought, so these are never issued.
 * Source: the columns of the agency's public data sets; links to the product finder in several public programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'energy-star',
  kind: 'product',
  cues: ['energystar.', 'energy star unique id', 'energy star id'],
  structuredNames: ['energy star'],
  bond: 'adjacent',
  heads: ['energy star', 'energy-star', 'energystar', '能源之星'],
  named: /(?<![a-z])ENERGY[- ]?STAR(?![a-z]|\.gov| (?:rebate|partner of|portfolio|(?:star )?rating))|能源之星/iu,
  // "0123456", "gov/productfinder/product/certified-televisions/details/0123456"; not "01234567".
  pattern: /(?<!\w|\d[-.])(?:gov\/productfinder\/product\/[a-z-]{4,60}\/details\/)?(\d{7})(?!\w|[-.]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0'),
})
