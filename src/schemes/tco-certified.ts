/**
 * TCO Certified, a sustainability mark for screens, computers and phones. Certificates exist (a letter and ten digits
 * were seen once), but too little is known of their form to read one.
 * Source: the issuer’s public product finder.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  ...NUMBERLESS,
  id: 'tco-certified',
  kind: 'product',
  heads: ['tco cert', 'tco-cert', 'tco®', 'tco认证'],
  // "TCO Certified, generation 10"; not "TCO calculator".
  named: /(?<![a-z])TCO(?:®? |-)Certified|TCO认证/iu,
})
