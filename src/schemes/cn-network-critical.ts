/**
 * Safety certification or test of critical network equipment and dedicated cyber-security products in China
 * (网络关键设备和网络安全专用产品), which must pass one of both before sale. No published form of the numbers was found, so only
 * the name is read.
 * Source: four copies of the notices of 2017 and 2023.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-network-critical',
  kind: 'product',
  heads: ['网络关键设备', '安全专用产品'],
  named: /网络(?:关键设备|安全专用产品)(?:安全)?(?:认证|检测)(?!机构|任务)/iu,
  ...NUMBERLESS,
})
