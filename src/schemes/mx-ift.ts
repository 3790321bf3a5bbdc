/**
 * Mexican homologation of radio and telecom products by IFT (before 2013 COFETEL): `RC`, letters of the firm, letters and
 * digits of the model, a hyphen and three or four digits. There is no check digit. The form rests on memory and on one
 * label: it is taken only directly behind a label and never called impossible.
 * Numbers that end in noughts alone are assumed never issued.
 * Source: one label of a device; common knowledge.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'mx-ift',
  kind: 'product',
  cues: ['ift:', ' ift ', 'ift)', 'ifetel', 'cofetel'],
  bond: 'adjacent',
  named:
    /(?<!sin )(?:(?:homologad|certificad|aprobad)[oa]s? (?:por|ante) (?:el )?|(?:certificado|homologaci[óo]n) (?:del? )?)IF(?:T|ETEL)(?![a-z])|(?<![a-z])IF(?:T|ETEL)(?:[ -](?:certified|approved)|认证)/iu,
  // "RCEXA26-0000", "RCEXAM3015-000"; not "RC-26-0000", not "ARCEXA26-0000".
  pattern: /(?<!\w|\w-)(RC[A-Z]{2,4}[A-Z\d]{0,6}\d\d)-(\d{3,4})(?!\w|-\w)/u,
  parse: ([, firm = '', serial = '']) => ({ compact: `${firm}-${serial}`, parts: { firm, serial } }),
  isExample: ({ serial }) => Number(serial) === 0,
  isUnproven: () => true,
})
