/** What SEC certification in Chile is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cl-sec',
  region: 'CL',
  name: { zh: '智利 SEC 认证（电器、燃气具）', en: 'SEC certification (Chile)' },
  issuer: {
    zh: '智利电力和燃料监管局（SEC）授权的机构',
    en: 'Bodies authorised by Superintendencia de Electricidad y Combustibles, Chile',
  },
  scopeKind: 'product',
  proves: {
    zh: '这种电器或燃气具经授权机构认证，可在智利销售，标签上有二维码。',
    en: 'This electrical or gas appliance was certified by an authorised body for Chile; the label has a QR code.',
  },
  doesNotProve: {
    zh: '要扫标签上的二维码核对型号；网页上的文字本身证明不了。“SEC 认证安装工”说的是人。',
    en: 'Scan the label’s code to check the model; words on a page prove nothing. "Instalador certificado SEC" is a person.',
  },
  sources: [
    { fact: 'certified by authorised bodies, label with a QR code', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: 'sec 也是“秒”；SEC 还指美国证券交易委员会。',
    en: 'sec is also a second; SEC is also a US commission.',
  },
})
