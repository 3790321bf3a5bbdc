/**
 * Selenium-rich produce in China (富硒认证). There is no single national mark: standards give ranges for rice, tea and other
 * produce, and local offices and associations certify to them. No number is read. "富硒" alone is a property, no claim.
 * Source: a published survey of the standards; several product pages name the certification without issuer or number.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-selenium',
  kind: 'product',
  heads: ['富硒认', '富硒标', '富硒证', '富硒产', '富硒农', '富硒食', '富硒大', '富硒茶'],
  named: /富硒(?:产品|农产品|食品|大米|茶)?(?:认证|认定|标志|标识|证书)(?!服务|咨询)/u,
  ...NUMBERLESS,
})
