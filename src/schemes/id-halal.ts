/**
 * Indonesian halal certificate. The state agency (BPJPH) prints `ID` and seventeen digits: province (`00` none), kind
 * (3), serial (8), month and year of issue. The council of scholars (MUI) gave fourteen digits before, beginning with two
 * noughts, often behind `LPPOM-`; shops print a third, dashed style whose issuer is not known. There is no check digit.
 * Without letters, seventeen digits are taken only directly behind their label, and fourteen also near it where month
 * and year stand at the end.
 * Source: eight real numbers of the first kind and five of the second, on public product pages; the third on one listing.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'id-halal',
  kind: 'product',
  cues: ['halal', 'halal mui', 'halal mui nomor', 'halal nomor', 'bpjph'],
  named:
    /(?<!belum |tidak |tanpa |non |non-)\b(?:(?:ber)?sertifi(?:kat|kasi) halal|halal (?:MUI|BPJPH|Indonesia)|BPJPH)\b/iu,
  // "ID00110000000000126", "ID 00110000000000126", "ID Halal: 0011 0000 0000 00126", "LPPOM-00150000000126",
  // "2641000000-EBT-100000000"; not "ID1234".
  pattern: /(?<!\w|\w-)(?:(ID\W{0,3})?(\d(?: ?\d){16})|(\d{10}-[A-Z]{3}-\d{9})|(LPPOM\W{0,3})?(00\d{12}))(?!\w|-\w)/iu,
  parse: ([, id = '', spaced = '', dashed = '', council = '', scholars = '']) => {
    if (!spaced) {
      const number = dashed.toUpperCase() || scholars
      return { compact: number, parts: { number, ...(council || dashed ? { prefix: 'LPPOM' } : {}) } }
    }
    const state = spaced.replace(/ /gu, '')
    return {
      compact: `ID${state}`,
      parts: {
        province: state.slice(0, 2),
        type: state.slice(2, 5),
        serial: state.slice(5, 13),
        issued: state.slice(13),
        ...(id ? { prefix: 'ID' } : {}),
      },
    }
  },
  isPlausible: ({ prefix, number = '' }) => prefix !== undefined || /(?:0[1-9]|1[0-2])\d\d$/u.test(number),
  // Serials count from one.
  isExample: ({ serial = '', number = '' }) => serial === '00000000' || /^00\d\d0{6}|000000-/u.test(number),
})
