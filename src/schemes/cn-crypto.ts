/**
 * Commercial cryptography product certification in China (商用密码产品认证), of chips, modules, gateways, seals. Its
 * certificates took the place of model certificates (商用密码产品型号证书). No published form of the numbers was found, so
 * only the name is read.
 * Source: a published guide; certificates named by several makers.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-crypto',
  kind: 'product',
  heads: ['商用密码', '商密认', '商密产', '国密认', '国密产', '国密一', '国密二', '国密三'],
  named: /商用密码(?:产品)?认证|商用密码产品型号证书|[商国]密(?:产品)?认证|国密[一二三]级/iu,
  ...NUMBERLESS,
})
