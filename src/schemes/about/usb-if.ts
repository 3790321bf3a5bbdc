/** What a USB-IF certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'usb-if',
  region: 'world',
  name: { zh: 'USB-IF 认证（TID）', en: 'USB-IF certification (TID)' },
  issuer: { zh: 'USB 开发者论坛（USB-IF）', en: 'USB Implementers Forum' },
  scopeKind: 'product',
  form: { zh: '测试号 TID：4–5 位或 10 位数字', en: 'test ID (TID) of 4, 5 or 10 digits', grade: 'derived' },
  proves: {
    zh: '这个产品或部件通过了 USB-IF 的合规测试，列入集成商名单。',
    en: 'This product or part passed USB-IF’s compliance tests and is on its Integrators List.',
  },
  doesNotProve: {
    zh: '号码常属于接口芯片或插头，不是整件产品；不说明充电安全。“支持 USB 3.2” 不是认证。',
    en: 'The TID is often that of a chip or plug inside. It is no proof of safe charging, and "USB 3.2" is a feature.',
  },
  lookup: {
    url: 'https://www.usb.org/products',
    name: { zh: 'USB-IF 产品查询', en: 'USB-IF product search' },
    takesNumber: false,
  },
  sources: [
    { fact: 'TIDs of four, five and ten digits', from: 'four public design notes', grade: 'derived' },
    { fact: 'address of the search', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: 'TID 也指患者、交易、标签等编号。',
    en: 'TID is also a patient’s, a transaction’s and a tag’s number.',
  },
})
