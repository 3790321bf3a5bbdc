/**
 * Thai cosmetic notification (เลขที่ใบรับจดแจ้ง), printed `PP-S-YYNNNNNNNN`: province, status of the place, and ten digits
 * that begin with the Buddhist year (63 = 2020). With its hyphens the shape is unmistakable; the ten digits alone, or all
 * thirteen in one run, are taken only directly behind their label, since telephone numbers are as long. No check digit.
 * Source: five numbers on two real listings, and programs that ask for ten digits; province codes are known from memory, and a number
 * with another one is left alone.
 */
import { defineScheme } from '../core/scheme.ts'

/** Codes of the provinces; 88, with which Thai barcodes begin, is none. */
const PROVINCE = /^(?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])?$/u

export default defineScheme({
  id: 'th-fda-cosm',
  kind: 'filing',
  cues: ['จดแจ้ง', 'จดแจ้งเลขที่', 'ใบรับแจ้ง', 'อย.'],
  selfEvident: true,
  heads: ['##-#-5', '##-#-6', '##-#-7', 'thai fda'],
  named: /(?:มี|ผ่าน|ได้รับ|มีเลข)(?:การ)?จดแจ้ง|Thai FDA notified/iu,
  // "10-1-6900000000", "1016900000000", "6900000000"; not "10-1-0900000000", not "081-234-5678".
  pattern: /(?<!\w|\d-)(?:(\d\d)(-?)(\d)\2)?([5-7]\d{9})(?!\w|-\d)/u,
  parse: ([, province = '', hyphen = '', status = '', serial = '']) =>
    PROVINCE.test(province)
      ? {
          compact: province ? `${province}-${status}-${serial}` : serial,
          parts: { ...(hyphen ? { province, status } : {}), serial },
        }
      : null,
  isPlausible: ({ province }) => province !== undefined,
  // Behind the year, serials count from one.
  isExample: ({ serial = '' }) => serial.endsWith('00000000'),
})
