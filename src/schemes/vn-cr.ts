/**
 * CR mark (hợp quy): conformity with Vietnamese technical regulations (QCVN), by a designated body or the maker's own
 * declaration. Certificates bear numbers of their bodies: no number is read. QCVN numbers are regulations.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'vn-cr',
  kind: 'product',
  heads: ['p quy', 'cr mark'],
  // "Chứng nhận hợp quy", "tem hợp quy CR", "CR mark"; not "quy".
  named: /(?:chứng nhận|công bố|dấu|tem|giấy) hợp quy|\bVietnam CR mark\b/iu,
  ...NUMBERLESS,
})
