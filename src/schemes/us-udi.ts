/**
 * Device identifier of a UDI (unique device identification) issued by GS1: a GTIN of fourteen digits, in a printed UDI
 * behind `(01)`. The last digit is the check digit of every GTIN. What follows in other brackets (expiry, lot, serial)
 * belongs to the single piece. Identifiers of HIBCC and ICCBBA have other shapes and are left alone.
 * GS1 keeps prefix 952 for demonstrations: such numbers belong to no product.
 * Source: the field reference of openFDA's device identification; GS1 for the check digit.
 */
import { passesGtin } from '../core/checkdigits.ts'
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-udi',
  kind: 'filing',
  cues: [
    'udi:',
    'udi ',
    'udi)',
    'udi-di',
    'gudid',
    'primary di',
    'device identifier',
    'accessgudid.nlm.nih.gov/devices/',
  ],
  bond: 'adjacent',
  // "(01)09520000000011", "09520000000011"; not "Audi: 09520000000011", not fifteen digits.
  pattern: /(?<!\w|[a-z]udi\W{1,6}|\d[-.])(?:\(01\) ?)?(\d{14})(?!\w|[-.]\d)/iu,
  parse: ([, identifier = '']) => ({ compact: identifier, parts: { identifier } }),
  check: ({ identifier = '' }) => (passesGtin(identifier) ? ok : problem('checksum')),
  isExample: ({ identifier = '' }) => identifier.startsWith('952', 1),
})
