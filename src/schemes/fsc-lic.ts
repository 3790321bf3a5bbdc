/**
 * FSC licence code: `FSC-C` and six digits, no check digit. It is the trade mark licence of a certified firm and stands
 * beside the FSC mark; pages drop the hyphen, put ® in, or print `C990001` behind the label alone.
 * `FSC-A…`, `FSC-F…` and `FSC-N…` are licences of certifiers, offices and advertisers: no certificate, hence silence.
 * Certificate codes such as `XX-COC-NNNNNN` name the same certificate a second time and are left alone, so that one
 * firm's two codes never look like two numbers at odds.
 * Source: real codes in three places; EDItEUR's ONIX code lists, which give "C and six digits".
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'fsc-lic',
  kind: 'operator',
  cues: ['fsc', 'fsc license', 'fsc licence', 'fsc® license', 'fsc® licence', 'fsc许可证'],
  structuredNames: ['fsc', 'forest stewardship council'],
  selfEvident: true,
  named:
    /(?<![a-z\d])(?:FSC(?:®|[- ]?(?:certifi(?:ed|cation)|zertifi|gecertific|mix(?![a-z])|recycled|100 ?%|认证|認證))|cert[iy]fi\p{L}{1,5} FSC(?![a-z\d]))/iu,
  // "FSC-C990001", "FSC® C990001", "C990001"; not "AFSC-C990001", not "FSC-C990001-2", not "FSC-N990001".
  pattern: /(?<![a-z\d]|[a-z\d]FSC.{1,9})(FSC(?:\(R\))?[^\p{L}\p{N}]{0,4})?C-?(\d{6})(?![a-z\d]|-\d)/iu,
  parse: ([, prefix = '', digits = '']) => ({
    compact: `FSC-C${digits}`,
    parts: { digits, ...(prefix ? { prefix: 'FSC' } : {}) },
  }),
  // A bare "C990001" is a part number like any other unless the label stands directly before it.
  isPlausible: ({ prefix }) => prefix !== undefined,
  nearMisses: [
    {
      // "C99000" and "C9900011" directly behind the label.
      pattern: /(?<![a-z]|[a-z\d]FSC.{1,9})C(?:\d{5}|\d{7})(?![a-z\d]|-\d)/iu,
      problem: { kind: 'length', expected: 'C + 6' },
    },
  ],
  // Codes in use are far below; those from 990000 are assumed never issued.
  isExample: ({ digits = '' }) => digits.startsWith('99'),
})
