/** What a Japanese terminal equipment number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'jp-tel',
  region: 'JP',
  name: { zh: '日本电信终端设备认证编号（T）', en: 'Japanese terminal equipment number (T)' },
  issuer: {
    zh: '日本总务省登记的认定机构',
    en: 'Bodies registered with Japan’s Ministry of Internal Affairs and Communications',
  },
  scopeKind: 'product',
  form: {
    zh: '类别字母、年份 2、序号 4、机构 3',
    en: 'letters of the kind, year 2, serial 4, body 3',
    grade: 'several',
  },
  proves: {
    zh: '这种终端设备的设计已按日本电信事业法认证，可以接入公众网络。',
    en: 'The design of this terminal was certified under the Japanese Telecommunications Business Act and may be joined to public networks.',
  },
  doesNotProve: {
    zh: '不证明无线电合规（那是 R 后的编号），也不证明用电安全。',
    en: 'It does not cover radio, which has the number behind the R, nor electrical safety.',
  },
  sources: [
    {
      fact: 'letters of the kind, year, serial of 4, body of 3',
      from: 'a report on the change of the letters in 2025',
      grade: 'single',
    },
    { fact: 'the same form on real goods', from: 'two public pages', grade: 'several' },
    { fact: 'bodies and ways of approval', from: 'pages of the body JATE', grade: 'several' },
  ],
  samples: [],
})
