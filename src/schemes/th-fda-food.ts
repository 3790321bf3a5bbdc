/**
 * Thai food serial number (เลขสารบบอาหาร, the number in the อย. mark), thirteen digits `PP-S-NNNYY-U-NNNN`: province,
 * status of the place, place and year of its licence, unit that gave it, product. With its hyphens the shape is
 * unmistakable; in one run it is taken only directly behind its label and with a year in its place, since a barcode is as
 * long. There is no check digit.
 * Source: three Thai explanations of the thirteen digits and a real listing; province codes are known from memory, and a
 * number with another one is left alone.
 */
import { defineScheme } from '../core/scheme.ts'

/** Codes of the provinces; 88, with which Thai barcodes begin, is none. */
const PROVINCE = /^(?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])$/u

/** Two digits of a Buddhist year: food law is of 2522 (1979). */
const LICENCE_YEAR = /^\d{3}(?:2[2-9]|[3-7]\d)$/u

export default defineScheme({
  id: 'th-fda-food',
  kind: 'product',
  cues: ['สารบบอาหาร', 'อย.', 'เลข อย', 'อย. เลขที่'],
  selfEvident: true,
  heads: ['##-#-#####-#-####', 'thai fda'],
  named: /(?:มี|ผ่าน|ได้|ได้รับ|ขึ้นทะเบียน|มีเครื่องหมาย|ได้รับเครื่องหมาย) ?อย\.|Thai FDA (?:approved|certified|registered)/iu,
  // "10-1-00000-1-0001", "1010000010001"; not "8850000010001", not "1-1000-00001-00-1" (a person's number).
  pattern: /(?<!\w|\d-)(\d\d)(-?)(\d)\2(\d{5})\2(\d)\2(\d{4})(?!\w|-\d)/u,
  parse: ([, province = '', hyphen = '', status = '', place = '', unit = '', product = '']) =>
    PROVINCE.test(province) && (hyphen !== '' || LICENCE_YEAR.test(place))
      ? {
          compact: `${province}-${status}-${place}-${unit}-${product}`,
          parts: { province, status, place, unit, product, ...(hyphen ? { hyphen } : {}) },
        }
      : null,
  isPlausible: ({ hyphen }) => hyphen !== undefined,
  nearMisses: [
    {
      pattern: /\d\d-\d-\d{5}-\d-(?:\d{3}|\d{5})(?!\w|-\d)/u,
      problem: { kind: 'length', expected: '13' },
    },
  ],
  // Places of a province count from one: 000 is none.
  isExample: ({ place = '' }) => place.startsWith('000'),
})
