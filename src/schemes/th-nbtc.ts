/**
 * Approval of radio and telecom equipment by the Thai commission NBTC (กสทช.). Labels bear a class and a number whose
 * form no source gives: no number is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'th-nbtc',
  kind: 'product',
  heads: ['กสทช', 'nbtc'],
  // "ผ่านการรับรองจาก กสทช.", "NBTC approved"; not "กสทช." alone.
  named: /(?:รับรอง|มาตรฐาน|ผ่าน|อนุญาต)(?:จาก|โดย|ของ)? ?กสทช|\bNBTC[ -](?:approved|certified|ID|registered)\b/iu,
  ...NUMBERLESS,
})
