/** What ENERGY STAR is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'energy-star',
  region: 'US',
  name: { zh: '能源之星（ENERGY STAR）', en: 'ENERGY STAR' },
  issuer: {
    zh: '美国环境保护署（EPA）；由认可机构认证',
    en: 'US Environmental Protection Agency; recognised bodies certify',
  },
  scopeKind: 'product',
  form: { zh: '型号编号 7 位数字，很少印出', en: 'unique ID of 7 digits, rarely printed', grade: 'several' },
  proves: {
    zh: '列入名录的型号经认可机构检测，能耗达到 EPA 的要求。',
    en: 'The listed model was tested by a recognised body and meets EPA’s limits on energy use.',
  },
  doesNotProve: {
    zh: '只管美国和加拿大市场上的具体型号：同品牌的其他型号不算。它不是等级，“A+++”与它无关；欧盟已不再使用。',
    en: 'It covers models for the US and Canada, one by one, never a whole brand. It is no scale of classes, and the EU programme has ended.',
  },
  lookup: {
    url: 'https://www.energystar.gov/productfinder/',
    name: { zh: '能源之星产品查询', en: 'ENERGY STAR Product Finder' },
    takesNumber: false,
  },
  sources: [
    {
      fact: 'unique ID of seven digits',
      from: 'columns of the agency’s data sets; four public programs',
      grade: 'several',
    },
    { fact: 'address of the product finder', from: 'many public links to it', grade: 'several' },
    { fact: 'the EU programme ended', from: 'public notices', grade: 'memory' },
  ],
  samples: [],
  homonyms: { zh: '“energy star” 也可能是普通商品名。', en: '"Energy star" may be a plain product name.' },
})
