/** What the bay area certification is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-bay-area',
  region: 'CN',
  name: { zh: '湾区认证', en: 'Bay area certification (Guangdong, Hong Kong, Macao)' },
  issuer: { zh: '粤港澳大湾区认证联盟的认证机构', en: 'Bodies of the Greater Bay Area certification alliance' },
  scopeKind: 'product',
  proves: {
    zh: '产品或服务按三地共同的标准自愿认证，满足三地市场准入的要求。',
    en: 'Goods or services are certified, by choice, to common standards that meet the market rules of all three places.',
  },
  doesNotProve: {
    zh: '不代替强制性认证（如 3C）；只覆盖证书所列的型号或产品。',
    en: 'It replaces no compulsory certification such as CCC and covers the listed goods only.',
  },
  sources: [
    {
      fact: 'what it is, who runs it, first projects in December 2023',
      from: 'several news reports',
      grade: 'several',
    },
    { fact: 'food and consumer goods among the projects', from: 'several news reports', grade: 'several' },
    { fact: 'numbers are not published', from: 'no page shows one', grade: 'derived' },
  ],
  samples: [],
  homonyms: {
    zh: '人员、课程的“大湾区认证”不是它；美国旧金山湾区也与此无关。',
    en: 'Courses and referees “certified in the bay area” are something else, as is San Francisco’s.',
  },
})
