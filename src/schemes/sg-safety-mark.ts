/**
 * Singapore SAFETY Mark for controlled goods (household electrical and gas appliances). The mark bears a registration number of
 * eight digits; one source alone says so and none how it is grouped: no number is read.
 * Source: the regulations of 2002 and a guide of Enterprise Singapore for the scheme.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'sg-safety-mark',
  kind: 'product',
  heads: ['safety mark'],
  // "Singapore Safety Mark", "SAFETY Mark registered"; not "safety marking tape".
  named:
    /\b(?:Singapore|SG|with|has|bears?) (?:the )?SAFETY Mark\b|\bSAFETY Mark[ -](?:approved|certified|registered|Singapore|\(Singapore)/iu,
  ...NUMBERLESS,
})
