/** What a registered geographical indication of farm produce is, proves and does not prove. */
import { defineAbout } from '../../core/scheme.ts'

export default defineAbout({
  id: 'cn-agi',
  region: 'CN',
  name: { zh: '农产品地理标志（AGI）', en: 'China geographical indication of farm produce (AGI)' },
  issuer: { zh: '农业农村部（2022 年前受理）', en: 'Ministry of Agriculture and Rural Affairs' },
  scopeKind: 'product',
  form: { zh: 'AGI + 年份 4 - 批次 2 - 序号 3 至 5', en: 'AGI + year 4 - batch 2 - serial 3 to 5', grade: 'several' },
  proves: {
    zh: '这个产品名称（如“某地苹果”）登记为某一地域的特产，有公布的质量要求。',
    en: 'This product name is registered as the speciality of a region, with published quality rules.',
  },
  doesNotProve: {
    zh: '编号属于产品名称和地域，不属于某个卖家：不说明这一件商品真的产自那里，卖家须另有授权。',
    en: 'The number belongs to a name and a region, not to a seller: it does not show that this article comes from there.',
  },
  sources: [
    {
      fact: 'AGI, year, batch, serial',
      from: 'notice 1813 of the ministry (2012); its guide to writing the rules (2010)',
      grade: 'several',
    },
    { fact: 'registration since 2008', from: 'common knowledge', grade: 'memory' },
    { fact: 'no new registrations since 2022', from: 'common knowledge', grade: 'memory' },
  ],
  samples: [],
  homonyms: {
    zh: '“地理标志产品”（国家知识产权局）和地理标志商标是另外两套制度。',
    en: 'Protected geographical products of the intellectual property office, and collective marks, are two other schemes.',
  },
})
