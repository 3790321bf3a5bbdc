/**
 * Certification of e-commerce services in China (电子商务服务认证), of shops and platforms. Badges that a platform gives
 * its merchants are something else. No published form of its numbers was found, so only the name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-ecommerce',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:电子商务|电商|网络零售|直播)(?:交易|平台)?服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
