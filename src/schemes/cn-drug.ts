/**
 * Approval number of a medicine in China (药品批准文号): `国药准字`, a letter (H chemical, Z Chinese, S biological; B, T, F, J on
 * older ones), `C` or `J` behind H, Z, S for Hong Kong, Macao, Taiwan or abroad, and eight digits. The first four are a year, or on
 * converted numbers the code of a province and a year, so they cannot be checked; there is no check digit.
 * Example block: the last four digits zero; serials begin at 1.
 * Source: a published explanation of letters and length, public validators and several product pages.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-drug',
  kind: 'product',
  // The number carries its own prefix: labels only outweigh those of other numbers that stand near.
  cues: ['国药准字', '國藥準字', '批准文号', '药品注册'],
  selfEvident: true,
  named: /国药准字|國藥準字/u,
  // "国药准字H20240000", "国药准字HJ20140000", "国药准字 Z44020000"; not "国药准字X20240000", not nine digits.
  pattern: /(?:国药准字|國藥準字)(?: ?[:(])? ?([HZS][CJ]?|[BTFJ]) ?(\d{4}) ?(\d{4})(?!\d)/iu,
  parse: ([, letters = '', origin = '', serial = '']) => ({
    compact: `国药准字${letters.toUpperCase()}${origin}${serial}`,
    parts: { type: letters.toUpperCase(), origin, serial },
  }),
  nearMisses: [
    {
      // Seven or nine digits.
      pattern: /国药准字 ?(?:[HZS][CJ]?|[BTFJ]) ?(?:\d{7}|\d{9})(?!\d)/iu,
      problem: { kind: 'length', expected: '8' },
    },
  ],
  isExample: ({ serial }) => serial === '0000',
})
