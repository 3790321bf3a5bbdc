/**
 * Mark of DEKRA, a German body that tests and certifies products, firms and people. Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'dekra',
  kind: 'product',
  heads: ['dekra'],
  // "DEKRA geprüft", "certified by DEKRA"; not "DEKRA Station"
  named:
    /(?<![a-z])DEKRA(?:[- ](?:gepr|zertifi|certifi|Siegel|tested|approved)| ?[认認])|^DEKRA$|(?:geprüft|zertifiziert|certified|tested) (?:durch|von|by) DEKRA/iu,
  ...NUMBERLESS,
})
