/**
 * FDA registration number or FEI (facility establishment identifier) of a device, drug or cosmetics establishment: ten
 * digits, or seven in older registrations. It says that a firm is on the agency's list, and nothing of any product.
 * The form rests on memory, so the number is taken only directly behind its label and never called impossible. Eleven
 * digits (food facilities; registrations of other countries' FDA) are left alone.
 * Numbers in use that begin with 3 go on with a nought or a small figure: those from 39999 are assumed never issued.
 * Source: numbers on several public product pages; 21 CFR 807.39 for what a registration does not mean.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'us-fda-reg',
  kind: 'filing',
  cues: [
    'fda registration',
    'fda reg',
    'fda establishment registration',
    'fda facility registration',
    'fei number',
    'fei no',
    'fei:',
    'fda注册',
    'fda登记',
  ],
  bond: 'adjacent',
  heads: [' fda '],
  named:
    /(?<!(?:Thai|Philippine|not) )(?<![a-z])FDA[- ]?(?:registered|注册|登记)(?! ?(?:号|编号|no|number|#))|registered with the (?:US |U\.S\. )?FDA/iu,
  // "3999900001", "2999900"; not "39999000011", not "39999-00001", not "+1 3999900001".
  pattern: /(?<![\w+]|\d[-. ])([123]\d{9}|\d{7})(?!\w|[-.]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('39999'),
  isUnproven: () => true,
})
