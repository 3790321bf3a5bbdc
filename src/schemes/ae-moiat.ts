/**
 * ECAS and EQM: certificate of conformity and quality mark of the United Arab Emirates, by the ministry MOIAT (formerly
 * ESMA). Its register answers by barcode, not by a number that shops print: no number is read.
 * Source: the ministry's open data for the kinds of certificate; common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ae-moiat',
  kind: 'product',
  heads: ['ecas', 'eqm', 'moiat', 'emirates quality mark'],
  // "ECAS certified", "Emirates Quality Mark", "MOIAT approved"; not "decas".
  named: /\b(?:ECAS|EQM|MOIAT)[ -](?:approved|certifi|compliant|mark|registered)|\bEmirates Quality Mark\b/iu,
  ...NUMBERLESS,
})
