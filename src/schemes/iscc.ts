/**
 * ISCC (International Sustainability and Carbon Certification): `EU-ISCC-Cert-`, `ISCC-PLUS-Cert-` or
 * `ISCC-CORSIA-Cert-`, two letters and three digits of the certification body, then eight to ten digits; no check
 * digit. Numbers whose last part begins with 0000 are assumed never issued (a low counter behind a body's own
 * prefix).
 * Source: numbers in several public programs and supplier pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'iscc',
  kind: 'operator',
  cues: ['iscc'],
  selfEvident: true,
  named:
    /(?<![a-z])ISCC[- ]?(?:(?:EU|PLUS)(?![a-z])|certifi|zertifi|认证|認証)|International Sustainability (?:&|and) Carbon Certification/iu,
  heads: ['carbon certification'],
  // "EU-ISCC-Cert-DE100-12345678", "ISCC-PLUS-Cert-US201-0000102030".
  pattern: /(?<![a-z\d])(EU-ISCC|ISCC-(?:PLUS|CORSIA))-Cert-([A-Z]{2}\d{3})-(\d{8,10})(?![a-z\d]|-\d)/iu,
  parse: ([, programme = '', body = '', serial = '']) => ({
    compact: `${programme.toUpperCase()}-Cert-${body.toUpperCase()}-${serial}`,
    parts: { programme: programme.toUpperCase(), body: body.toUpperCase(), serial },
  }),
  isExample: ({ serial = '' }) => serial.startsWith('0000'),
})
