/** What a German WEEE registration number is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'de-weee',
  region: 'DE',
  name: { zh: '德国 WEEE 注册号', en: 'German WEEE registration number' },
  issuer: {
    zh: '德国废旧电器登记基金会（stiftung ear）',
    en: 'stiftung elektro-altgeräte register (stiftung ear)',
  },
  scopeKind: 'operator',
  form: { zh: 'DE + 8 位数字', en: 'DE + 8 digits', grade: 'several' },
  proves: {
    zh: '生产者（或其在德国的代表）已按德国电器法登记，须承担废旧电器的回收费用。',
    en: 'The producer, or its agent in Germany, is registered under the German act on electrical devices and pays for taking back old ones.',
  },
  doesNotProve: {
    zh: '不是产品安全或质量认证。同一个号码由一家企业的许多商品共用，且只对登记过的品牌和设备类别有效。',
    en: 'Nothing about safety or quality. One number serves many goods of a firm, and only for the brands and kinds of device it registered.',
  },
  lookup: {
    url: 'https://www.stiftung-ear.de/',
    name: { zh: 'stiftung ear 官网（登记目录）', en: 'stiftung ear (register of producers)' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'DE and eight digits, written "WEEE-Reg.-Nr. DE 12345678"',
      from: 'stiftung ear as quoted by connect-professional.de, and earn-service.com, onlinehaendler-news.de, deutsche-recycling.de',
      grade: 'several',
    },
    {
      fact: 'one number for several brands and kinds of device',
      from: 'deutsche-recycling.de, WEEE number',
      grade: 'single',
    },
    {
      fact: 'must be shown when offering and on invoices',
      from: 'German act on electrical devices, as explained by five guides',
      grade: 'several',
    },
  ],
  samples: ['DE12345678'],
  homonyms: {
    zh: '欧盟其他国家的 WEEE 号写法不同；DE 加 9 位数字是德国增值税号。',
    en: 'Other countries have WEEE numbers of other forms; DE and nine digits is a German VAT number.',
  },
})
