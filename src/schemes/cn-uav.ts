/**
 * Certification of civil drones in China (无人机认证), by bodies for goods and by the aviation authority for
 * airworthiness. Licences of pilots and the registration of a drone by its owner are something else. No published
 * form of the numbers was found, so only the name is read.
 * Source: common knowledge of 无人驾驶航空器飞行管理暂行条例 (2023).
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-uav',
  kind: 'product',
  heads: ['无人机', '无人驾驶航空器'],
  named: /(?:无人机|无人驾驶航空器)(?:系统|产品|安全)?(?:认证(?!.{0,6}(?:考|培训|课程|学员))|型号合格证|适航证)/iu,
  ...NUMBERLESS,
})
