/**
 * China Forest Certification (CFCC), of forests and of chains of custody, mutually recognised with PEFC since
 * 2014. No form of its numbers is published that could be told from others, so only the name is read.
 * Source: four published explanations.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-cfcc',
  kind: 'operator',
  heads: ['cfcc', '中国森林认', 'china forest cert'],
  named: /(?<![a-z])CFCC(?: ?[认認标]|[ -]?certif|[^\p{L}\p{N}]{1,3}PEFC)|中国森林认证|China Forest Certif/iu,
  ...NUMBERLESS,
})
