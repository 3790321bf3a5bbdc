/**
 * GLOBALG.A.P. Number (GGN): thirteen digits of a farm, group or packer, with the check digit of GS1 (weights 3, 1
 * from the right); where a firm has a GS1 location number that is used. Article numbers are as long, so it is taken
 * only directly behind its label. GS1 keeps prefix 952 for demonstrations: those numbers belong to nobody.
 * Source: GLOBALG.A.P. and a trade journal for thirteen digits; the check digit holds on all real numbers seen.
 */
import { passesGtin } from '../core/checkdigits.ts'
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'globalgap',
  kind: 'operator',
  cues: ['ggn', 'globalgap', 'globalg.a.p', 'global g.a.p'],
  bond: 'adjacent',
  named: /(?<![a-z])(?:GLOBALG\.?A\.?P(?![a-z])|GLOBAL G\.A\.P|GGN[- ](?:label|certified))/iu,
  // "9520000000011", "9 520000 000011"; not fourteen digits.
  heads: ['globalg'],
  pattern: /(\d(?: ?\d){12})(?![a-z\d]| \d)/iu,
  parse: ([, spaced = '']) => {
    const digits = spaced.replace(/ /gu, '')
    return { compact: digits, parts: { digits } }
  },
  check: ({ digits = '' }) => (passesGtin(digits) ? ok : problem('checksum')),
  nearMisses: [{ pattern: /(?<![a-z])(?:\d{12}|\d{14})(?![a-z\d])/iu, problem: { kind: 'length', expected: '13' } }],
  isExample: ({ digits = '' }) => digits.startsWith('952'),
})
