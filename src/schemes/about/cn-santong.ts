/** What 同线同标同质 is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-santong',
  region: 'CN',
  name: { zh: '三同（同线同标同质）', en: 'Same line, same standard, same quality (China)' },
  issuer: { zh: '企业自己声明，或委托第三方评价', en: 'The maker itself, or a third party it asks' },
  scopeKind: 'product',
  proves: {
    zh: '企业声明：内销的这款产品与出口产品同一条生产线、同样标准、同样质量。',
    en: 'The maker declares that what it sells at home comes from the line, standard and quality of its exports.',
  },
  doesNotProve: {
    zh: '监管部门不规定评定方式和标识，也不公布名单，所以没有官方可查的编号。出口过不等于质量更好。',
    en: 'The regulator sets no method or mark and publishes no list, so there is no official number to look up. Exported does not mean better.',
  },
  sources: [
    {
      fact: 'what it means; self-declaration or third party; no official list',
      from: 'notice of the market regulator of September 2020, on two news sites',
      grade: 'several',
    },
    { fact: 'pursued as a policy since 2017', from: 'two further pages', grade: 'several' },
  ],
  samples: [],
  homonyms: { zh: '“三同时”是建设项目的环保制度。', en: '三同时 is a rule for building projects.' },
})
