/**
 * China Green Product certification and label (绿色产品认证与标识), one mark for several environmental properties, with the
 * issuing body's sign beside it. No published form of its numbers was found, so only the name is read.
 * Source: 绿色产品标识使用管理办法 (SAMR notice 2019 No. 20), two copies.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-green-product',
  kind: 'product',
  heads: ['绿色产品认', '绿色产品标', 'china green product'],
  named: /绿色产品(?:认证|标[识志])(?!管理|机构)|China Green Product(?! manager)/iu,
  ...NUMBERLESS,
})
