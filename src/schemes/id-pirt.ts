/**
 * P-IRT number of an Indonesian home food producer (Sertifikat Produksi Pangan Industri Rumah Tangga), fifteen digits:
 * packaging, kind of food (2), province and regency (4), food of the producer (2), producer (4), year of expiry (2). There
 * is no check digit. The number behind "MD" or "ML" is BPOM's, and both stand under one label.
 * Source: BPOM regulation 22/2018 and three explanations of it; province codes are known from memory, and a number with
 * another one is left alone, never called wrong.
 */
import { defineScheme } from '../core/scheme.ts'

/** Codes of the provinces by the statistical office. */
const PROVINCE = /^(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/u

export default defineScheme({
  id: 'id-pirt',
  kind: 'operator',
  openForm: true,
  cues: ['p-irt', 'pirt', 'p.irt'],
  named: /(?<!belum |tidak |tanpa )\b(?:izin|dinkes|sudah|ber)[ -]P-?IRT\b|\bSPP-IRT\b/iu,
  // "206327301000029", "2063273010000-29"; not "MD 206327301000029".
  pattern: /(?<!\w|\d[.-]|M[DL]\W{0,3})([1-9]\d{2})(\d{4})(\d{6})\W?(\d{2})(?!\w|[.-]\d)/iu,
  parse: ([, food = '', place = '', item = '', year = '']) =>
    PROVINCE.test(place)
      ? {
          compact: food + place + item + year,
          parts: { food, place, item: item.slice(0, 2), producer: item.slice(2), year },
        }
      : null,
  // Producers of a regency count from one.
  isExample: ({ producer }) => producer === '0000',
})
