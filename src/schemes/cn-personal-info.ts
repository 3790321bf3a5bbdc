/**
 * Personal information protection certification in China (个人信息保护认证, PIP), of how a firm handles personal data. No
 * published form of its numbers was found, so only the name is read.
 * Source: notice of SAMR and CAC 2022 No. 37, three copies.
 */
import { defineScheme, NUMBERLESS } from '../core/scheme.ts'

export default defineScheme({
  id: 'cn-personal-info',
  kind: 'system',
  heads: ['个人信息保护认', '个人信息出境认', '个人信息跨境处', 'personal information protection cert'],
  named: /个人信息(?:保护|出境|跨境处理)认证(?!实施|机构)|Personal Information Protection Certif/iu,
  ...NUMBERLESS,
})
