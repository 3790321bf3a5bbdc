/**
 * PEFC trademark licence number: `PEFC/CC-GG-NNNN`, country of the licensing body, group of users, serial; no check
 * digit. It stands beside the mark and is not the number of a forest or chain-of-custody certificate, which is left
 * alone. Countries begin with 01 (01 is the PEFC Council itself): `00` is assumed never issued.
 * Source: PEFC, elements of the label; real numbers in three places.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'pefc',
  kind: 'operator',
  cues: ['pefc'],
  selfEvident: true,
  named: /(?<![a-z\d])PEFC(?![a-z])/iu,
  // "PEFC/00-31-183", "PEFC™ 00-31-183"; not "APEFC/00-31-183", not "PEFC/00-31-183-4", not "PEFC ST 2002".
  pattern: /(?<![a-z\d])PEFC[™®]?[/ -]{1,3}(\d\d)-(\d{2,3})-(\d{2,6})(?![a-z\d]|-\d)/iu,
  parse: ([, country = '', group = '', serial = '']) => ({
    compact: `PEFC/${country}-${group}-${serial}`,
    parts: { country, group, serial },
  }),
  isExample: ({ country }) => country === '00',
})
