/**
 * Certification of sports services in China (体育服务认证), of gyms, pools, ski slopes and grounds. No published form of
 * its numbers was found, so only the name is read.
 * Source: common knowledge of the catalogue of service certification.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-service-sports',
  kind: 'service',
  heads: ['服务认证', '服务质量认', '服务能力认'],
  named: /(?:体育|健身|游泳|滑雪)(?:场[所馆])?服务(?:质量|能力)?认证/iu,
  ...NUMBERLESS,
})
