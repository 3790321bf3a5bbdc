/**
 * VDE certificate number: eight digits that begin with `400`, as certificates since about 2004 have it. There is no check digit. VDE
 * also names standards ("DIN VDE 0100") and tools ("VDE 1000 V"); the number is taken only directly behind the label.
 * Source: certificates named in data sheets of four manufacturers.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'vde',
  kind: 'product',
  cues: [
    'vde',
    'vde certificate',
    'vde cert',
    'vde-zertifikat',
    'vde zertifikat',
    'vde-ausweis',
    'vde approval',
    'vde认证',
  ],
  bond: 'adjacent',
  named:
    /(?<![a-z\d])VDE(?:[- ](?:gepr|Zeichen|Prüfzeichen|zertifi|certifi|approved|mark(?![a-z])|GS(?![a-z]))| ?[认認]证)/iu,
  // "40090001"; not "0100-410", not "400900012".
  pattern: /(?<![a-z\d])(400\d{5})(?![a-z\d]|[-./]\d)/iu,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  // Numbers in use end near 40065000; those from 40090000 are assumed never issued.
  isExample: ({ number = '' }) => number.startsWith('4009'),
})
