/** What MFi is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'mfi',
  region: 'world',
  name: { zh: 'MFi 认证（苹果配件授权）', en: 'MFi (Apple accessory licence)' },
  issuer: { zh: '苹果公司', en: 'Apple' },
  scopeKind: 'product',
  proves: {
    zh: '配件厂商持有苹果授权，该配件使用苹果许可的芯片或技术。',
    en: 'The maker is licensed by Apple and the accessory uses licensed parts.',
  },
  doesNotProve: {
    zh: '没有公开编号；要在苹果的配件查询页按品牌和型号查。“made for iPhone” 常常只是“适用于”。',
    en: 'There is no public number: look up brand and model with Apple. "Made for iPhone" often only means that it fits.',
  },
  lookup: { url: 'https://mfi.apple.com/', name: { zh: '苹果 MFi 页面', en: 'Apple’s MFi pages' }, takesNumber: false },
  sources: [
    { fact: 'licence for accessories', from: 'Apple’s public pages on the programme', grade: 'several' },
    { fact: 'address', from: 'many public links to it', grade: 'several' },
  ],
  samples: [],
})
