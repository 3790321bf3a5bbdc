/**
 * EPREL registration number (European Product Registry for Energy Labelling): five to eight digits and no check digit,
 * so it is taken only directly behind its label, or from an address of the register: the label's QR code
 * (`/qr/0914421`), the product's page (`/screen/product/tyres/0914421`), its sheet and label (`/fiches/tyres/Fiche_…`).
 * Shops print "six digits" as a rule; numbers of seven are in use, so no length is called wrong.
 * Source: links and records of the register in several public programs; Regulation (EU) 2017/1369, Art. 12.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-eprel',
  kind: 'product',
  cues: ['eprel', 'eprel.ec.europa.', 'eprelregistrationnumber', 'eprel-datenbank', 'eprel database'],
  structuredNames: ['eprel'],
  bond: 'adjacent',
  named: /(?<![a-z])EPREL(?![a-z])/iu,
  // "0914421", "eu/qr/0914421", "eu/fiches/tyres/Fiche_0914421"; not "4006381333931", not "10000lm", not "12.03.20210".
  pattern: /(?<![a-z\d]|\d[-.])(?:eu\/(?:[\w/]{2,60}[/_])?)?(\d{5,8})(?![a-z\d]|[-.]\d)/iu,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  // The register counts in plain integers: none begins with a nought, so these are never issued.
  isExample: ({ number = '' }) => number.startsWith('0'),
})
