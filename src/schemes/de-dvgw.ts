/**
 * DVGW registration of products for gas and drinking water: two letters, hyphen, four digits, two letters, four digits. The first
 * letters name the mark and the medium (`DW`, `NG`), those within the kind of certificate and the letter of the body's year. There is
 * no check digit. Gas appliances carry `CE-0085…` of the same make, whose four digits are the notified body's.
 * Source: common knowledge, hence only directly behind a label, and never called wrong.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'de-dvgw',
  kind: 'product',
  cues: [
    'dvgw',
    'dvgw-reg',
    'dvgw reg',
    'dvgw-registrierungsnummer',
    'dvgw-zertifikat',
    'produkt-id-nr',
    'product id number',
  ],
  bond: 'adjacent',
  named: /(?<![a-z])DVGW(?:[- ](?:gepr|zertifi|certifi|zugelassen|Zulassung|Prüfzeichen|approved)|认证)/iu,
  // "DW-0000BT0000", "CE-0085BT0000"; not "DVGW W 270", not "DW-0000B0000".
  pattern: /(?<![a-z\d-])([A-Z]{2})-(\d{4})([A-Z]{2})(\d{4})(?![a-z\d]|-\d)/iu,
  parse: ([raw = '', mark = '', kind = '', letters = '', serial = '']) => ({
    compact: raw.toUpperCase(),
    parts: { mark: mark.toUpperCase(), kind, letters: letters.toUpperCase(), serial },
  }),
  // Certificates are counted from 0001.
  isExample: ({ serial }) => serial === '0000',
  isUnproven: () => true,
})
