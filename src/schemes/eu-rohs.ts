/**
 * RoHS: the maker's declaration that certain substances in electrical goods keep within the limits of Directive 2011/65/EU; part of CE
 * marking. There is no EU certificate, no number, no register. China and Taiwan have rules of the same name.
 * Source: Directive 2011/65/EU.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'eu-rohs',
  kind: 'self-declaration',
  heads: ['rohs'],
  // "RoHS", "CE, RoHS", "RoHS认证"; not "China RoHS"
  named: /(?<![a-z\d-]|中国 ?|中國 ?|China |Taiwan |台灣 ?|国推)(?:EU[- ])?RoHS(?![a-z])/iu,
  ...NUMBERLESS,
})
