/**
 * Homologation of a French Label Rouge: `LA`, two digits, slash, two-digit year, such as stands beside the mark. It names the
 * specification (cahier des charges) that goods of many firms meet. There is no check digit. In lower case "la 07/08" is a date.
 * Source: the form "homologation n° LA 07/08" in four notices of the French administration's service for consumers.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'fr-label-rouge',
  kind: 'product',
  cues: ['label rouge', 'label-rouge', 'homologation n'],
  named: /(?<![a-z])Label[ -]Rouge(?![a-z])/iu,
  // "LA 00/00", "LA00/00"; not "la 07/08", not "LA 07/08/2024".
  pattern: /(?<![A-Za-z\d])LA ?(\d\d)\/(\d\d)(?![A-Za-z\d]|[-/]\d)/u,
  parse: ([, number = '', year = '']) => ({ compact: `LA ${number}/${year}`, parts: { number, year } }),
  // Specifications of a year are counted from 01.
  isExample: ({ number }) => number === '00',
})
