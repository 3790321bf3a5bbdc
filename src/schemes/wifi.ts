/**
 * Wi-Fi CERTIFIED, the interoperability programme of the Wi-Fi Alliance: `WFA` and five or six digits. There is no check
 * digit. "Wi-Fi 6" without CERTIFIED names a feature, not the programme.
 * Numbers are plain integers: those that begin with three noughts are assumed never issued.
 * Source: three public collections of certificates.
 */
import { defineScheme } from '../core/scheme.ts'

export default defineScheme({
  id: 'wifi',
  kind: 'product',
  cues: ['wi-fi certified', 'wifi certified', 'wi-fi alliance', 'wi-fi认证', 'wifi认证', 'results?keywords='],
  sharedCues: ['certification id', 'cert id'],
  heads: ['wi-fi联盟', 'wifi联盟'],
  named: /(?<![a-z])Wi-?Fi(?: Alliance)? certified|Wi-?Fi联盟(?:认证|認證)|Wi-?Fi认证(?!方式|页|后|失败|码)/iu,
  // "WFA000123", "WFA 00012"; not "WFA0001", not "AWFA000123".
  pattern: /(?<!\w|\w-)WFA ?(\d{5,6})(?!\w|-\w)/iu,
  parse: ([, digits = '']) => ({ compact: `WFA${digits}`, parts: { digits } }),
  isExample: ({ digits = '' }) => digits.startsWith('000'),
})
