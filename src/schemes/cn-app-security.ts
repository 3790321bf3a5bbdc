/**
 * Security certification of apps in China (App 安全认证), of one app and version. No published form of its numbers was
 * found, so only the name is read.
 * Source: notice of SAMR and CAC on the certification of apps, one copy.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-app-security',
  kind: 'product',
  heads: ['app安全认', 'app 安全认', '移动互联网应用程序'],
  named: /(?<![a-z])App ?安全认证(?!实施|机构)|移动互联网应用程序(?:\(App\))?安全认证(?!实施)/iu,
  ...NUMBERLESS,
})
