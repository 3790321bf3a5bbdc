/**
 * Fintech product certification in China (金融科技产品认证), of payment terminals, security chips, client software and
 * more; until 2019 payment technology product certification. No published form of its numbers was found, so only
 * the name is read.
 * Source: notices of SAMR and the People's Bank of 2019 and 2022, four copies.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-fintech',
  kind: 'product',
  heads: ['金融科技产品认', '支付技术产品认'],
  named: /(?:金融科技|支付技术)产品认证(?!目录|规则|实施|机构)/iu,
  ...NUMBERLESS,
})
