/**
 * Seedling (Keimling), the mark of European Bioplastics for goods that compost in a plant (EN 13432): certificate
 * `7P` (product), `7W` (material) and four digits, from DIN CERTCO; no check digit. Part numbers look alike: only
 * directly behind a label, never called wrong. `7P000N` is assumed never issued. EN 13432 is the standard, not the
 * mark.
 * Source: a maker's guide on the 7P number; European Bioplastics, DIN CERTCO; `7W` from memory.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'seedling',
  kind: 'product',
  cues: [
    'seedling',
    'seedling logo',
    'keimling',
    'en 13432',
    'en13432',
    'din certco',
    'din-geprüft',
    'industrial compostable',
  ],
  bond: 'adjacent',
  named:
    /(?<![a-z])(?:(?:seedling|keimling)[-_ ](?:logo|mark|siegel|zeichen|zertifi|certifi)|(?:certified|certifié|zertifiziert) (?:to |nach |selon )?(?:DIN )?EN ?13432|EN ?13432[- ](?:certifi|zertifi))/iu,
  // "7P0001", "7W0001"; not "7P00012".
  pattern: /(?<![a-z.,-])7([PW])(\d{4})(?![a-z\d]|[.,-]\d)/iu,
  parse: ([raw = '', kind = '', digits = '']) => ({
    compact: raw.toUpperCase(),
    parts: { kind: kind.toUpperCase(), digits },
  }),
  isExample: ({ digits = '' }) => digits.startsWith('000'),
  isUnproven: () => true,
})
