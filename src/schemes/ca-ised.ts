/**
 * Canadian certification number of radio equipment (IC, now ISED): the company's number, a hyphen, and the product's,
 * up to eleven capitals and digits. Company numbers are four digits and a letter, three to five digits in older and
 * newer ones. There is no check digit. Pages print the number as the label does, behind `IC:`.
 * A number without any letter is left alone: a postcode or a date has that shape, too.
 * Company numbers below 001 do not exist: those of noughts alone serve as examples.
 * Source: a guide that quotes RSP-100 and DC-01, a certifier's form, real numbers on labels and in manuals.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'ca-ised',
  kind: 'product',
  cues: [
    'ic:',
    'ic :',
    ' ic ',
    'ic id',
    'ic-id',
    'ic no.',
    'ic number',
    'ic certification',
    'ic编号',
    'ic认证',
    'ised:',
    'ised id',
    'ised no',
    'ised number',
    'ised certification',
    'industry canada',
    'industrie canada',
    'canada ic',
  ],
  bond: 'adjacent',
  componentCues: [
    'contains ic',
    'contains fcc',
    'contains transmitter module',
    'contient ic',
    'module',
    '模块',
    '模组',
  ],
  heads: [' ised ', '加拿大ic'],
  named:
    /(?<![a-z])ISED[ -]?(?:certifi(?:ed|cation)(?! (?:no|number|id))|认证|認證)|Industry Canada (?:certifi|approv)|加拿大IC(?:认证|認證)/iu,
  // "0001A-EX100", "00021-EX2", "0001A-421650"; not "12345-6789", not "Topic: 2024-AB", not "7400-series".
  pattern: /(?<!\w|[a-z]ic\W{1,6}|\d[-.])(\d{3,5}[A-Z]{0,2})-([A-Z\d]{1,11})(?![A-Z\d]|[-_]\w)/iu,
  parse: ([raw = '', company = '', product = '']) =>
    /[A-Z]/u.test(raw) && raw === raw.toUpperCase() ? { compact: raw, parts: { company, product } } : null,
  isExample: ({ company = '' }) => company.startsWith('000'),
})
