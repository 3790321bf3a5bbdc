/**
 * ID of a TÜV Rheinland test mark: ten digits, by which the certificate stands in the body's own data base (Certipedia). Old
 * IDs begin with five noughts. There is no check digit. Ten digits are also a telephone number: they are taken only behind the
 * body's name or in an address of the data base.
 * Source: five public places with real IDs; TÜV Rheinland on its test mark with an ID.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'tuv-rheinland',
  kind: 'product',
  cues: ['tüv rheinland', 'tuv rheinland', 'tüvrheinland', 'tüv莱茵', 'tuv莱茵', 'certipedia', 'quality_marks/'],
  heads: ['tüv', 'tuv', 'tuev'],
  named:
    /(?<![a-z])T(?:Ü|UE?)V[ -]?Rheinland(?:[- ](?:gepr|zertifi|certifi|tested|approved|mark(?![a-z])))|^T[ÜU]V ?Rheinland$|T[ÜU]V ?[莱萊]茵|[莱萊]茵 ?T[ÜU]V/iu,
  // "ID 9999900001", "9999900001"; not eleven digits, not "0221 9999900001".
  pattern: /(?<![a-z\d]|\d[ -])(?:(ID)[ :]{0,3})?(\d{10})(?![a-z\d]|[ -]\d)/iu,
  parse: ([, prefix = '', number = '']) => ({ compact: number, parts: { number, ...(prefix ? { prefix } : {}) } }),
  isPlausible: ({ prefix }) => prefix !== undefined,
  // IDs seen end below 9200000000; those that begin with five nines are assumed never issued.
  isExample: ({ number = '' }) => number.startsWith('99999'),
})
