/**
 * Certification of financial services in China (金融服务认证), of bank counters, insurance, payment. No published form
 * of its numbers was found, so only the name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-finance',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:金融|银行|营业网点|保险|支付)服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
