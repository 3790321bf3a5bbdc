/**
 * Code of China's radio type approval (无线电发射设备型号核准代码, "CMIIT ID"), in two forms. Until November 2023: year, letter
 * of the device, letter of origin, serial of four or five digits. Since 2023-12-01, twelve characters: two-digit
 * year, letter of the device, two digits of the place, three characters of the firm of which one at least is a
 * digit, four of its own choice, the last three digits; the letters I and O are never used there. `(M)` behind a
 * code says that the approval is of a module with limits; it is no part of the code. There is no check digit. Digits
 * of places follow GB/T 2260; those from 70 are taken as they come, since firms from abroad have some of them.
 * Source: four published copies of the rule of 2023 (工信厅无〔2023〕47 号), real codes of both forms.
 */
import { defineScheme, ok, problem } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-srrc',
  kind: 'product',
  cues: ['cmiit', '核准代码', '核准代碼', '型号核准', '型號核准', '无线电核准', 'srrc'],
  componentCues: ['transmitter module', '包含型号核准', '发射模块', '内含'],
  named:
    /(?<![a-z])SRRC(?:[- ]certifi| ?[认認])|(?:无线电|无线|发射设备)(?:产品)?型号核准(?!代码)|型号核准(?:认证|证(?!号))/iu,
  // "2022DP00001", "26J110000001", "26J110000001(M)"; not "2022D00001", not "26J1100O0001".
  pattern:
    /(?<![A-Z\d])(?:(20\d\d)([A-Z])([A-Z])(\d{4,5})|(\d\d)([CDFGJLWZ])(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[7-9]\d)(?=.{0,2}\d)([A-HJ-NP-Z\d]{3})([A-HJ-NP-Z\d]\d{3}))(?! ?[A-Z\d])(?: ?\(M\))?/iu,
  parse: ([, since = '', oldDevice = '', origin = '', serial = '', short = '', ...rest]) => {
    const [device = '', place = '', firm = '', own = ''] = rest
    const year = since || `20${short}`
    return {
      compact: (since ? since + oldDevice + origin + serial : short + device + place + firm + own).toUpperCase(),
      parts: since ? { year, device: oldDevice, origin, serial } : { year, device, place, firm, own },
    }
  },
  check: ({ year = '', firm }, context) => {
    if (Number(year) > context.year) return problem('component', 'year', `≤ ${context.year}`)
    return firm === undefined || Number(year) >= 2023 ? ok : problem('component', 'year', '≥ 23')
  },
  nearMisses: [
    {
      pattern: /20\d\d[A-Z]{2}(?:\d{3}|\d{6})(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: '10–11' },
    },
    {
      pattern: /2\d[A-Z]\d\d[A-Z\d]{6}(?:\d\d)?(?![A-Z\d])/iu,
      problem: { kind: 'length', expected: '12' },
    },
  ],
  // Serials begin at 0001; a firm's characters are drawn at random, and three noughts are assumed never drawn.
  isExample: ({ serial, firm }) => (firm === undefined ? Number(serial) === 0 : firm === '000'),
})
