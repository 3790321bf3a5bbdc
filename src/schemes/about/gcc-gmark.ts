/** What the Gulf conformity mark is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'gcc-gmark',
  region: 'world',
  name: { zh: 'G-Mark（海湾符合性标志）', en: 'G-Mark (Gulf Conformity Mark)' },
  issuer: {
    zh: '海湾标准化组织（GSO）通报的认证机构；部分产品由制造商声明',
    en: 'Bodies notified to the Gulf standards organisation GSO; for some goods the maker',
  },
  scopeKind: 'product',
  proves: {
    zh: '商家声称玩具或低压电器符合海湾技术法规。',
    en: 'The seller claims that a toy or low-voltage appliance meets the Gulf technical regulations.',
  },
  doesNotProve: {
    zh: '标志旁的二维码才能核对；一部分电器允许制造商自我声明。',
    en: 'Only the QR code beside the mark can be checked; some appliances are declared by the maker alone.',
  },
  sources: [{ fact: 'toys and low-voltage appliances, QR code', from: 'common knowledge', grade: 'memory' }],
  samples: [],
  homonyms: { zh: '日本“优良设计奖”也叫 G Mark。', en: 'Japan’s Good Design award is called G Mark, too.' },
})
