/**
 * SONCAP for imports and MANCAP for goods made in Nigeria, by the Standards Organisation of Nigeria. A SONCAP certificate is
 * a shipment's. Numbers have no published form here: none is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'ng-soncap',
  kind: 'product',
  heads: ['soncap', 'mancap', 'son certified', 'son-certified', 'son approved', 'son-approved'],
  // "SONCAP", "MANCAP certified", "SON certified"; not "son".
  named: /\b(?:SONCAP|MANCAP)\b|\bSON[ -](?:approved|certified)\b/u,
  ...NUMBERLESS,
})
