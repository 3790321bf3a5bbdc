/**
 * USB-IF certification: test ID (TID) of a product on the Integrators List, four or five digits, for some kinds of
 * product ten. The form rests on a few public mentions: it is taken only directly behind its own label and never called
 * impossible. There is no check digit. "USB 3.2" or "USB-C" without certification are features.
 * Test IDs are plain integers: none begins with a nought, so these are never issued.
 * Source: test IDs in several public design notes.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'usb-if',
  kind: 'product',
  cues: ['usb-if tid', 'usb tid', 'usb-if test id', 'usb-if certified (tid', 'tid (usb-if)'],
  bond: 'adjacent',
  heads: [' usb-if '],
  named: /(?<![a-z])USB-IF[- ]?(?:certified|certification|认证)/iu,
  // "01234", "0200000077"; not "012345", not "3.2".
  pattern: /(?<!\w|\d[-.,])(\d{4,5}|\d{10})(?!\w|[-.,]\d)/u,
  parse: ([, number = '']) => ({ compact: number, parts: { number } }),
  isExample: ({ number = '' }) => number.startsWith('0'),
  isUnproven: () => true,
})
