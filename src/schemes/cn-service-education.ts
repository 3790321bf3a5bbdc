/**
 * Certification of education and training services in China (教育服务认证). No published form of its numbers was found,
 * so only the name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-education',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:教育|培训|学习|研学)服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
