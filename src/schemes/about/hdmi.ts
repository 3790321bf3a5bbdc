/** What HDMI cable certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'hdmi',
  region: 'world',
  name: { zh: 'HDMI 线缆认证', en: 'HDMI cable certification' },
  issuer: { zh: 'HDMI 许可管理公司（HDMI LA）', en: 'HDMI Licensing Administrator' },
  scopeKind: 'product',
  proves: {
    zh: '线缆通过了授权测试中心的带宽测试，包装上应有可扫描的认证标签。',
    en: 'The cable passed an authorised test centre; the box should bear a label that can be scanned.',
  },
  doesNotProve: {
    zh: '要扫包装上的标签才算数；“HDMI 2.1” 只是版本，不是认证。',
    en: 'Only the scanned label counts. "HDMI 2.1" is a version, no certification.',
  },
  sources: [{ fact: 'label and code on the box', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
