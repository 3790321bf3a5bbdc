/**
 * Certification of care for the elderly in China (养老服务认证). No published form of its numbers was found, so only the
 * name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-elderly',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:养老|养老机构|长期照护|适老|适老化)服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
