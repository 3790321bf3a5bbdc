/**
 * Union authorisation of a biocidal product: `EU-`, seven digits, hyphen, four digits (`0000` for a family, the product within it
 * otherwise). National authorisations look different in each country and are left alone. There is no check digit.
 * Source: common knowledge, hence only directly behind a label, and never called wrong.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-biocide',
  kind: 'product',
  cues: [
    'authorisation number',
    'authorisation no',
    'zulassungsnummer',
    'zulassungs-nr',
    "numéro d'autorisation",
    'bpr',
    'biocidal product',
    'biozidprodukt',
    'union authorisation',
  ],
  bond: 'adjacent',
  named:
    /(?<![a-z])BPR[- ](?:authori[sz]ed|approved|compliant|zugelassen)|Union authori[sz]ation|biocid(?:al|e) product authori[sz]|zugelassenes Biozid/iu,
  heads: ['union authori', 'product authori', 'zugelassenes bio'],
  // "EU-0000000-0000"; not "EU-0000000", not "XEU-0000000-0000".
  pattern: /(?<![a-z\d-])EU-(\d{7})-(\d{4})(?![a-z\d]|-\d)/iu,
  parse: ([, asset = '', product = '']) => ({ compact: `EU-${asset}-${product}`, parts: { asset, product } }),
  // Authorisations are counted from 1.
  isExample: ({ asset }) => Number(asset) === 0,
  isUnproven: () => true,
})
