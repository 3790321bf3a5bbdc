/**
 * Sustainable Forestry Initiative (North America): a label licence `SFI-` and five digits, no check digit. The shape
 * is known from memory and other fields use such codes, so it is taken only directly behind the programme's words.
 * `SFI-0000N` is assumed never issued.
 * Source: SFI's pages on labels; the number is common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'sfi',
  kind: 'operator',
  cues: [
    'sustainable forestry initiative',
    'sfi',
    'sfi label',
    'certified sourcing',
    'certified fiber sourcing',
    'certified chain of custody',
    'sfiprogram.org',
    'forests.org',
  ],
  bond: 'adjacent',
  named: /(?<![a-z])(?:SFI[®™]?[- ]?(?:certifi|label)|Sustainable[- ]Forestry[- ]Initiative)/iu,
  heads: ['forestry-initiative', 'forestry initiative'],
  // "SFI-00001"; not "SFI-000".
  pattern: /(?<![A-Za-z])SFI-(\d{5})(?![A-Za-z\d]|-\d)/u,
  parse: ([, digits = '']) => ({ compact: `SFI-${digits}`, parts: { digits } }),
  isExample: ({ digits = '' }) => digits.startsWith('0000'),
  isUnproven: () => true,
})
