/** What the CAS mark of Taiwan is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'tw-cas',
  region: 'TW',
  name: { zh: 'CAS 台湾优良农产品标章', en: 'CAS quality mark (Taiwan)' },
  issuer: { zh: '台湾农业部认可的验证机构', en: 'Bodies accredited under Taiwan’s Ministry of Agriculture' },
  scopeKind: 'product',
  proves: {
    zh: '这种台湾农产品或加工食品按优良农产品制度验证合格。',
    en: 'This farm product or food of Taiwan was certified under the scheme for quality goods.',
  },
  doesNotProve: {
    zh: '不等于有机，也不等于产销履历。标章旁的号码未能确认写法，这里不作判断。',
    en: 'It is neither organic nor a trace of origin. The form of the number beside the mark could not be confirmed, so nothing is said of it.',
  },
  sources: [
    { fact: 'two marks for certified farm goods', from: '驗證農產品標章管理辦法, Art. 2', grade: 'several' },
    { fact: 'named among the island’s food marks', from: 'a newspaper report', grade: 'single' },
  ],
  samples: [],
  homonyms: {
    zh: '化学里的 CAS 号是物质登记号；CAS 也是中国科学院的缩写。',
    en: 'A CAS number in chemistry names a substance; CAS is also the Chinese Academy of Sciences.',
  },
})
