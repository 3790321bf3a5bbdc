/** What the Kimberley Process is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'kimberley',
  region: 'world',
  name: { zh: '金伯利进程（冲突钻石）', en: 'Kimberley Process' },
  issuer: { zh: '参与国政府', en: 'Governments of the participating states' },
  scopeKind: 'operator',
  proves: {
    zh: '毛坯钻石的每批进出口都附有政府证书，声明并非来自叛军冲突。',
    en: 'Each shipment of rough diamonds carries a government’s certificate that it does not pay for rebel wars.',
  },
  doesNotProve: {
    zh: '证书属于一批毛坯，不属于某颗成品钻石；不涉及劳动条件、环境和品质。',
    en: 'The certificate is of a lot of rough, not of one cut stone; nothing about labour, environment or quality.',
  },
  sources: [{ fact: 'what the mark asks for and who grants it', from: 'common knowledge', grade: 'memory' }],
  samples: [],
})
