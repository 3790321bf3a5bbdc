/**
 * Identification number of Taiwan's commodity inspection mark (商品檢驗標識, BSMI): a letter of the way of inspection (`R`
 * registration, `T` type approval by batch, `D` declaration of conformity, `M` monitored goods such as toys) and five digits, the
 * second of which is a letter since digits ran out. It names the firm that answers for the goods. A letter and
 * five digits are a part number like any other, so it is taken only directly behind its label. There is no check digit.
 * Source: a published explanation of the letters, a marketplace's guide to sellers, real numbers on three pages; a letter
 * second in the serial on three more.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'tw-bsmi',
  kind: 'operator',
  cues: [
    'bsmi',
    'bsmi字號',
    'bsmi認證',
    'bsmi認證字號',
    'bsmi認證碼',
    'bsmi認證號碼',
    'bsmi檢驗字號',
    '商檢字號',
    '商檢號碼',
    '商檢局字號',
    '商品檢驗字號',
    '商品檢驗標識',
    '商品安全標章',
    '標檢局字號',
    '檢驗標識',
    '檢磁',
  ],
  bond: 'adjacent',
  heads: ['商檢合格', '商檢認證', '商檢標章', '商檢局'],
  // "BSMI認證", "通過商品檢驗", "BSMI certified"; not "BSMI字號", "是否有BSMI".
  named:
    /(?<![A-Z])BSMI(?:[ -]?(?:certified|certification|approved|mark)|(?:商檢|安規|安全|檢驗)?(?:認證|认证|合格|標章|標誌)(?! ?(?:字號|碼|编|編|號|号|说明|說明|查詢)))|商檢(?:局)?(?:認證|合格|標章)(?!字號|號碼)/iu,
  // "R00012", "R-00012", "r00012", "R0A000"; not "R000123", not "RX00012".
  pattern: /(?<![A-Za-z\d]|\d-)([RTDM])-?(\d{5}|\d[A-Z]\d{3})(?![A-Za-z\d]|-\d)/iu,
  parse: ([, letter = '', serial = '']) => ({
    compact: `${letter}${serial}`.toUpperCase(),
    parts: { letter: letter.toUpperCase(), serial: serial.toUpperCase() },
  }),
  // Every number seen begins with 3 or a higher digit; those of three noughts are assumed never issued.
  isExample: ({ serial = '' }) => /^0(?:00|[A-Z]0)/u.test(serial),
})
