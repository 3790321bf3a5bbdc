/**
 * FDA premarket approval (PMA): `P`, two-digit year of receipt, serial of four; a supplement adds `S` and three digits,
 * with or without a slash. The register is asked by the number alone, so the supplement stays in the parts. There is no
 * check digit. The shape is that of any part number: it is taken only directly behind a label of its own.
 * Some hundred a year are filed: serials from 9900 are assumed never issued.
 * Source: the field reference of openFDA; links to the agency's database in several public programs.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-fda-pma',
  kind: 'product',
  cues: ['pma', 'premarket approval', 'pma.cfm?id='],
  bond: 'adjacent',
  heads: ['premarket approved'],
  named: /premarket approv(?:al|ed)(?! application)|(?<![a-z])PMA[- ]approv/iu,
  // "P249901", "P 249901", "P249901/S002"; not "AP249901", not "P24990", not "P2499-01".
  pattern: /(?<!\w|\d[-.])P ?(\d\d)(\d{4})(?:\/?(S\d{3}))?(?!\w|-\w)/iu,
  parse: ([, year = '', serial = '', supplement = '']) => ({
    compact: `P${year}${serial}`,
    parts: { year, serial, ...(supplement ? { supplement: supplement.toUpperCase() } : {}) },
  }),
  isExample: ({ serial = '' }) => serial.startsWith('99'),
})
