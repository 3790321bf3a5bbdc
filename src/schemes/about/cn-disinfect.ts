/** What a hygiene licence for disinfectants is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-disinfect',
  region: 'CN',
  name: { zh: '消毒产品生产企业卫生许可证（卫消证字）', en: 'China hygiene licence of a disinfectant maker' },
  issuer: { zh: '省级卫生健康部门', en: 'Provincial health authorities' },
  scopeKind: 'operator',
  form: { zh: '省简称 + 卫消证字（年份）第 序号 号', en: 'province + 卫消证字 (year) 第 serial 号', grade: 'several' },
  proves: {
    zh: '这家企业可以生产许可所列的消毒剂、消毒器械或卫生用品。',
    en: 'This firm may make the disinfectants, devices or sanitary goods its licence lists.',
  },
  doesNotProve: {
    zh: '“消字号”不是药：不得宣称治疗疾病。它是企业的证，不是对这一件产品的批准。',
    en: 'Such goods are no medicine and may not claim to treat disease. The licence is the firm’s, no approval of this product.',
  },
  validity: { zh: '四年，可延续。', en: 'Four years, renewable.' },
  sources: [
    {
      fact: 'form of the number',
      from: '消毒管理办法, Art. 22, as three pages quote it; four public product pages',
      grade: 'several',
    },
    { fact: '卫消字 for a disinfectant itself', from: '消毒管理办法, Art. 28, as one page quotes it', grade: 'single' },
    { fact: 'validity of four years', from: 'a public list of licences', grade: 'single' },
    { fact: 'no claim of treatment', from: '消毒管理办法, as two pages quote it', grade: 'several' },
  ],
  samples: [],
  homonyms: {
    zh: '“国药准字”才是药品，“械备”“械注准”是医疗器械。',
    en: '国药准字 is a medicine; 械备 and 械注准 are medical devices.',
  },
})
