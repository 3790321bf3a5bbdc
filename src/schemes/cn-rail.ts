/**
 * Certification of railway products (CRCC) and of urban rail equipment (CURC) in China. CRCC is a certification
 * body and also a construction group: the letters are read only with a word for certification. No published form
 * of the numbers was found, so only the name is read.
 * Source: five published explanations.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-rail',
  kind: 'product',
  heads: ['crcc', 'curc', '铁路产品认', '城轨装备认', '轨道交通装备认'],
  named:
    /(?<![a-z])C(?:RC|UR)C(?: ?(?:产品)?认证(?!中心)|证书| certif)|铁路产品认证(?!中心)|(?:城轨|城市轨道交通)装备认证/iu,
  ...NUMBERLESS,
})
