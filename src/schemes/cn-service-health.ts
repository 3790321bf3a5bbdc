/**
 * Certification of health services in China (健康服务认证), of health management, check-ups, care of mothers and babies,
 * rehabilitation. No published form of its numbers was found, so only the name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-health',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:健康管理|健康|医疗|体检|母婴|康复|保健)服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
