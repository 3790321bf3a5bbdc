/**
 * Data security management certification in China (数据安全管理认证, DSM), of how a firm handles network data. No
 * published form of its numbers was found, so only the name is read.
 * Source: notice of SAMR and CAC 2022 No. 18, two copies.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-data-security',
  kind: 'system',
  heads: ['数据安全管理认', '数据安全管理能', 'dsm认', 'dsm 认', 'data security management cert'],
  named: /数据安全管理(?:能力)?认证(?!实施|机构)|(?<![a-z])DSM ?认证|Data Security Management Certif/iu,
  ...NUMBERLESS,
})
