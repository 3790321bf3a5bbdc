/**
 * BeiDou basic product certification in China (北斗基础产品认证), of chips, modules, antennas and boards for satellite
 * navigation. A receiver that can use BeiDou is not certified by that. No published form of the numbers was found,
 * so only the name is read.
 * Source: common knowledge.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-beidou',
  kind: 'product',
  heads: ['北斗基础产', '北斗导航产', '北斗卫星导航产', '北斗产品认', '北斗认证', 'beidou product', 'beidou basic'],
  named: /北斗(?:基础|导航|卫星导航)?产品认证|北斗认证(?!中心)|BeiDou (?:basic )?product certif/iu,
  ...NUMBERLESS,
})
