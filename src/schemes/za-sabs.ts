/**
 * SABS mark: voluntary product certification by the South African Bureau of Standards, to a SANS standard. Permit numbers have
 * no published form here: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'za-sabs',
  kind: 'product',
  heads: ['sabs'],
  // "SABS approved", "SABS mark"; not "SABS 1234" alone.
  named: /\bSABS[ -](?:approved|certified|mark|permit|tested)\b/iu,
  ...NUMBERLESS,
})
