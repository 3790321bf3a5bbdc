/**
 * Natural product number (NPN) of Health Canada, or `DIN-HM` for a homeopathic medicine: eight digits that begin with 80,
 * in labels sometimes with a space in the middle. Both are product licences of one register. There is no check digit.
 * NPN is also a kind of transistor: only eight digits directly behind a label are taken.
 * Licences in use are far below 8099: these are assumed never issued.
 * Source: numbers on several public product pages and clients of the register.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ca-npn',
  kind: 'product',
  cues: ['npn', 'din-hm', 'dinhm', 'natural product number', 'numéro de produit naturel', 'bdpsnh/info?licence='],
  bond: 'adjacent',
  heads: ['health canada', '加拿大卫生部'],
  named: /Health Canada[- ](?:licen[sc]ed|approved)|licen[sc]ed by Health Canada|加拿大卫生部(?:批准|认证|许可)/iu,
  // "80990001", "8099 0001"; not "80V", not "8099-0001", not "180990001".
  pattern: /(?<!\w|\d[-.])(80\d\d) ?(\d{4})(?!\w|[-.]\d)/u,
  parse: ([, start = '', rest = '']) => ({ compact: start + rest, parts: { number: start + rest } }),
  isExample: ({ number = '' }) => number.startsWith('8099'),
})
