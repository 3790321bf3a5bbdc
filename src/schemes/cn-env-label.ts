/**
 * China Environmental Label (中国环境标志, 十环), a voluntary product certification. Rules bear numbers such as
 * ECC-1002EL; no published form of the certificates' numbers was found, so only the name is read.
 * Source: a certification body's page, two published explanations.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-env-label',
  kind: 'product',
  heads: ['环境标志', '十环认', '十环标', 'china environmental label'],
  named: /中国环境标志|环境标志(?:产品)?认证|十环(?:认证|标[志识])|China Environmental Label/iu,
  ...NUMBERLESS,
})
